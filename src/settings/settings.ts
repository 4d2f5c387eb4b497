import type { IgnoredPhrase } from '../tone/ignored';
import type { OwnExpression } from '../tone/own-expressions';

/** Under which the mailbox's roaming settings keep ours; the pane writes it, the send check reads it. */
export const SETTINGS_KEY = 'ton-juste.reglages';

export const SETTINGS_VERSION = 1;

/** What a person has set, for all their messages. */
export interface Settings {
  readonly expressions: readonly OwnExpression[];
  /** Phrases that a rule is never to point out. */
  readonly always: readonly IgnoredPhrase[];
  /** What stood there and could not be read, as it was, until the person lets go of it. */
  readonly damaged?: string;
}

export const NO_SETTINGS: Settings = { expressions: [], always: [] };

/** What the mailbox holds. `newer`: written by a later version, so not ours to write over. */
export type LoadedSettings =
  | { readonly kind: 'ready'; readonly settings: Settings }
  /** The charter alone goes on; `settings.damaged` is the text that stood there. */
  | { readonly kind: 'damaged'; readonly settings: Settings }
  | { readonly kind: 'newer'; readonly settings: Settings };

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

/**
 * Reads what the mailbox gives for `SETTINGS_KEY`, the same in the pane and at Send. All or nothing:
 * settings of which a part can't be read are damaged as a whole, and their text is kept. Never throws
 * on what JSON can carry, which is all that a mailbox holds.
 */
export function parseSettings(value: unknown): LoadedSettings {
  if (value === undefined || value === null) return { kind: 'ready', settings: NO_SETTINGS };
  const data = Object(value) as Readonly<Record<string, unknown>>;
  const { version, expressions, always, damaged } = data;
  if (typeof version === 'number' && version > SETTINGS_VERSION) {
    return { kind: 'newer', settings: NO_SETTINGS };
  }
  const kept = typeof damaged === 'string';
  if (
    version !== SETTINGS_VERSION ||
    !arePairs(expressions) ||
    !arePairs(always) ||
    (!kept && damaged !== undefined)
  ) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { kind: 'damaged', settings: { expressions: [], always: [], damaged: text } };
  }
  const settings = {
    expressions: expressions.map(([expression, replacement]) => ({ expression, replacement })),
    always: always.map(([ruleId, phrase]) => ({ ruleId, phrase })),
  };
  // Without object spread: what it compiles to weighs on the send check.
  return kept
    ? { kind: 'damaged', settings: Object.assign(settings, { damaged }) }
    : { kind: 'ready', settings };
}
