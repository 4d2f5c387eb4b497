import type { Finding } from './finding';
import type { OwnExpression } from './own-expressions';
import { ownKey } from './own-key';

function startsUpper(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/**
 * Gives a name its capital back where one's own replacement is put in the middle of a sentence. A capital
 * that the expression has as well is a habit of typing, not a name's.
 * @param findings of a review with `own`
 */
export function withNames(
  findings: readonly Finding[],
  own: readonly OwnExpression[],
): readonly Finding[] {
  const names = new Map<string, string>();
  for (const { expression, replacement } of own) {
    const name = startsUpper(replacement.trim()) && !startsUpper(expression.trim());
    names.set(`perso-${ownKey(expression)}`, name ? replacement.trim().charAt(0) : '');
  }
  return findings.map((finding) => {
    const capital = names.get(finding.ruleId);
    if (!capital) return finding;
    const suggestions = finding.suggestions.map((suggestion) => ({
      ...suggestion,
      text: capital + suggestion.text.slice(1),
    }));
    return { ...finding, suggestions };
  });
}
