import type { Finding } from './finding';
import { fold } from '../text/fold';

/** A phrase that its writer has chosen to keep, for one rule. */
export interface IgnoredPhrase {
  readonly ruleId: string;
  /** Folded, spaces made one: the same phrase written with other accents or capitals is ignored too. */
  readonly phrase: string;
}

/** Where the pane leaves the ignored phrases of a message for the check at Send, in its session data. */
export const IGNORED_KEY = 'ton-juste.ignored';

function folded(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

/** What to keep in order to ignore `finding` from now on. */
export function ignoring(finding: Finding): IgnoredPhrase {
  return { ruleId: finding.ruleId, phrase: folded(finding.actual) };
}

/** Whether `finding` is one of the phrases that are ignored. */
export function isIgnored(finding: Finding, ignored: readonly IgnoredPhrase[]): boolean {
  if (ignored.length === 0) return false;
  const { ruleId, phrase } = ignoring(finding);
  return ignored.some((kept) => kept.ruleId === ruleId && kept.phrase === phrase);
}

function isEntry(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string';
}

/** The phrases of `text`; what is damaged is left out, and text that can't be read gives none. */
export function parseIgnored(text: string | null | undefined): readonly IgnoredPhrase[] {
  if (!text) return [];
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(data)) return [];
  return data.filter(isEntry).map(([ruleId, phrase]) => ({ ruleId, phrase }));
}
