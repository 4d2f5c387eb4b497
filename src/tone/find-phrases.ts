import type { Finding } from './finding';
import { findingAt } from './finding-at';
import { findMatches, type CheckOptions } from './match/find-matches';
import type { ToneRules } from './match/rules';

/**
 * What `check` finds by the rules, without suggestions and without the checks that read the message as
 * a whole: all that decides at Send, and none of the code that rewrites.
 */
export function findPhrases(
  rules: ToneRules,
  text: string,
  options: CheckOptions = {},
): readonly Finding[] {
  const { draft, found } = findMatches(rules, text, options);
  const findings: Finding[] = [];
  for (const match of found) {
    const rule = rules.rules[match.pattern.rule];
    const finding = rule && findingAt(draft, match, rule);
    if (finding) findings.push(finding);
  }
  return findings;
}
