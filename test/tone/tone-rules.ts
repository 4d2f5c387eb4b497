import { toneRules } from '../../src/charter/tone';
import type { Finding } from '../../src/tone/finding';
import type { ToneRules } from '../../src/tone/match/rules';

/** The shipped expressions, as test/global-setup.ts has compiled them once for all tests. */
export function shippedRules(): ToneRules {
  return toneRules;
}

/** `text` with suggestion number `choice` of `finding` in place. */
export function withSuggestion(text: string, finding: Finding, choice = 0): string {
  const suggestion = finding.suggestions[choice];
  if (!suggestion) throw new RangeError(`${finding.ruleId} has no suggestion ${choice}`);
  return text.slice(0, suggestion.span.from) + suggestion.text + text.slice(suggestion.span.to);
}

/** `text` with the first suggestion of every finding in place. */
export function withFirstSuggestions(text: string, findings: readonly Finding[]): string {
  return findings
    .filter(({ suggestions }) => suggestions.length > 0)
    .reduceRight((result, finding) => withSuggestion(result, finding), text);
}
