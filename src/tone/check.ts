import type { Found } from './documents';
import { withDocumentChecks } from './documents';
import { matchesIn, ownStretches, type CheckOptions } from './find';
import type { Finding } from './finding';
import { findingAt } from './findings';
import { suggestionsFor } from './rewrite';
import type { ToneRules } from './rules';
import { sieveOf } from './sieve';
import type { Suggestion } from './suggestion';
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
  const own = ownStretches(text, options);
  const { opaque = [] } = options;
  const paragraphs = sieveOf(rules).paragraphs(text, own, opaque);
  const { draft, found, markers } = matchesIn(rules, text, paragraphs, opaque);
  const kept: Found[] = [];
  for (const match of found) {
    const rule = rules.rules[match.pattern.rule];
    const finding = rule && findingAt(draft, match, rule);
    if (!finding) continue;
    const { span } = finding;
    const suggestions = suggestionsFor(draft, match).map((words): Suggestion => ({
      text: words,
      span,
      kind: 'swap',
    }));
    kept.push({ match, finding: { ...finding, suggestions } });
  }
  return thankedOnce(text, own, withDocumentChecks(draft, kept, markers));
}
