import type { Fact } from './facts';
import { factHolds } from './facts';
import type { ClausePlace } from './place';
import type { SubjectName } from './subject';

/**
 * What a rule or a suggestion asks of the clause that a match stands in; every part that is given has to
 * hold. Written in the charter as `when: {subject: [je, nous, none], not: [question, condition]}`.
 */
export interface Guard {
  /** The subject of the clause is one of these. */
  readonly subject?: readonly SubjectName[];
  /** All of these hold. */
  readonly is?: readonly Fact[];
  /** None of these holds. */
  readonly not?: readonly Fact[];
}

/**
 * Whether `place` is as `guard` asks. A pure function of the text: the same in the pane, at Send and on the
 * command line.
 * @param place undefined where the sentence can't be read (too long): nothing is sure, so a guard says no
 * @param text the text that the place was read in
 */
export function allows(guard: Guard, place: ClausePlace | undefined, text: string): boolean {
  if (!place) return false;
  const holds = (fact: Fact): boolean => factHolds(fact, place, text);
  if (guard.subject && guard.subject.indexOf(place.clause.subject.name) < 0) return false;
  if (guard.is && !guard.is.every(holds)) return false;
  return !guard.not || !guard.not.some(holds);
}
