import type { Tallies, Tally } from '../session/tallies';

/** A rule's tally, for the list. */
export interface RankedRule extends Tally {
  readonly ruleId: string;
  /** Ignored so often that the rule may be worth a word with whoever keeps the charter. */
  readonly noisy: boolean;
}

/** From so many times on, and at least every other time. */
const NOISY_FROM = 3;

/** What was pointed out is at least what was done about it, whatever was cleared in between. */
const share = ({ flagged, ignored }: Tally): number => ignored / Math.max(1, flagged, ignored);

/** The rules, those that are ignored most of the time first; of equals, what speaks most. */
export function noisiestFirst({ rules }: Tallies): readonly RankedRule[] {
  return Object.entries(rules)
    .filter(([, { flagged, replaced, ignored }]) => flagged + replaced + ignored > 0)
    .map(([ruleId, tally]) => ({
      ruleId,
      ...tally,
      noisy: tally.ignored >= NOISY_FROM && share(tally) >= 0.5,
    }))
    .sort(
      (one, other) =>
        share(other) - share(one) ||
        other.flagged - one.flagged ||
        one.ruleId.localeCompare(other.ruleId),
    );
}
