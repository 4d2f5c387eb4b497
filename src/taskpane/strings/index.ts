import { french } from './fr';
import type { Strings } from './translation';

/** The languages that the pane speaks. */
export type Language = 'fr' | 'en';

export type { Strings };

/** A sentence that is kept to be shown later: each call says it in the language that is spoken then. */
export interface Sentence {
  (): string;
  /** Of one that tells of a failure: what an administrator can search for, e.g. `body.getAsync 5001`. */
  readonly code?: string;
}

/** In the language that is spoken now: read it where it is shown, don't keep it. */
export let strings: Strings = french;

/** The language that is spoken now, for `lang` and `Intl`. */
export let language: Language = 'fr';

const listeners = new Set<() => void>();
let asked: Language = language;

/** Calls back when another language is spoken; returns an unsubscribe. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Speaks another language from now on; what is on screen has to be drawn anew. English comes as a part
 * of its own when it is asked for: rejects where it can't be had. The last one asked for is spoken.
 */
export async function speak(wanted: Language): Promise<void> {
  asked = wanted;
  const words = wanted === 'fr' ? french : (await import('./en')).english;
  if (asked !== wanted || language === wanted) return;
  strings = words;
  language = wanted;
  for (const listener of listeners) listener();
}
