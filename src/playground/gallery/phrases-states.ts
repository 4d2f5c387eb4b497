import type { Strings } from '../../taskpane/strings';
import { CLEAN, QUOTED_PICTURE, REPLY } from './drafts';
import type { PaneDriver } from './pane-driver';
import type { GalleryState } from './state';

const HEADING = '#phrases';
const phrase = (id: string): string => `[data-template="${id}"]`;
const SEARCH = '#template-search';
/** In one of the writer's own sentences of `CLEAN`. */
const IN_LINE = (CLEAN.body ?? '').indexOf('merci de');

/** Finds the phrase that closes a message, and puts it where the cursor is. */
async function insertClosing(hand: PaneDriver, { templates }: Strings): Promise<void> {
  await hand.fillAt(SEARCH, 'moindre question');
  await hand.pressAt(phrase('je-reste-disponible'));
  await hand.press(templates.insert);
}

/** The same, in a reply, where the pane opens elsewhere at first; what comes of it is told. */
async function insertInThread(hand: PaneDriver, words: Strings): Promise<void> {
  // Where it opens is settled by then.
  await hand.sees('#tab-ton span');
  await hand.press(words.tabs.templates);
  await insertClosing(hand, words);
  await hand.sees('footer [data-notice]');
}

/** « Phrases » in every state. */
export const phrasesStates: readonly GalleryState[] = [
  {
    id: 'phrases',
    title: 'Phrases : les situations',
    host: CLEAN,
    steps: async ({ sees }) => {
      await sees(`${HEADING} ~ button`);
      document.querySelector(HEADING)?.scrollIntoView();
    },
  },
  {
    id: 'phrases-situation',
    title: 'Phrases : celles d’une situation',
    host: CLEAN,
    steps: async ({ pressAt, sees }) => {
      await pressAt(`${HEADING} ~ ul button`);
      await sees(phrase('le-temps-de-verifier'));
    },
  },
  {
    id: 'phrase',
    title: 'Phrase : le formulaire',
    host: CLEAN,
    steps: async ({ fillAt, pressAt, sees }) => {
      await fillAt(SEARCH, 'patienté');
      await pressAt(phrase('merci-d-avoir-patiente'));
      await sees('footer');
    },
  },
  {
    id: 'phrase-inseree',
    title: 'Phrase insérée',
    host: CLEAN,
    prepare: (host) => host.select({ from: IN_LINE, to: IN_LINE }),
    steps: async (hand, words) => {
      await insertClosing(hand, words);
      await hand.finds(words.undo);
    },
  },
  {
    id: 'phrase-sans-curseur',
    title: 'Phrase : le curseur est ailleurs',
    host: CLEAN,
    prepare: (host) => host.select(null),
    steps: async (hand, words) => {
      await insertClosing(hand, words);
      await hand.sees('footer [data-notice]');
    },
  },
  {
    id: 'phrase-dans-le-fil',
    title: 'Phrase : le curseur est dans le fil cité',
    host: REPLY,
    prepare: (host) => {
      const at = host.body().lastIndexOf('</div>');
      host.select({ from: at, to: at });
    },
    steps: insertInThread,
  },
  {
    id: 'phrase-fil-avec-images',
    title: 'Phrase : dans un fil avec images',
    host: QUOTED_PICTURE,
    prepare: (host) => {
      const at = host.body().lastIndexOf('<div><img');
      host.select({ from: at, to: at });
    },
    steps: insertInThread,
  },
  {
    id: 'phrase-a-selectionner',
    title: 'Phrase à garder : rien n’est sélectionné',
    host: CLEAN,
    steps: async ({ press, sees }, { phrases }) => {
      await press(phrases.keep);
      await sees('[data-notice]');
    },
  },
  {
    id: 'phrase-a-garder',
    title: 'Phrase à garder',
    host: CLEAN,
    prepare: (host) => {
      const from = host.body().indexOf('Votre formulaire');
      host.select({ from, to: host.body().indexOf('</div>', from) });
    },
    steps: async ({ press, sees }, { phrases }) => {
      await press(phrases.keep);
      await sees('textarea');
    },
  },
];
