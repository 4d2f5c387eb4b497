import { french } from './fr';
import type { Said } from './said';

/** Everything that the pane says; French is the model. */
export type Strings = Said<typeof french>;

/** In the language that is spoken now: read it where it is shown, don't keep it. */
export let strings: Strings = french;

/** The language that is spoken now, for `lang` and `Intl`. */
export let language: 'fr' | 'en' = 'fr';

/**
 * Speaks another language from now on; what is on screen has to be drawn anew. English comes as a part
 * of its own when it is asked for.
 */
export async function speak(wanted: 'fr' | 'en'): Promise<void> {
  strings = wanted === 'fr' ? french : (await import('./en')).english;
  language = wanted;
}
