import { fold } from '../text/fold';
import { shownWords, type Leftover } from './leftover';

/** A leftover that the writer wants to hear no more of in this message. */
export interface IgnoredLeftover {
  /** A later version's, or the pane's own, is kept as it is. */
  readonly kind: string;
  /** Folded; empty where the kind alone says it. */
  readonly words: string;
}

/** What the writer decided for one message. */
export interface MessageChoices {
  /** « Ne plus me prévenir pour ce message ». */
  readonly silent: boolean;
  readonly ignored: readonly IgnoredLeftover[];
}

/** Where the pane leaves them for the check at Send, in the message's session data. */
export const CHOICES_KEY = 'ton-juste.envoi';

export const NO_CHOICES: MessageChoices = { silent: false, ignored: [] };

/** What to ignore in order to hear no more of `leftover`: an announced file is one, in whatever words. */
export function ignore(leftover: Leftover<string>): IgnoredLeftover {
  const { kind } = leftover;
  if (kind === 'attachment' || kind === 'subject') return { kind, words: '' };
  return { kind, words: fold(shownWords(leftover)).replace(/\s+/g, ' ').trim() };
}

/** The leftovers that are not ignored. */
export function withoutIgnored<Left extends Leftover<string>>(
  leftovers: readonly Left[],
  { ignored }: MessageChoices,
): readonly Left[] {
  const keyOf = ({ kind, words }: IgnoredLeftover): string => `${kind} ${words}`;
  const keys = new Set(ignored.map(keyOf));
  return leftovers.filter((leftover) => !keys.has(keyOf(ignore(leftover))));
}

/** As text for session data: `{"silent":true,"kept":[["field","[date]"]]}`. */
export function serializeChoices({ silent, ignored }: MessageChoices): string {
  return JSON.stringify({ silent, kept: ignored.map(({ kind, words }) => [kind, words]) });
}

/** What `serializeChoices` made; what is damaged is left out. */
export function parseChoices(text: string | null | undefined): MessageChoices {
  if (!text) return NO_CHOICES;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return NO_CHOICES;
  }
  const { silent, kept } = Object(data) as { readonly silent?: unknown; readonly kept?: unknown };
  return {
    silent: silent === true,
    ignored: Array.isArray(kept)
      ? (kept as unknown[]).filter(isEntry).map(([kind, words]) => ({ kind, words }))
      : [],
  };
}

function isEntry(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string';
}
