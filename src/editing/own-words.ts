import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { applySplices } from '../text/splice';

const TAGS = 'p|div|span|b|i|u|em|strong|font|a|li|ul|ol|h[1-6]|o:p';
/** Start tags of text just before a place; an id marks something of the client's. */
const OPENED = new RegExp(`(?:<(?:${TAGS})\\b(?![^>]*\\bid=)[^>]*>\\s*)*$`, 'i');
/** What ends the element that the words end in; Word puts an empty `o:p` there. */
const CLOSED = /^(?:\s*(?:<\/[^>]*>|<o:p>(?:\s|&nbsp;)*<\/o:p>))*/i;
/** An element of text that holds nothing. */
const EMPTY = new RegExp(
  `<(${TAGS})\\b(?![^>]*\\bid=)[^>]*>(?:\\s|&nbsp;|<br\\b[^>]*>)*</\\1\\s*>`,
  'gi',
);
/** Start tags that nothing in the writer's part closes: what is inserted goes inside. */
const UNCLOSED = /^(?:\s*<(?![/!])[^>]*>)*/;

/**
 * The source of `message` with `content` in place of all of the writer's own words. Their pictures
 * stay, signature and thread stay byte for byte.
 * @param content in the message's format
 * @returns `null` when the writer has no words yet
 */
export function withOwnWords(message: Message, content: string): string | null {
  const { format, map, own } = message;
  const spans = own.map((span) => trimmed(map.text, span)).filter(({ from, to }) => from < to);
  if (spans.length === 0) return null;
  if (format === 'text') {
    return applySplices(
      map.source,
      spans.flatMap((span, index) => map.splices(span, index === 0 ? content : '')),
    );
  }
  const parts: string[] = [];
  let done = 0;
  spans.forEach((span, index) => {
    const words = map.sourceSpan(span);
    const from = Math.max(done, words.from - lengthOf(OPENED, map.source.slice(done, words.from)));
    const to = words.to + lengthOf(CLOSED, map.source.slice(words.to));
    const splices = map
      .splices(span, '')
      .map((splice) => ({ ...splice, from: splice.from - from, to: splice.to - from }));
    const emptied = withoutEmptyElements(applySplices(map.source.slice(from, to), splices));
    const inside = index === 0 ? lengthOf(UNCLOSED, emptied) : 0;
    const placed =
      index === 0 ? emptied.slice(0, inside) + content + emptied.slice(inside) : emptied;
    parts.push(map.source.slice(done, from), placed);
    done = to;
  });
  return parts.join('') + map.source.slice(done);
}

function withoutEmptyElements(html: string): string {
  let left = html;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(EMPTY, '');
  }
  return left;
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { from: start, to: Math.max(start, from + words.trimEnd().length) };
}
