import { fold } from '../text/fold';
import type { Finding } from './finding';
import { wordsOf } from './user/expression-key';
import { nounForms } from './user/inflections';

/** A phrase that its writer has chosen to keep, for one rule. */
export interface IgnoredPhrase {
  readonly ruleId: string;
  /** As it was typed, spaces made one; it stands for the phrase in all its forms. */
  readonly phrase: string;
}

/** Where the pane leaves the ignored phrases of a message for the check at Send, in its session data. */
export const IGNORED_KEY = 'ton-juste.ignored';

/** What to keep in order to ignore `finding` from now on. */
export function ignoring(finding: Finding): IgnoredPhrase {
  return { ruleId: finding.ruleId, phrase: finding.actual.replace(/\s+/g, ' ').trim() };
}

/** Whether two phrases are one, but for capitals, accents, and the endings of their words. */
function isSamePhrase(one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true;
  const words = wordsOf(one);
  const others = wordsOf(other);
  return (
    words.length > 0 &&
    words.length === others.length &&
    words.every((word, at) => nounForms(word).indexOf(others[at] || '') >= 0)
  );
}

/** Whether `finding` is one of the phrases that are ignored, in any of their forms. */
export function isIgnored(finding: Finding, ignored: readonly IgnoredPhrase[]): boolean {
  if (ignored.length === 0) return false;
  const { ruleId, phrase } = ignoring(finding);
  return ignored.some((kept) => kept.ruleId === ruleId && isSamePhrase(kept.phrase, phrase));
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
