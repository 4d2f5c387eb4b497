import type { Span } from '../text/span';
import { allows } from './clause/guard';
import type { ClausePlace } from './clause/place';
import { placeOf } from './clause/place';
import type { Sentence } from './clause/sentence';
import { LONGEST_SENTENCE, readSentence } from './clause/sentence';
import type { Guarding } from './match/find-matches';
import { BREAK, type Token } from './match/token';

/** Sentences read, by draft and then by first token: several matches share one. */
const read = new WeakMap<readonly Token[], Map<number, Sentence>>();

/** The sentence around token `at`, read once; undefined where it is too long to be one. */
function sentenceOf(text: string, tokens: readonly Token[], at: number): Sentence | undefined {
  const place = tokens[at]?.from ?? 0;
  let first = at;
  while (first > 0 && tokens[first - 1]?.word !== BREAK) {
    if (place - (tokens[--first]?.from ?? 0) > LONGEST_SENTENCE) return undefined;
  }
  let end = at;
  while (end < tokens.length && tokens[end]?.word !== BREAK) {
    if ((tokens[++end]?.to ?? 0) - place > LONGEST_SENTENCE) return undefined;
  }
  let sentences = read.get(tokens);
  if (!sentences) read.set(tokens, (sentences = new Map<number, Sentence>()));
  let sentence = sentences.get(first);
  if (!sentence) {
    const span = { from: tokens[first]?.from ?? 0, to: (tokens[end] ?? tokens[end - 1])?.to ?? 0 };
    sentences.set(first, (sentence = readSentence(text, span)));
  }
  return sentence;
}

/**
 * Where a match stands in its sentence, read by clauses; undefined where that can't be told.
 * @param tokens of `text`; the span of the match counts them
 */
export function placeIn(
  text: string,
  tokens: readonly Token[],
  { from, to }: Span,
): ClausePlace | undefined {
  const sentence = sentenceOf(text, tokens, from);
  const span = { from: tokens[from]?.from ?? 0, to: tokens[to - 1]?.to ?? 0 };
  return sentence && placeOf(sentence, span);
}

/** The guards of a match's pattern, asked of the clause that it stands in. */
export const guardingByClause: Guarding = ({ text, tokens }, match) => {
  const { when } = match.pattern;
  if (!when) return true;
  const place = placeIn(text, tokens, match);
  return when.every((guard) => allows(guard, place, text));
};
