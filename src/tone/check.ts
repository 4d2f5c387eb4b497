import { guardingByClause } from './clause-of-match';
import { withDocumentChecks, type Found } from './documents';
import type { Finding } from './finding';
import { findingAt } from './finding-at';
import { findMatches, type CheckOptions } from './match/find-matches';
import type { ToneRules } from './match/rules';
import { suggestionsFor } from './rewrite';
import { thankedOnce } from './thanks';

/**
 * What the charter says to avoid in a text, in the order of the text, without overlap.
 * Never throws, whatever the text; the cost is linear in its length.
 * @param text any string; findings address it in UTF-16 units
 */
export function check(
  rules: ToneRules,
  text: string,
  options: CheckOptions = {},
): readonly Finding[] {
  const { draft, found, markers } = findMatches(rules, text, options, guardingByClause);
  const kept: Found[] = [];
  for (const match of found) {
    const rule = rules.rules[match.pattern.rule];
    const finding = rule && findingAt(draft, match, rule);
    if (!finding) continue;
    const suggestions = suggestionsFor(draft, match);
    kept.push({ match, finding: { ...finding, suggestions } });
  }
  const own = options.own ?? [{ from: 0, to: text.length }];
  return thankedOnce(text, own, withDocumentChecks(draft, kept, markers));
}
