import type { IgnoredPhrase } from '../tone/ignored';
import type { OwnExpression } from '../tone/own-expressions';
import { parseVersioned, type Kept, type Loaded } from './drawer';

export const SETTINGS_VERSION = 1;

/** What a person has set, for all their messages. */
export interface Settings extends Kept {
  readonly expressions: readonly OwnExpression[];
  /** Phrases that a rule is never to point out. */
  readonly always: readonly IgnoredPhrase[];
  /** Of the interface; Outlook's own where left out. */
  readonly language?: 'fr' | 'en';
}

export const NO_SETTINGS: Settings = { expressions: [], always: [] };

function isPair(pair: unknown): boolean {
  return (
    Array.isArray(pair) &&
    pair.length === 2 &&
    typeof pair[0] === 'string' &&
    typeof pair[1] === 'string'
  );
}

function arePairs(value: unknown): value is readonly (readonly [string, string])[] {
  return Array.isArray(value) && value.every(isPair);
}

/** Reads what the mailbox gives for `DRAWER_KEYS.settings`, the same in the pane and at Send. */
export function parseSettings(value: unknown): Loaded<Settings> {
  return parseVersioned(value, SETTINGS_VERSION, NO_SETTINGS, (data) => {
    const { expressions, always, language } = data;
    if (!arePairs(expressions) || !arePairs(always)) return undefined;
    if (language !== undefined && language !== 'fr' && language !== 'en') return undefined;
    const settings: Settings = {
      expressions: expressions.map(([expression, replacement]) => ({ expression, replacement })),
      always: always.map(([ruleId, phrase]) => ({ ruleId, phrase })),
    };
    return language === undefined ? settings : Object.assign(settings, { language });
  });
}
