import { fold } from '../text/fold';
import type { Move } from './finding';
import type { OpenedText } from './match/find-matches';
import { sentenceAt, type Sentence } from './match/sentence-at';
import { BREAK } from './match/token';

/** Sentences that lean on the one before can't be moved away from it, nor it from them. */
const LEANING =
  /^(?:il|elle|ils|elles|cela|ca|c|ceci|ce|cet|cette|ces|son|sa|ses|leur|leurs|donc|ainsi|depuis|ensuite|puis|mais|et|or|car|en effet|par consequent|du coup|celui|celle|ceux|toutefois|cependant|pourtant|apres|alors|enfin|aussi|de plus|en revanche|par contre|lui|y|nous l|je l|on l)(?![a-z])/;
const GREETING = /^(?:bonjour|bonsoir|hello|salut|coucou|cher|chere)(?![a-z])/;
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
  { first, end, span }: Sentence,
  by: -1 | 1,
): Sentence | undefined {
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
  const folded = ({ span }: Sentence): string =>
    fold(text.slice(span.from, span.to).replace(DASH, ''));
  const told = sentenceAt(tokens, news);
  let first: Sentence | undefined = sentenceAt(tokens, explanation);
  if (told.first <= first.first || LEANING.test(folded(told))) return undefined;
  while (first && LEANING.test(folded(first))) first = neighbour(draft, first, -1);
  if (!first || GREETING.test(folded(first))) return undefined;
  let last = told;
  for (;;) {
    const next = neighbour(draft, last, 1);
    if (!next || !LEANING.test(folded(next))) break;
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
