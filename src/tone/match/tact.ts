import type { Match } from './match-at';
import type { ToneRules } from './rules';

/**
 * The matches that stand in a message with words of sympathy (a death, an illness, a loss): nothing about
 * apologies anywhere in it, and nothing that touches those words.
 * @param markers all of the message's
 */
export function withTact(
  matches: readonly Match[],
  markers: readonly Match[],
  { rules }: ToneRules,
): readonly Match[] {
  const sympathy = markers.filter(({ pattern }) => pattern.marker === 'sympathy');
  if (sympathy.length === 0) return matches;
  return matches.filter(
    ({ pattern, from, to }) =>
      (rules[pattern.rule] || { category: '' }).category !== 'excuse' &&
      !sympathy.some((words) => words.from < to && from < words.to),
  );
}
