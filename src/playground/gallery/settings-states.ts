import type { MemoryHostOptions } from '../../host/memory-host';
import { DRAWER_KEYS } from '../../settings/keys';
import { settingsDrawer } from '../../settings/settings-drawer';
import type { Settings } from '../../settings/settings';
import { NEW_MESSAGE } from './drafts';
import type { Hand } from './hand';
import type { GalleryState } from './state';

const FILLED: Settings = {
  expressions: [
    { expression: 'point bloquant', replacement: 'point à préciser' },
    { expression: 'grosso modo', replacement: '' },
  ],
  always: [{ ruleId: 'bug', phrase: 'bug' }],
};

function keeping(value: unknown): MemoryHostOptions {
  return { ...NEW_MESSAGE, settings: { [DRAWER_KEYS.settings]: value } };
}

async function open(hand: Hand, title: string): Promise<void> {
  await hand.press(title);
  await hand.sees('[role="radiogroup"]');
}

/** « Réglages » in every state. */
export const settingsStates: readonly GalleryState[] = [
  {
    id: 'reglages',
    title: 'Réglages',
    host: NEW_MESSAGE,
    steps: (hand, { settings }) => open(hand, settings.title),
  },
  {
    id: 'reglages-remplis',
    title: 'Réglages : des expressions',
    host: keeping(settingsDrawer.stored(FILLED)),
    steps: (hand, { settings }) => open(hand, settings.title),
  },
  {
    id: 'reglages-deplies',
    title: 'Réglages : toutes les parties',
    host: keeping(settingsDrawer.stored(FILLED)),
    steps: async (hand, { settings, send, insight, clients }) => {
      await open(hand, settings.title);
      const { always, language, file } = settings;
      for (const title of [always, send.title, insight.title, clients.title, language, file]) {
        await hand.press(title);
      }
    },
  },
  {
    id: 'reglages-modification',
    title: 'Réglages : une expression à modifier',
    host: keeping(settingsDrawer.stored(FILLED)),
    steps: async (hand, { settings }) => {
      await open(hand, settings.title);
      await hand.press(settings.edit('grosso modo'));
    },
  },
  {
    id: 'reglages-supprime',
    title: 'Réglages : une expression supprimée',
    host: keeping(settingsDrawer.stored(FILLED)),
    steps: async (hand, { settings }) => {
      await open(hand, settings.title);
      await hand.press(settings.remove('grosso modo'));
      await hand.sees('[role="status"]:not(:empty)');
    },
  },
  {
    id: 'reglages-incomplets',
    title: 'Réglages : il manque un mot',
    host: NEW_MESSAGE,
    steps: async (hand, { settings }) => {
      await open(hand, settings.title);
      await hand.press(settings.add);
    },
  },
  {
    id: 'reglages-gardes',
    title: 'Réglages : sous une autre forme que prévu',
    host: keeping({ version: 1, expressions: 'x' }),
    steps: (hand, { settings }) => open(hand, settings.title),
  },
  {
    id: 'reglages-plus-recents',
    title: 'Réglages : d’une version plus récente',
    host: keeping({ version: 99 }),
    steps: (hand, { settings }) => open(hand, settings.title),
  },
];
