import type { Span } from '../../text/span';
import type { Clause, ClauseKind, Sentence } from './sentence';

/** A stretch of a sentence (a match, a choice of words) in the clause that most of it stands in. */
export interface ClausePlace {
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** Its words, as indexes; the end is exclusive. */
  readonly first: number;
  readonly end: number;
}

/** Kinds of clauses that depend on no other one. */
const MAIN: readonly ClauseKind[] = ['statement', 'question', 'order'];

/** Where `span` (UTF-16, of the text that was read) stands; undefined where no word is. */
export function placeOf(sentence: Sentence, span: Span): ClausePlace | undefined {
  const { words, clauses } = sentence;
  let first = 0;
  while (first < words.length && (words[first]?.to ?? 0) <= span.from) first++;
  let end = first;
  while (end < words.length && (words[end]?.from ?? 0) < span.to) end++;
  const touched = clauses.filter((clause) => clause.first < end && first < clause.end);
  const main = touched.filter(({ kind }) => MAIN.indexOf(kind) >= 0);
  // What depends on a clause that the stretch takes as well goes with it.
  const candidates = touched[0] && touched[0] === main[0] ? main : touched;
  let best: Clause | undefined;
  let most = 0;
  for (const clause of candidates) {
    const shared = Math.min(end, clause.end) - Math.max(first, clause.first);
    // « Le bug que vous aviez signalé est corrigé »: the verb comes after what was inserted.
    const resumes = best !== undefined && !best.verb && clauses[clause.parent ?? -1] === best;
    if (shared > most || resumes) {
      best = clause;
      most = shared;
    }
  }
  return best ? { sentence, clause: best, first, end } : undefined;
}
