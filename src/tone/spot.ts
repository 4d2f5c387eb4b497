import { matchesIn, ownStretches, type CheckOptions } from './find';
import type { Finding } from './finding';
import { findingAt } from './findings';
import type { ToneRules } from './rules';

/**
 * What `check` finds by the rules, without suggestions and without the checks that read the message as
 * a whole: all that decides at Send, and none of the code that rewrites or that makes long texts cheap.
 */
export function spot(
  rules: ToneRules,
  text: string,
  options: CheckOptions = {},
): readonly Finding[] {
  const { draft, found } = matchesIn(rules, text, ownStretches(text, options), options.opaque);
  const findings: Finding[] = [];
  for (const match of found) {
    const rule = rules.rules[match.pattern.rule];
    const finding = rule && findingAt(draft, match, rule);
    if (finding) findings.push(finding);
  }
  return findings;
}
