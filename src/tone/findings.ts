import type { Finding } from './finding';
import type { Match } from './match';
import type { Draft } from './rewrite';
import type { CompiledRule } from './rules';

/** The finding that `rule` makes of `match`, without suggestions; undefined when it covers no text. */
export function findingAt(draft: Draft, match: Match, rule: CompiledRule): Finding | undefined {
  const { text, tokens } = draft;
  const from = tokens.from[match.from];
  const to = tokens.to[match.to - 1];
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
