import type { HtmlDocument } from '../text/html-document';
import { ancestorsAt, elementsIn, type HtmlElement, type Markup } from '../text/markup';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Splice } from '../text/splice';

/** Two neighbouring parts of the writer's text that are to change places around what is between them. */
export interface Exchange {
  /** Text spans, in the order of the text, each touching the next. */
  readonly first: Span;
  readonly between: Span;
  readonly second: Span;
}

/** A tag, or one of Word's conditions, which may stand around what they decide on. */
interface Tag extends Span {
  /** `null`: a condition. */
  readonly element: HtmlElement | null;
  readonly closes: boolean;
}

/** Text with its formatting, links and pictures; items, cells and quotes keep their place. */
const MOVES =
  /^(?:p|div|br|wbr|img|span|font|a|b|i|u|s|em|strong|strike|small|big|sub|sup|mark|ins|del|code|abbr|cite|q|o:p|v:.*)$/;
const VOID = /^(?:br|wbr|img)$/;
const CONDITION = /\[(?:if|endif)\b/;
const WHOLE_CONDITION = /\[if[^]*\[endif/;
/** What Word leaves at the end of a paragraph. */
const END_OF_PARAGRAPH = /^(?:\s*<o:p>(?:\s|&nbsp;)*<\/o:p>)?\s*$/i;

/**
 * The splice that changes two parts of the text over, each whole with its markup: every byte is one of the
 * source's, and what stands outside the two stays in place.
 * @returns `null` where the markup doesn't go along whole: an element that opens in one part and closes
 * outside of it, items of a list, cells, another author's words
 */
export function moveSplices(message: Message, exchange: Exchange): readonly Splice[] | null {
  const parts =
    message.format === 'html' ? wholeParts(message, exchange) : plainParts(message, exchange);
  if (parts === null) return null;
  const { first, between, second, from, to } = parts;
  return [{ from, to, insert: second + between + first }];
}

/** Whether a body reads as another one does with two of its parts changed over, everything in its zone. */
export function isExchanged(was: Message, now: Message, exchange: Exchange): boolean {
  return (
    now.map.text === exchanged(was.map.text, exchange) &&
    now.zones.length === was.zones.length &&
    now.zones.every(({ kind, span }, index) => {
      const zone = was.zones[index];
      return kind === zone?.kind && span.from === zone.span.from && span.to === zone.span.to;
    })
  );
}

/** `text` with the two parts changed over. */
export function exchanged(text: string, { first, between, second }: Exchange): string {
  const of = ({ from, to }: Span): string => text.slice(from, to);
  return text.slice(0, first.from) + of(second) + of(between) + of(first) + text.slice(second.to);
}

/** Sources of the parts, one after the other from `from` to `to`. */
interface Parts extends Span {
  readonly first: string;
  readonly between: string;
  readonly second: string;
}

function plainParts({ map }: Message, { first, between, second }: Exchange): Parts {
  const of = (span: Span): string => {
    const { from, to } = map.sourceSpan(span);
    return map.source.slice(from, to);
  };
  return {
    first: of(first),
    between: of(between),
    second: of(second),
    from: map.sourceSpan(first).from,
    to: map.sourceSpan(second).to,
  };
}

/** The parts as stretches of source in which every element that opens closes as well. */
function wholeParts({ map, markup }: HtmlDocument, exchange: Exchange): Parts | null {
  const { source, text } = map;
  const first = { ...map.sourceSpan(exchange.first) };
  const second = { ...map.sourceSpan(exchange.second) };
  const tags = tagsIn(source, markup, { from: first.from, to: second.to });
  const gap = tags && unmatched(within(tags, { from: first.to, to: second.from }));
  if (tags === null || gap === null) return null;
  // What ends between the two belongs to the first, what begins there to the second.
  first.to = gap.closers[gap.closers.length - 1]?.to ?? first.to;
  second.from = gap.openers[0]?.from ?? second.from;

  const left = unmatched(within(tags, first));
  const right = unmatched(within(tags, second));
  if (left === null || right === null) return null;
  if (left.openers.length > 0 || right.closers.length > 0) return null;
  for (const { element } of left.closers) {
    if (element === null || source.slice(element.start.to, first.from).trim() !== '') return null;
    first.from = element.start.from;
  }
  for (const { element } of [...right.openers].reverse()) {
    if (element === null || !isClosed(element)) return null;
    if (!END_OF_PARAGRAPH.test(source.slice(second.to, element.end.from))) return null;
    second.to = element.end.to;
  }
  const parts = {
    first: source.slice(first.from, first.to),
    between: source.slice(first.to, second.from),
    second: source.slice(second.from, second.to),
    from: first.from,
    to: second.to,
  };
  const { between } = exchange;
  const space = map.sourceSpan(between);
  const spaces = source.slice(space.from, space.to);
  // A space at the inner edge of an element comes out of it, to stay between the two.
  if (!/[<\n]/.test(spaces + text.slice(between.from, between.to))) {
    const without = (whole: string, at: number): string =>
      whole.slice(0, at) + whole.slice(at + spaces.length);
    if (space.to <= first.to) {
      return {
        ...parts,
        first: without(parts.first, space.from - first.from),
        between: spaces + parts.between,
      };
    }
    if (space.from >= second.from) {
      return {
        ...parts,
        second: without(parts.second, space.from - second.from),
        between: parts.between + spaces,
      };
    }
  }
  return parts;
}

/** The tags of a stretch of source but for void elements; `null` when one is not known to move. */
function tagsIn(source: string, markup: Markup, span: Span): readonly Tag[] | null {
  const inside = ({ from, to }: Span): boolean => span.from <= from && to <= span.to;
  if (markup.strayEnds.some(inside)) return null;
  const begun = elementsIn(markup, span);
  if (begun.some(({ name }) => !MOVES.test(name))) return null;
  const tags: Tag[] = [];
  for (const element of begun) {
    const { name, start } = element;
    const closesItself = name.includes(':') && source.slice(start.from, start.to).endsWith('/>');
    if (VOID.test(name) || closesItself) continue;
    tags.push({ element, closes: false, ...start });
  }
  for (const element of [...ancestorsAt(markup, span.from), ...begun]) {
    if (isClosed(element) && inside(element.end)) {
      tags.push({ element, closes: true, ...element.end });
    }
  }
  for (const comment of markup.comments.filter(inside)) {
    const words = source.slice(comment.from, comment.to);
    if (!CONDITION.test(words) || WHOLE_CONDITION.test(words)) continue;
    tags.push({ element: null, closes: words.includes('[endif'), ...comment });
  }
  return tags.sort((one, other) => one.from - other.from);
}

/** Whether an element ends by an end tag of its own. */
function isClosed({ end }: HtmlElement): boolean {
  return end.from < end.to;
}

const within = (tags: readonly Tag[], { from, to }: Span): readonly Tag[] =>
  tags.filter((tag) => from <= tag.from && tag.to <= to);

/** The end tags without a start and the start tags without an end; `null` when elements overlap. */
function unmatched(
  tags: readonly Tag[],
): { closers: readonly Tag[]; openers: readonly Tag[] } | null {
  const closers: Tag[] = [];
  const openers: Tag[] = [];
  for (const tag of tags) {
    const last = openers[openers.length - 1];
    if (!tag.closes) openers.push(tag);
    else if (last === undefined) closers.push(tag);
    else if (last.element === tag.element) openers.pop();
    else return null;
  }
  return { closers, openers };
}
