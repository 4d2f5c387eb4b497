import { severityRank } from '../finding';
import type { Match } from './match-at';
import type { ToneRules } from './rules';

function rankOf(match: Match, rules: ToneRules): number {
  return severityRank(rules.rules[match.pattern.rule]?.severity ?? 'advice');
}

function offers(match: Match): number {
  return match.pattern.suggestions.length > 0 ? 1 : 0;
}

/**
 * The order of preference: the charter's own table before the rest, so that what may hold a message
 * back depends on the table's rules alone; then the most specific (more named words, then one with
 * something to offer), then the longest, then the first.
 */
function preference(a: Match, b: Match): number {
  return (
    b.named - a.named || offers(b) - offers(a) || b.to - b.from - (a.to - a.from) || a.from - b.from
  );
}

/**
 * The matches that stand when overlaps are resolved, in the order of the text.
 * @param count how many tokens there are
 * @param rules say how severe each match is
 */
export function withoutOverlaps(
  matches: readonly Match[],
  count: number,
  rules: ToneRules,
): Match[] {
  const taken = new Uint8Array(count);
  const kept: Match[] = [];
  for (const match of matches
    .slice()
    .sort((a, b) => rankOf(a, rules) - rankOf(b, rules) || preference(a, b))) {
    let free = true;
    for (let at = match.from; at < match.to && free; at++) free = taken[at] !== 1;
    if (!free) continue;
    taken.fill(1, match.from, match.to);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}
