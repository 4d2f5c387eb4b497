import type { IgnoredPhrase } from './ignored';

/** Office's session data holds 50,000 characters in all (Office.SessionData, requirement set 1.15). */
const LONGEST = 50_000;

/**
 * Ignored phrases as text for Office's session data, at most 50,000 characters: when they do not
 * all fit, the oldest (first) are left out.
 */
export function serializeIgnored(ignored: readonly IgnoredPhrase[]): string {
  const entries = ignored.map(({ ruleId, phrase }) => JSON.stringify([ruleId, phrase]));
  let length = 2;
  let first = entries.length;
  while (first > 0 && length + (entries[first - 1] ?? '').length + 1 <= LONGEST) {
    first--;
    length += (entries[first] ?? '').length + 1;
  }
  return `[${entries.slice(first).join(',')}]`;
}
