import type { CompiledPattern, ToneRules } from '../tone/rules';
import { numberedByUse } from './number-labels';

/**
 * The part of the compiled rules that decides at Send: what finds the phrases of the charter's table
 * (severity `replace`), with the words and labels that it needs, and without notes and replacements,
 * which no alert shows. On any text it finds what the whole rules find of that severity, because a
 * match of that severity never yields to another one.
 */
export function sendRules(rules: ToneRules): ToneRules {
  const table = rules.rules.filter(({ severity }) => severity === 'replace');
  const indexOf = (rule: number): number => table.findIndex((kept) => kept === rules.rules[rule]);
  return numberedByUse({
    ...rules,
    rules: table.map((rule) => ({ ...rule, note: '', phrasings: [] })),
    patterns: rules.patterns
      .filter((pattern) => decidesAtSend(pattern, rules))
      .map((pattern) => ({
        ...pattern,
        rule: indexOf(pattern.rule),
        suggestions: pattern.suggestions.map(() => []),
      })),
    documents: { ordre: { note: '', phrasings: [] }, bilan: { note: '', phrasings: [] } },
    aspirated: '',
    articles: {},
  });
}

function decidesAtSend(pattern: CompiledPattern, rules: ToneRules): boolean {
  if (pattern.marker !== undefined) return false;
  if (pattern.rule < 0) return true;
  return rules.rules[pattern.rule]?.severity === 'replace';
}
