import { behaviourById } from '../../testing/client-behaviours';
import {
  BLANK,
  CLEAN,
  EMPTY,
  MANY_FINDINGS,
  NEW_MESSAGE,
  NEWS_LAST,
  PLAIN_TEXT,
  QUOTED_PICTURE,
  REPLY,
  REWRITABLE,
  TWICE,
  UNFINISHED,
} from './drafts';
import { CLOSED_GO_LIVE } from './closed-go-live';
import type { PaneDriver } from './pane-driver';
import type { GalleryState } from './state';

/** Opens « Ton » and waits for what was found. */
async function review(hand: PaneDriver, tab: string): Promise<void> {
  await hand.press(tab);
  // A low pane shows the mark in the card's own sentence.
  await hand.sees('#panel-ton mark');
}

/** Opens « Ton » and waits for the one sentence that stands there. */
const stand: GalleryState['steps'] = async ({ press, sees }, { tabs }) => {
  await press(tabs.tone);
  await sees('#panel-ton h2');
};

/** « Ton » in every state. */
export const toneStates: readonly GalleryState[] = [
  {
    id: 'ton-lecture',
    title: 'Ton : lecture',
    host: REPLY,
    rules: 'never',
    steps: ({ press }, { tabs }) => press(tabs.tone),
  },
  {
    id: 'ton',
    title: 'Ton : expressions à reformuler',
    host: NEW_MESSAGE,
    steps: (hand, { tabs }) => review(hand, tabs.tone),
  },
  {
    id: 'ton-nombreuses',
    title: 'Ton : de nombreuses expressions',
    host: MANY_FINDINGS,
    steps: (hand, { tabs }) => review(hand, tabs.tone),
  },
  {
    id: 'ton-conseils',
    title: 'Ton : les conseils dépliés',
    host: MANY_FINDINGS,
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.severities.advice);
    },
  },
  {
    id: 'ton-autres',
    title: 'Ton : autres formulations',
    host: NEW_MESSAGE,
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.morePhrasings);
    },
  },
  {
    id: 'ton-remplace',
    title: 'Ton : remplacé',
    host: REPLY,
    steps: async (hand, { tabs, tone, close }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.replace);
      await hand.sees(`[aria-label="${close}"]`);
    },
  },
  {
    id: 'ton-ignore',
    title: 'Ton : ignorée',
    host: REPLY,
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.ignore);
    },
  },
  {
    id: 'ton-regle',
    title: 'Ton : une règle à ne plus suivre',
    host: TWICE,
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.ignoreAlways);
      // The card of the first is gone.
      await hand.sees('#panel-ton mark:only-of-type');
      await hand.press(tone.ignoreAlways);
      await hand.finds(tone.turnOff('Aucun problème'));
    },
  },
  {
    id: 'ton-surligne',
    title: 'Ton : surligné dans le message',
    host: NEW_MESSAGE,
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.highlight);
      await hand.sees('[aria-pressed="true"] svg');
    },
  },
  {
    id: 'ton-phrase',
    title: 'Ton : la phrase avant et après',
    host: REWRITABLE,
    steps: (hand, { tabs }) => review(hand, tabs.tone),
  },
  {
    id: 'ton-blanc',
    title: 'Ton : un blanc à remplir',
    host: BLANK,
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.fill(tone.blank('solution'), 'une page d’accueil sans menu');
    },
  },
  {
    id: 'ton-reecrire',
    title: 'Ton : réécrire ce message',
    host: REWRITABLE,
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.rewrite);
      await hand.sees('#panel-ton input[type="checkbox"]');
    },
  },
  {
    id: 'ton-reformuler',
    title: 'Ton : à reformuler dans le message',
    host: REWRITABLE,
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.reword);
      await hand.finds(tone.unhighlight);
    },
  },
  {
    id: 'ton-ordre',
    title: 'Ton : la bonne nouvelle d’abord',
    host: NEWS_LAST,
    steps: async (hand, { tabs }) => {
      await review(hand, tabs.tone);
      await hand.sees('#panel-ton blockquote');
    },
  },
  {
    id: 'ton-oublis',
    title: 'Ton : ce qui reste à regarder avant l’envoi',
    host: UNFINISHED,
    steps: async ({ press, sees }, { tabs }) => {
      await press(tabs.tone);
      await sees('#panel-ton li');
    },
  },
  {
    id: 'ton-jour-ferme',
    title: 'Ton : une mise en ligne un jour de fermeture',
    host: CLOSED_GO_LIVE,
    steps: async ({ press, sees }, { tabs }) => {
      await press(tabs.tone);
      await sees('#panel-ton li');
    },
  },
  {
    id: 'ton-propre',
    title: 'Ton : rien à reprendre',
    host: CLEAN,
    steps: stand,
  },
  {
    id: 'ton-vide',
    title: 'Ton : message vide',
    host: EMPTY,
    steps: stand,
  },
  {
    id: 'ton-texte-brut',
    title: 'Ton : texte brut',
    host: PLAIN_TEXT,
    steps: (hand, { tabs }) => review(hand, tabs.tone),
  },
  {
    id: 'ton-muet',
    title: 'Ton : Outlook ne répond pas',
    host: REPLY,
    prepare: (host) => host.fail('body.getAsync', 'hang'),
    steps: stand,
  },
  {
    id: 'ton-refus',
    title: 'Ton : le fil contient des images',
    host: QUOTED_PICTURE,
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.replace);
      await hand.sees('#panel-ton [role="status"]:not(:empty)');
    },
  },
  {
    id: 'ton-destinataires',
    title: 'Ton : les destinataires ont changé',
    host: { ...REPLY, manner: behaviourById('mac-recipients') },
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.replace);
      await hand.sees('#panel-ton strong');
    },
  },
  {
    id: 'ton-incertain',
    title: 'Ton : Outlook a écrit autre chose',
    host: { ...REPLY, manner: behaviourById('silent') },
    steps: async (hand, { tabs, tone }) => {
      await review(hand, tabs.tone);
      await hand.press(tone.replace);
      await hand.press(tone.recover);
    },
  },
];
