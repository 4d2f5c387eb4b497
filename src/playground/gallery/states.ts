import { besidesStates } from './besides-states';
import { phrasesStates } from './phrases-states';
import { settingsStates } from './settings-states';
import { shellStates } from './shell-states';
import type { GalleryState } from './state';
import { templatesStates } from './templates-states';
import { toneStates } from './tone-states';

/** Every state of the pane; a new one is an entry in one of these lists. */
export const STATES: readonly GalleryState[] = [
  ...templatesStates,
  ...phrasesStates,
  ...besidesStates,
  ...toneStates,
  ...settingsStates,
  ...shellStates,
];
