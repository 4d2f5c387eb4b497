import { firstIndex } from '../../text/sorted';
import type { Match } from './match-at';

/** Exceptions of one rule, sorted by where they begin, with the furthest end so far. */
interface Reach {
  readonly from: number[];
  readonly furthest: number[];
}

function reachOf(exceptions: Match[]): Reach {
  exceptions.sort((a, b) => a.from - b.from);
  const from: number[] = [];
  const furthest: number[] = [];
  let end = 0;
  for (const exception of exceptions) {
    end = Math.max(end, exception.to);
    from.push(exception.from);
    furthest.push(end);
  }
  return { from, furthest };
}

/** The furthest end of the exceptions that begin at or before `place`; -1 for none. */
function furthestEnd({ from, furthest }: Reach, place: number): number {
  return furthest[firstIndex(from.length, (index) => (from[index] ?? 0) > place) - 1] ?? -1;
}

/**
 * The matches that no exception protects: a rule's own exception protects whatever it touches,
 * a general one (rule -1) the matches whose anchor, the word that gives them away, it holds.
 */
export function withoutExceptions(
  matches: readonly Match[],
  exceptions: readonly Match[],
): readonly Match[] {
  if (exceptions.length === 0) return matches;
  const byRule = new Map<number, Match[]>();
  for (const exception of exceptions) {
    const same = byRule.get(exception.pattern.rule);
    if (same) same.push(exception);
    else byRule.set(exception.pattern.rule, [exception]);
  }
  const reaches = new Map<number, Reach>();
  byRule.forEach((list, rule) => reaches.set(rule, reachOf(list)));
  const general = reaches.get(-1);
  return matches.filter((match) => {
    if (general && furthestEnd(general, match.anchor) > match.anchor) return false;
    const own = reaches.get(match.pattern.rule);
    return !own || furthestEnd(own, match.to - 1) <= match.from;
  });
}
