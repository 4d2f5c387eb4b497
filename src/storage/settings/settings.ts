import type { IgnoredPhrase } from '../../tone/ignored';
import type { UserExpression } from '../../tone/user/user-expressions';
import type { ClosedDays } from '../../templates/closed-days';
import { parseVersioned, type Versioned, type Loaded } from '../stored-section';
import { parseSend, type SendChoices } from './send-settings';

export const SETTINGS_VERSION = 1;

/** What a person has set, for all their messages. */
export interface Settings extends Versioned {
  readonly expressions: readonly UserExpression[];
  /** Phrases that a rule is never to point out. */
  readonly always: readonly IgnoredPhrase[];
  /** Rules that are never to speak, each with the phrase by which the person knows it. */
  readonly off?: readonly IgnoredPhrase[];
  /** Of the interface; Outlook's own where left out. */
  readonly language?: 'fr' | 'en';
  /** What they set of the check at Send; the agency's, or as it ships, where left out. */
  readonly send?: SendChoices;
  /** When the agency is closed besides weekends and holidays, in order. */
  readonly closed?: readonly ClosedDays[];
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

/** Whether it is a list of two texts each. */
export function arePairs(value: unknown): value is readonly (readonly [string, string])[] {
  return Array.isArray(value) && value.every(isPair);
}

function toPhrase([ruleId, phrase]: readonly [string, string]): IgnoredPhrase {
  return { ruleId, phrase };
}

/**
 * Reads what the mailbox gives for `SECTION_KEYS.settings`, as the check at Send needs it: without the days
 * closed, which `settingsSection` reads besides.
 */
export function parseSettings(value: unknown): Loaded<Settings> {
  return parseVersioned(value, SETTINGS_VERSION, NO_SETTINGS, unpackSettings);
}

/** The checked settings, days closed apart; `undefined` where a part is not as it should be. */
export function unpackSettings(data: Readonly<Record<string, unknown>>): Settings | undefined {
  const { expressions, always, off = [], language, send } = data;
  if (!arePairs(expressions) || !arePairs(always) || !arePairs(off)) return undefined;
  if (language !== undefined && language !== 'fr' && language !== 'en') return undefined;
  const checkedSend = parseSend(send);
  if (!checkedSend) return undefined;
  const settings: Settings = {
    expressions: expressions.map(([expression, replacement]) => ({ expression, replacement })),
    always: always.map(toPhrase),
  };
  if (off.length > 0) Object.assign(settings, { off: off.map(toPhrase) });
  if (language !== undefined) Object.assign(settings, { language });
  if (send !== undefined) Object.assign(settings, { send: checkedSend });
  return settings;
}
