import { textSplices } from '../text/text-splices';
import type { HtmlDocument } from '../text/html-document';
import type { LandmarkKind } from '../text/landmark';
import { ancestorsAt, elementsIn, type HtmlElement } from '../text/markup';
import type { Message } from '../text/message';
import { firstIndex } from '../text/sorted';
import type { Span } from '../text/span';
import type { Splice } from '../text/splice';
import { attributesOf } from '../text/tag-attributes';
import { ownMessageSpans } from '../text/unmarked-signature';

/** Elements of text, which go with the words that were all they held. */
const OF_TEXT =
  /^(?:p|div|span|b|i|u|s|em|strong|font|a|li|ul|ol|h[1-6]|o:p|br|wbr|blockquote|pre|code|small|big|sub|sup|mark|center|table|tbody|thead|tfoot|tr|td|th|caption|colgroup|col)$/;
/** Marks of clients that say whose an element is. */
const OWNED: ReadonlySet<LandmarkKind | undefined> = new Set<LandmarkKind>([
  'thread',
  'compose-end',
  'quote',
  'attribution',
  'signature',
  'meeting',
]);
/** What shows nothing. */
const BLANK = /^(?:\s|&nbsp;)*$/;

/**
 * The splices that put `content` in place of all of the writer's own words, one list for each place where
 * it may go, the best first. Pictures of theirs stay, signature, marked or not, and thread stay byte for byte.
 * @param content in the message's format
 * @returns no list when the writer has no words yet
 */
export function inPlaceOfOwnWords(
  message: Message,
  content: string,
): readonly (readonly Splice[])[] {
  const { map } = message;
  const spans = ownMessageSpans(message)
    .map((span) => trimmed(map.text, span))
    .filter(({ from, to }) => from < to);
  const [first] = spans;
  if (first === undefined) return [];
  if (message.format === 'text') {
    return [spans.flatMap((span, index) => textSplices(map, span, index === 0 ? content : ''))];
  }
  return placesFor(message, first).map((at) =>
    [{ from: at, to: at, insert: content }, ...withoutWords(message, spans, at)].sort(
      (one, other) => one.from - other.from,
    ),
  );
}

/** The words that `inPlaceOfOwnWords` takes out of the draft, as a reader sees them; empty without any. */
export function ownWords(message: Message): string {
  const { text } = message.map;
  return ownMessageSpans(message)
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((words) => words !== '')
    .join('\n\n');
}

/** Before the outermost element that begins with the words and holds no others; else where they begin. */
function placesFor(document: HtmlDocument, words: Span): readonly number[] {
  const { map, markup } = document;
  const at = map.sourceSpan(words).from;
  const outermost = ancestorsAt(markup, at).filter(
    (element) => isOfText(document, element) && isWithin(document, element, words, 'from'),
  );
  const last = outermost[outermost.length - 1];
  return last === undefined ? [at] : [last.start.from, at];
}

/** What takes the words out, with the elements that held nothing else; not those around `place`. */
function withoutWords(
  document: HtmlDocument,
  spans: readonly Span[],
  place: number,
): readonly Splice[] {
  const { map } = document;
  // No line is left empty: the content stands there.
  const words = spans
    .flatMap((span) => textSplices(map, span, ''))
    .map((splice) => ({ ...splice, insert: splice.insert.replace(/<br>$/, '') }));
  const dropped = spans
    .flatMap((span) => emptied(document, span, words, place))
    .filter(({ from, to }) => !words.some((splice) => splice.from <= from && to <= splice.to));
  const splices = dropped.map(({ from, to }): Splice => ({ from, to, insert: '' }));
  words.forEach((splice) => {
    if (!dropped.some(({ from, to }) => from <= splice.from && splice.to <= to)) {
      splices.push(splice);
    }
  });
  return splices.sort((one, other) => one.from - other.from);
}

/** Source spans of the outermost elements that hold nothing once the words of `span` are gone, nor `place`. */
function emptied(
  document: HtmlDocument,
  span: Span,
  words: readonly Splice[],
  place: number,
): readonly Span[] {
  const { map, markup } = document;
  const inner = map.sourceSpan(span);
  const holding = ancestorsAt(markup, inner.from).filter((element) =>
    isWithin(document, element, span, 'whole'),
  );
  const from = holding[holding.length - 1]?.start.from ?? inner.from;
  const ending = ancestorsAt(markup, inner.to - 1).filter((element) =>
    isWithin(document, element, span, 'whole'),
  );
  const to = ending[ending.length - 1]?.end.to ?? inner.to;
  const elements = elementsIn(markup, { from, to }).filter((element) => element.end.to <= to);
  const staying = keptOffsets(document, elements, { from, to }, words);
  const spans: Span[] = [];
  let done = from;
  elements.forEach(({ start, end }) => {
    if (start.from < done || (start.from < place && place < end.to)) return;
    const next =
      staying[firstIndex(staying.length, (index) => (staying[index] ?? 0) >= start.from)];
    if (next !== undefined && next < end.to) return;
    spans.push({ from: start.from, to: end.to });
    done = end.to;
  });
  return spans;
}

/** Source offsets, in order, of what a stretch holds besides the words that go and elements of text. */
function keptOffsets(
  document: HtmlDocument,
  elements: readonly HtmlElement[],
  { from, to }: Span,
  words: readonly Splice[],
): readonly number[] {
  const { source } = document.map;
  const comments = document.markup.comments.filter((comment) => from <= comment.from);
  const gone: Span[] = [...words, ...comments.filter((comment) => comment.to <= to)];
  const offsets: number[] = [];
  elements.forEach((element) => {
    gone.push(element.start, element.end);
    const crosses = element.parent !== undefined && element.parent.end.to < element.end.to;
    if (crosses || !isOfText(document, element)) offsets.push(element.start.from);
  });
  let done = from;
  gone
    .sort((one, other) => one.from - other.from)
    .forEach((span) => {
      if (span.from > done && !BLANK.test(source.slice(done, span.from))) offsets.push(done);
      done = Math.max(done, span.to);
    });
  if (done < to && !BLANK.test(source.slice(done, to))) offsets.push(done);
  return offsets.sort((one, other) => one - other);
}

/** An id, or a client's mark, says that an element is more than its words. */
function isOfText({ map }: HtmlDocument, { name, start, landmark }: HtmlElement): boolean {
  if (!OF_TEXT.test(name) || OWNED.has(landmark)) return false;
  return attributesOf(map.source, start).every((attribute) => attribute.name !== 'id');
}

/** Whether all the text of an element is among `words`; with `from`, it also begins with them. */
function isWithin(
  { map }: HtmlDocument,
  { start, end }: HtmlElement,
  words: Span,
  how: 'from' | 'whole',
): boolean {
  const text = map.textSpan({ from: start.to, to: end.from });
  const before = map.text.slice(text.from, words.from).trim() === '';
  const after = map.text.slice(words.to, text.to).trim() === '';
  const begins = text.from <= words.from;
  return before && after && text.to > words.from && (begins || how === 'whole');
}

function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { from: start, to: Math.max(start, from + words.trimEnd().length) };
}
