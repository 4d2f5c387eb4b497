import type { Finding } from '../finding';
import { expressionKey } from './expression-key';
import type { UserExpression } from './user-expressions';

function startsUpper(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/**
 * Gives a name its capital back where a user's own replacement is put in the middle of a sentence. A capital
 * that the expression has as well is a habit of typing, not a name's.
 * @param findings of a review with `userRules`
 */
export function withNames(
  findings: readonly Finding[],
  expressions: readonly UserExpression[],
): readonly Finding[] {
  const names = new Map<string, string>();
  for (const { expression, replacement } of expressions) {
    const name = startsUpper(replacement.trim()) && !startsUpper(expression.trim());
    names.set(`perso-${expressionKey(expression)}`, name ? replacement.trim().charAt(0) : '');
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
