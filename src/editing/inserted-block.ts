import { parseHtml } from '../text/html-document';
import type { FilledTemplate } from '../templates/template';
import { withoutHighlight } from '../text/highlight';
import { readMessage, type BodyFormat } from '../text/message';
import type { Span } from '../text/span';
import { dense } from './dense';
import { wholeElements } from './whole-elements';

/** An insertion that can be found again as long as nothing else was typed into it. */
export interface InsertedBlock {
  /** What it was made of. */
  readonly filled: FilledTemplate;
  readonly format: BodyFormat;
  /** The body as it was read back after the insertion, without our highlight. */
  readonly body: string;
  /** Source span of the block in `body`, as the client spells it: whole elements. */
  readonly span: Span;
}

/** What stands in the draft for a filled template. */
export function contentOf(filled: FilledTemplate, format: BodyFormat): string {
  return format === 'html' ? filled.html : filled.text;
}

/**
 * Finds what was inserted in the body that was read back.
 * @param before the body before the insertion: it tells the block from another with the same words
 * @returns `null` where it can't be told from another, or the client has taken it apart
 */
export function insertedBlock(
  filled: FilledTemplate,
  format: BodyFormat,
  before: string,
  after: string,
): InsertedBlock | null {
  const content = readMessage(contentOf(filled, format), format);
  const body = plain(after, format);
  const message = readMessage(body, format);
  const { map } = message;
  const words = content.map.text;
  const found = occurrences(map.text, words);
  const earlier = dense(readMessage(plain(before, format), format).map.text);
  const exact = found.filter(
    ({ from, to }) => dense(map.text.slice(0, from) + map.text.slice(to)) === earlier,
  );
  const only = found.length === 1 ? found[0] : exact[0];
  if (only === undefined) return null;
  const span =
    message.format === 'html' && content.format === 'html'
      ? wholeElements(message, only, content)
      : map.sourceSpan(only);
  return span === null ? null : { filled, format, body, span };
}

/**
 * Where the block stands now, byte for byte as it was.
 * @param source the body as it is, without our highlight
 * @returns `null` when something was typed into it, or it can't be told from another
 */
export function findAgain({ body, span, format }: InsertedBlock, source: string): Span | null {
  const block = body.slice(span.from, span.to);
  const shifted = shiftedSpan(body, source, span);
  const from =
    shifted !== null && source.startsWith(block, shifted) ? shifted : onlyIndex(source, block);
  if (from === null) return null;
  const found = { from, to: from + block.length };
  const { map, zones } = readMessage(source, format);
  const quoted = zones
    .filter(({ kind }) => kind === 'quoted')
    .some((zone) => {
      const { from: start, to: end } = map.sourceSpan(zone.span);
      return start < found.to && found.from < end;
    });
  return quoted ? null : found;
}

/** A body as our highlight leaves it. */
export function plain(source: string, format: BodyFormat): string {
  return format === 'html' ? withoutHighlight(parseHtml(source)) : source;
}

/** Where the span begins after one stretch outside of it changed. */
function shiftedSpan(was: string, now: string, { from, to }: Span): number | null {
  const shorter = Math.min(was.length, now.length);
  let head = 0;
  while (head < shorter && was[head] === now[head]) head += 1;
  if (to <= head) return from;
  let tail = 0;
  while (tail < shorter - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) {
    tail += 1;
  }
  return from >= was.length - tail ? from + now.length - was.length : null;
}

function onlyIndex(source: string, block: string): number | null {
  const at = source.indexOf(block);
  return at >= 0 && source.indexOf(block, at + 1) < 0 ? at : null;
}

const UNSEEN = /[\s\u200b\ufeff]/;

/** The text spans that read `words`, white space apart: clients add and take some. */
function occurrences(text: string, words: string): Span[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!UNSEEN.test(text.charAt(at))) places.push(at);
  const ink = dense(text);
  const wanted = dense(words);
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let at = ink.indexOf(wanted); at >= 0; at = ink.indexOf(wanted, at + 1)) {
    const first = places[at];
    const last = places[at + wanted.length - 1];
    if (first !== undefined && last !== undefined) found.push({ from: first, to: last + 1 });
  }
  return found;
}
