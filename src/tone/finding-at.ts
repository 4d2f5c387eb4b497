import type { Finding } from './finding';
import type { OpenedText } from './match/find-matches';
import type { Match } from './match/match-at';
import type { CompiledRule } from './match/rules';

/** The finding that `rule` makes of `match`, without suggestions; undefined when it covers no text. */
export function findingAt(
  { text, tokens }: OpenedText,
  match: Match,
  rule: CompiledRule,
): Finding | undefined {
  const from = tokens[match.from]?.from;
  const to = tokens[match.to - 1]?.to;
  if (from === undefined || to === undefined || to <= from) return undefined;
  return {
    ruleId: rule.id,
    category: rule.category,
    severity: rule.severity,
    span: { from, to },
    actual: text.slice(from, to),
    note: rule.note,
    suggestions: [],
    phrasings: rule.phrasings,
  };
}
