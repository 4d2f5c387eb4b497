/** A signature that nothing marks: the name, the house and the telephone below the last words. */
import { isBlank, linesOf, reading, type Line } from './lines';
import { elementsIn, type HtmlElement } from './markup';
import type { Message } from './message';
import { isClosing } from './salutation';
import type { Span } from './span';

/** Lines of a signature with something on them; more, and it is a text. */
const MOST_LINES = 10;
const LONGEST_LINE = 90;
const SENTENCE_END = /[.!?…:;]\s*[»”")\]]?$/;
const CONTACT =
  /@|https?:|\bwww\.|(?:\+|\b0)\d[\d .()-]{7,}|\b(?:tél|tel|mob|fax|siret|rcs)\b\.?|\b\d{5}\s+[A-ZÀ-Þ]/i;

/**
 * The writer's own words that a template may take the place of: without the unmarked signature at their
 * end, which stands below a closing (« Bien à vous, »), or in a table of its own.
 * @returns text spans, in order
 */
export function ownMessageSpans(message: Message): readonly Span[] {
  const { map, own } = message;
  const index = lastWritten(message);
  const last = own[index];
  if (last === undefined) return own;
  const start = signatureStart(message, last);
  if (start >= last.to) return own;
  const kept = { from: last.from, to: start };
  const rest = isBlank(map.text, kept.from, kept.to) ? [] : [kept];
  return own.slice(0, index).concat(rest);
}

function lastWritten({ map, own }: Message): number {
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const { from, to } = own[index] as Span;
    if (!isBlank(map.text, from, to)) return index;
  }
  return -1;
}

/** Where the signature begins in the last of the writer's own words; their end without one. */
function signatureStart(message: Message, own: Span): number {
  const { text } = message.map;
  const lines = linesOf(text.slice(own.from, own.to)).map(({ from, to }) => ({
    from: own.from + from,
    to: own.from + to,
  }));
  let filled = 0;
  for (let index = lines.length - 1; index >= 0 && filled <= MOST_LINES; index -= 1) {
    const line = lines[index] as Line;
    if (isBlank(text, line.from, line.to)) continue;
    const read = reading(text, line);
    if (isClosing(read)) return filled === 0 ? own.to : line.to;
    if (read.length > LONGEST_LINE || (SENTENCE_END.test(read) && !CONTACT.test(read))) break;
    filled += 1;
  }
  return tableStart(message, own);
}

/** Where the table begins that the words end in, when it holds short lines and a picture or an address. */
function tableStart(message: Message, own: Span): number {
  if (message.format === 'text') return own.to;
  const { map, markup } = message;
  const { text } = map;
  const inner = map.sourceSpan(own);
  const from = own.from === 0 ? 0 : inner.from;
  const tables = elementsIn(markup, { from, to: inner.to }).filter(
    ({ name, parent }) => name === 'table' && !isInTable(parent),
  );
  const table = tables[tables.length - 1];
  if (table === undefined) return own.to;
  const held = map.textSpan({ from: table.start.to, to: table.end.from });
  if (held.from >= held.to || !isBlank(text, Math.min(held.to, own.to), own.to)) return own.to;
  const lines = linesOf(text.slice(held.from, held.to)).filter(
    ({ from, to }) => !isBlank(text, held.from + from, held.from + to),
  );
  const words = text.slice(held.from, held.to);
  const pictured = elementsIn(markup, { from: table.start.to, to: table.end.from }).some(
    ({ name }) => name === 'img',
  );
  const short = lines.every(({ from, to }) => {
    const read = reading(text, { from: held.from + from, to: held.from + to });
    return read.length <= LONGEST_LINE && (!SENTENCE_END.test(read) || CONTACT.test(read));
  });
  const signs = short && lines.length <= MOST_LINES && (pictured || CONTACT.test(words));
  return signs ? Math.max(own.from, held.from - 1) : own.to;
}

function isInTable(element: HtmlElement | undefined): boolean {
  for (let at = element; at !== undefined; at = at.parent) if (at.name === 'table') return true;
  return false;
}
