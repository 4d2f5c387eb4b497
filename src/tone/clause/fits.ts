import type { Span } from '../../text/span';
import { breaksFrench } from '../broken-french';
import { factHolds } from './facts';
import type { ClausePlace } from './place';
import { readSentence } from './sentence';
import { formByEnding, mayBeInfinitive } from './verb-forms';
import type { VerbGroup } from './verb-group';
import { textAt } from './words';

/** Whether the sentence of `place` is broken once `words` stand in the place of `span`. */
function breaks(
  text: string,
  { from, to }: Span,
  { sentence: { words: read } }: ClausePlace,
  words: string,
  aspirated: readonly string[],
): boolean {
  const start = Math.min(read[0]?.from ?? from, from);
  const end = Math.max(read[read.length - 1]?.to ?? to, to);
  const outcome = text.slice(start, from) + words + text.slice(to, end);
  return breaksFrench(text.slice(start, end), outcome, aspirated);
}

/** Whether the span takes the halves of the negation together, and the verb with its participle. */
function keepsTogether({ first, end }: ClausePlace, verb: VerbGroup): boolean {
  const inside = (at: number | undefined): boolean => at !== undefined && at >= first && at < end;
  const { ne, second } = verb.negation ?? { ne: undefined, second: undefined };
  if (ne !== undefined && second !== undefined && inside(ne) !== inside(second)) return false;
  if (ne !== undefined && second === undefined && inside(ne) !== inside(verb.finite)) return false;
  if (!inside(verb.finite)) return true;
  const last = verb.infinitive ?? verb.participle;
  return last === undefined || inside(last);
}

/**
 * Whether putting `words` in the place of `span` leaves a sentence, as far as the clause around it tells:
 * a sentence of its own goes only where the whole clause goes, a verb only where the whole verb goes with its
 * « ne » and the pronouns before it.
 * @param place of `span`; undefined where the sentence can't be read, and then nothing is sure
 * @param aspirated folded words that begin with an aspirated h
 */
export function fits(
  text: string,
  span: Span,
  place: ClausePlace | undefined,
  words: string,
  aspirated: readonly string[],
): boolean {
  if (!place || breaks(text, span, place, words, aspirated)) return false;
  const { clause, first, end } = place;
  const { verb } = clause;
  if (verb && !keepsTogether(place, verb)) return false;
  const said = readSentence(words, { from: 0, to: words.length });
  const opening = textAt(said.words, 0);
  if (formByEnding(opening) !== undefined) {
    return verb !== undefined && verb.first === first && !verb.inverted;
  }
  const isClause =
    isThanks(words) ||
    said.clauses.some(({ verb: spoken, subject, kind }) => {
      return spoken !== undefined && kind === 'statement' && subject.name !== 'none';
    });
  if (!isClause || mayBeInfinitive(opening)) return true;
  if (factHolds('begun', place, text)) return false;
  // A verb that stays would have two subjects, unless it stands behind a comma.
  const apart = place.sentence.words[end]?.kind === 'mark';
  if (verb && (verb.finite < first || verb.finite >= end) && !apart) return false;
  return !isThanks(words) || clause.kind === 'statement' || clause.kind === 'order';
}

function isThanks(words: string): boolean {
  return /^merci\b/i.test(words);
}
