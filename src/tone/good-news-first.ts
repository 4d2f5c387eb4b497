import { fold } from '../text/fold';
import type { Move } from './finding';
import type { OpenedText } from './match/find-matches';
import { sentenceAt, type SentenceTokens } from './match/sentence-at';
import { BREAK } from './match/token';

/** What makes an item of a line. */
const DASH = /^[-–—•*·]\s+/;
const ENDED = /[.!…]$/;

/** Whether a gap holds only spaces and line ends of one paragraph. */
function isOneParagraph(text: string, from: number, to: number): boolean {
  return !/\n\s*\n/.test(text.slice(from, to));
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Whether nothing else stands on the lines of `text[from, to)`. */
function isWholeLines(text: string, from: number, to: number): boolean {
  let before = from;
  while (text.charAt(before - 1) !== '\n' && isSpace(text, before - 1)) before--;
  let after = to;
  while (text.charAt(after) !== '\n' && isSpace(text, after)) after++;
  return (
    (before === 0 || text.charAt(before - 1) === '\n') &&
    (after === text.length || text.charAt(after) === '\n')
  );
}

/** The sentence before or after one, in its paragraph and in the same stretch of own words. */
function neighbour(
  draft: OpenedText,
  { first, end, span }: SentenceTokens,
  by: -1 | 1,
): SentenceTokens | undefined {
  const { text, tokens } = draft;
  let at = by < 0 ? first - 1 : end;
  for (let token = tokens[at]; token?.word === BREAK; token = tokens[at]) {
    // A stretch begins and ends with an empty break.
    if (token.from === token.to) return undefined;
    at += by;
  }
  if (!tokens[at]) return undefined;
  const other = sentenceAt(tokens, at);
  const [one, two] = by < 0 ? [other.span, span] : [span, other.span];
  return isOneParagraph(text, one.from, two.to) ? other : undefined;
}

/**
 * The move of the good news before the explanation, when both are whole sentences of a paragraph; what
 * leans on either goes with it. On lines of their own, the lines change places.
 * @param explanation token of the technical explanation, before `news`
 * @param news token of what says that it works again
 */
export function goodNewsFirst(
  draft: OpenedText,
  explanation: number,
  news: number,
): Move | undefined {
  const { text, tokens } = draft;
  const { leaning, greetings } = draft.engine.rules.documents;
  const begins = ({ span }: SentenceTokens, openings: readonly string[]): boolean => {
    const folded = fold(text.slice(span.from, span.to).replace(DASH, ''));
    return openings.some(
      (words) => folded.lastIndexOf(words, 0) === 0 && !/^[a-z]/.test(folded.slice(words.length)),
    );
  };
  const told = sentenceAt(tokens, news);
  let first: SentenceTokens | undefined = sentenceAt(tokens, explanation);
  if (told.first <= first.first || begins(told, leaning)) return undefined;
  while (first && begins(first, leaning)) first = neighbour(draft, first, -1);
  if (!first || begins(first, greetings)) return undefined;
  let last = told;
  for (;;) {
    const next = neighbour(draft, last, 1);
    if (!next || !begins(next, leaning)) break;
    last = next;
  }
  for (let at = first.end; at < told.first; at++) {
    if (tokens[at]?.from === tokens[at]?.to) return undefined;
  }

  let start = first.span.from;
  const end = last.span.to + (/^[.!?…]*/.exec(text.slice(last.span.to)) ?? [''])[0].length;
  const moved = text.slice(told.span.from, end);
  if (!ENDED.test(moved) || !isOneParagraph(text, start, end)) return undefined;
  let from = told.span.from;
  while (from > start && isSpace(text, from - 1)) from--;
  const between = text.slice(from, told.span.from);
  const dash = (DASH.exec(text.slice(start)) ?? [''])[0];
  if (between.indexOf('\n') < 0) start += dash.length;
  else if (!isWholeLines(text, start, end) || dash !== (DASH.exec(moved) ?? [''])[0])
    return undefined;
  if (between === '' || from <= start) return undefined;
  return {
    from: { from, to: end },
    to: start,
    preview: moved + between + text.slice(start, from),
  };
}
