import { join } from 'node:path';
import { compileExpressions } from '../../src/build/charter-expressions';
import type { Finding } from '../../src/tone/finding';
import type { ToneRules } from '../../src/tone/match/rules';

let compiled: ToneRules | undefined;

/** The shipped expressions, compiled once for a test file. */
export function shippedRules(): ToneRules {
  compiled ??= compileExpressions(
    join(__dirname, '..', '..', 'src', 'charter', 'fr', 'expressions'),
  );
  return compiled;
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
