import type { Place } from './clause/place';
import { placeOf } from './clause/place';
import type { Sentence } from './clause/sentence';
import { LONGEST_SENTENCE, readSentence } from './clause/sentence';
import type { Match } from './match';
import type { Draft } from './rewrite';
import { BREAK } from './rules';
import type { Tokens } from './tokens';

/** Sentences read, by draft and then by first token: several matches share one. */
const read = new WeakMap<Tokens, Map<number, Sentence>>();

/** The sentence around token `at`, read once; undefined where it is too long to be one. */
function sentenceOf({ text, tokens }: Draft, at: number): Sentence | undefined {
  const { from, to, id } = tokens;
  const place = from[at] ?? 0;
  let first = at;
  while (first > 0 && id[first - 1] !== BREAK) {
    if (place - (from[--first] ?? 0) > LONGEST_SENTENCE) return undefined;
  }
  let end = at;
  while (end < id.length && id[end] !== BREAK) {
    if ((to[++end] ?? 0) - place > LONGEST_SENTENCE) return undefined;
  }
  let sentences = read.get(tokens);
  if (!sentences) read.set(tokens, (sentences = new Map<number, Sentence>()));
  let sentence = sentences.get(first);
  if (!sentence) {
    const span = { from: from[first] ?? 0, to: to[end] ?? to[end - 1] ?? 0 };
    sentences.set(first, (sentence = readSentence(text, span)));
  }
  return sentence;
}

/** Where `match` stands in its sentence, read by clauses; undefined where that can't be told. */
export function placeIn(draft: Draft, match: Match): Place | undefined {
  const { tokens } = draft;
  const sentence = sentenceOf(draft, match.from);
  const span = { from: tokens.from[match.from] ?? 0, to: tokens.to[match.to - 1] ?? 0 };
  return sentence && placeOf(sentence, span);
}
