import { check } from '../../tone/check';
import type { ToneRules } from '../../tone/match/rules';
import { applied } from './examples';
import { sentencesOf, type AuthoredRule } from './schema';

/** A rule of one's own that gets in the way of a shipped one. */
export interface Collision {
  /** Id of one's own rule. */
  readonly by: string;
  /** What it does to the shipped rule, and what to do. */
  readonly reason: string;
}

/**
 * What rules of one's own do to a shipped rule: they take the sentence that it was written for, or find what it
 * suggests.
 * @param own has the ids of the rules of one's own
 */
export function collisionsOf(
  rules: ToneRules,
  shipped: AuthoredRule,
  own: Pick<ReadonlyMap<string, unknown>, 'has'>,
): Collision[] {
  const collisions: Collision[] = [];
  const add = (by: string, reason: string): void => {
    if (collisions.every((known) => known.by !== by)) collisions.push({ by, reason });
  };
  for (const text of sentencesOf(shipped)) {
    const findings = check(rules, text);
    const finding = findings.find(({ ruleId }) => ruleId === shipped.id);
    if (!finding) {
      const taker = findings.find(({ ruleId }) => own.has(ruleId));
      if (taker) {
        add(
          taker.ruleId,
          `it takes « ${taker.actual} » from the shipped rule ${shipped.id}: switch that rule off in charter.yml, or say something narrower`,
        );
      }
      continue;
    }
    for (const suggestion of finding.suggestions) {
      const outcome = applied(text, suggestion);
      const again = check(rules, outcome).find(
        ({ ruleId }) => own.has(ruleId) && findings.every((before) => before.ruleId !== ruleId),
      );
      if (again) {
        add(
          again.ruleId,
          `it finds « ${again.actual} », which the shipped rule ${shipped.id} suggests: switch that rule off in charter.yml, or say something narrower`,
        );
      }
    }
  }
  return collisions;
}
