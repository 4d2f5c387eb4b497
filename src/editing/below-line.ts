/** A place on lines of their own for paragraphs, right below a line of the draft. */
import type { HtmlDocument } from '../text/html-document';
import { isBlank } from '../text/lines';
import { ancestorsAt, elementsIn, type HtmlElement } from '../text/markup';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Splice } from '../text/splice';
import { blankLine } from './fitted-content';

/** What a line of words stands in: it is cut in two where the line is only its beginning. */
const INLINE = /^(?:span|font|b|i|u|s|em|strong|a|small|big|sub|sup|mark|o:p)$/;
/** A paragraph, in which no other can stand. */
const PARAGRAPH = /^(?:p|h[1-6])$/;

/**
 * The splices that put `content` below a line, set apart as the draft sets its paragraphs apart. No other
 * byte is written differently.
 * @param line text span, to the last word of the line
 * @param content in the message's format
 */
export function belowLine(message: Message, line: Span, content: string): readonly Splice[] {
  return message.format === 'html'
    ? belowHtmlLine(message, line, content)
    : belowPlainLine(message, line, content);
}

function belowPlainLine({ map }: Message, { to }: Span, content: string): readonly Splice[] {
  const after = map.text.slice(to);
  const ends = /^[^\S\n]*\n?[^\S\n]*\n?/.exec(after)?.[0].split('\n').length ?? 1;
  const below = after.trim() === '' ? '' : '\n'.repeat(3 - ends);
  const at = map.sourceSpan({ from: to - 1, to }).to;
  return [{ from: at, to: at, insert: `\n\n${content.trimEnd()}${below}` }];
}

function belowHtmlLine(document: HtmlDocument, line: Span, content: string): readonly Splice[] {
  const { map } = document;
  const { text } = map;
  const { at, cut } = placeBelow(document, line);
  const next = text.indexOf('\n', line.to);
  const after = next < 0 ? '' : text.slice(next + 1);
  const isApart = after.trim() === '' || /^[^\S\n]*\n/.test(after);
  const blank = blankLine(document);
  const close = cut.map(({ name }) => `</${name}>`).join('');
  const open = [...cut]
    .reverse()
    .map(({ start }) => map.source.slice(start.from, start.to))
    .join('');
  const insert = close + blank + content + (isApart ? '' : blank) + open;
  return [{ from: at, to: at, insert }];
}

/** Where the source goes on below a line, and the elements to be cut in two there, innermost first. */
function placeBelow(
  document: HtmlDocument,
  { to }: Span,
): { readonly at: number; readonly cut: readonly HtmlElement[] } {
  const { map, markup } = document;
  const words = map.sourceSpan({ from: to - 1, to });
  let at = words.to;
  const cut: HtmlElement[] = [];
  for (const element of ancestorsAt(markup, words.to - 1)) {
    const isInline = INLINE.test(element.name);
    const isBlock = PARAGRAPH.test(element.name) || element.name === 'div';
    if (!isInline && !isBlock) break;
    if (endsAt(document, element, at)) at = element.end.to;
    else if (isInline || PARAGRAPH.test(element.name)) cut.push(element);
    if (isBlock) break;
  }
  const isBroken = cut.length > 0 || !isBlockEnd(document, to);
  return isBroken ? { at: afterBreak(document, to, at), cut } : { at, cut };
}

/** Whether an element shows nothing more from `at` on. */
function endsAt({ map, markup }: HtmlDocument, { end }: HtmlElement, at: number): boolean {
  if (end.from < at) return true;
  const { from, to } = map.textSpan({ from: at, to: end.from });
  const held = elementsIn(markup, { from: at, to: end.from });
  return isBlank(map.text, from, to) && !held.some(({ name }) => /^(?:br|hr|img)$/.test(name));
}

function isBlockEnd({ map }: HtmlDocument, offset: number): boolean {
  const next = map.text.indexOf('\n', offset);
  return next < 0 || map.blockEnds.includes(next);
}

/** Below the `<br>` that ends the line, where there is one; else `at`. */
function afterBreak({ map }: HtmlDocument, offset: number, at: number): number {
  const next = map.text.indexOf('\n', offset);
  if (next < 0 || map.blockEnds.includes(next)) return at;
  if (!isBlank(map.text, offset, next)) return at;
  return map.sourceSpan({ from: next, to: next + 1 }).to;
}
