import type { Span } from '../../text/span';
import type { Clause, Sentence } from './sentence';

/** A stretch of a sentence (a match, a choice of words) in the clause that most of it stands in. */
export interface Place {
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** Its words, as indexes; the end is exclusive. */
  readonly first: number;
  readonly end: number;
}

/** Where `span` (UTF-16, of the text that was read) stands; undefined where no word is. */
export function placeOf(sentence: Sentence, span: Span): Place | undefined {
  const { words, clauses } = sentence;
  let first = 0;
  while (first < words.length && (words[first]?.to ?? 0) <= span.from) first++;
  let end = first;
  while (end < words.length && (words[end]?.from ?? 0) < span.to) end++;
  let best: Clause | undefined;
  let most = 0;
  for (const clause of clauses) {
    const shared = Math.min(end, clause.end) - Math.max(first, clause.first);
    if (shared > most) {
      best = clause;
      most = shared;
    }
  }
  return best ? { sentence, clause: best, first, end } : undefined;
}
