import type { MemoryHostOptions } from '../../testing/memory-host';
import { SECTION_KEYS } from '../../storage/keys';
import { settingsSection } from '../../storage/settings/settings-section';
import type { Settings } from '../../storage/settings/settings';
import type { Tallies } from '../../taskpane/session/tallies';
import { clientsTableWords } from '../../taskpane/strings/clients-table';
import { EMPTY, NEW_MESSAGE } from './drafts';
import { dayIn, KNOWN_CLIENT, MANY_CLIENTS } from './known-clients';
import type { PaneDriver } from './pane-driver';
import type { GalleryState } from './state';

const FILLED: Settings = {
  expressions: [
    { expression: 'point bloquant', replacement: 'point à préciser' },
    { expression: 'grosso modo', replacement: '' },
  ],
  always: [{ ruleId: 'bug', phrase: 'bug' }],
  off: [{ ruleId: 'pas-de-souci', phrase: 'pas de souci' }],
};

/** A day of next week, a week with its weekends, and days long over. */
const CLOSED: Settings = {
  ...FILLED,
  closed: [
    { from: '2026-05-15', to: '2026-05-15' },
    { from: dayIn(9), to: dayIn(9) },
    { from: dayIn(20), to: dayIn(29) },
  ],
};

/** A rule that is ignored most of the time, one that never is, and more than are shown at first. */
const COUNTED: Tallies = {
  since: Date.UTC(2026, 8, 1),
  rules: {
    bug: { flagged: 24, replaced: 6, ignored: 15, example: 'le bug est corrigé' },
    desole: { flagged: 18, replaced: 17, ignored: 0, example: 'Je suis désolée pour mon retard' },
    'pas-de-souci': { flagged: 11, replaced: 9, ignored: 1, example: 'Pas de soucis' },
    'pas-encore': { flagged: 7, replaced: 7, ignored: 0, example: 'je n’ai pas encore fini' },
    impossible: { flagged: 4, replaced: 2, ignored: 0, example: 'c’est impossible avant lundi' },
    probleme: { flagged: 1, replaced: 0, ignored: 0, example: 'un problème sur le formulaire' },
  },
  months: {
    '2026-10': { messages: 31, flagged: { desole: 71, bug: 50, 'pas-encore': 34 } },
    '2026-11': { messages: 42, flagged: { 'pas-encore': 58, desole: 40, bug: 28 } },
  },
  templates: { 'point-d-avancement': 9, 'envoi-de-devis': 2 },
};

function keeping(value: unknown): MemoryHostOptions {
  return { ...NEW_MESSAGE, settings: { [SECTION_KEYS.settings]: value } };
}

async function open(hand: PaneDriver, title: string): Promise<void> {
  await hand.press(title);
  await hand.sees('[role="radiogroup"]');
}

/** New clients, one that is there under another name, and cells that nobody understands. */
const TABLE = [
  'Domaine;Nom;Site;Contrat;Anniversaire;Téléphone',
  'acme.example;Acme SARL;https://www.acme.example/;Sérénité;30/12/2024;01',
  'boulangerie-du-port.example;Boulangerie du Port;www.boulangerie-du-port.example;Premium;à définir;02',
  'vieux-port.example;Association du Vieux-Port;;;15 mars 2025;03',
  ';Sans adresse;;;;04',
].join('\n');

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
    host: keeping(settingsSection.stored(FILLED)),
    steps: (hand, { settings }) => open(hand, settings.title),
  },
  {
    id: 'reglages-deplies',
    title: 'Réglages : toutes les parties',
    host: keeping(settingsSection.stored(FILLED)),
    steps: async (hand, { settings, send, insight, clients }) => {
      await open(hand, settings.title);
      const { always, language, file } = settings;
      for (const title of [always, send.title, insight.title, clients.title, language, file]) {
        await hand.press(title);
      }
    },
  },
  {
    id: 'reglages-clients',
    title: 'Réglages : des clients retenus',
    host: KNOWN_CLIENT,
    steps: async (hand, { settings, clients }) => {
      await open(hand, settings.title);
      await hand.press(settings.expressions);
      await hand.press(clients.title);
      await hand.press('Acme');
    },
  },
  {
    id: 'reglages-clients-nombreux',
    title: 'Réglages : un client parmi beaucoup',
    host: MANY_CLIENTS,
    steps: async ({ press, fill, sees }, { settings, clients }) => {
      await press(settings.title);
      await sees('[role="radiogroup"]');
      await press(settings.expressions);
      await press(clients.title);
      await fill(clients.search, 'boutique');
    },
  },
  {
    id: 'reglages-tableau',
    title: 'Réglages : des clients d’un tableau',
    host: KNOWN_CLIENT,
    steps: async (hand, { settings, clients }) => {
      const clientsTable = clientsTableWords();
      await open(hand, settings.title);
      await hand.press(settings.expressions);
      await hand.press(clients.title);
      await hand.press(clientsTable.open);
      await hand.fill(clientsTable.text, TABLE);
      await hand.finds(clientsTable.take(2, 1));
    },
  },
  {
    id: 'reglages-bilan',
    title: 'Réglages : un bilan rempli',
    host: EMPTY,
    counted: COUNTED,
    steps: async (hand, { settings, insight }) => {
      await open(hand, settings.title);
      await hand.press(settings.expressions);
      await hand.press(insight.title);
      await hand.press(insight.all(6));
    },
  },
  {
    id: 'reglages-charte',
    title: 'Réglages : la charte de l’agence',
    host: EMPTY,
    news: {
      made: '2026-11-24T09:00:00.000Z',
      changes: {
        expressions: ['deadline', 'galérer sur', 'point bloquant'],
        off: ['demande-d-avis'],
        added: ['Bienvenue à l’agence'],
        reworded: [],
        removed: ['Relance ferme'],
      },
      trouble: { why: 'shape', where: 'templates.templates.0.body' },
    },
    steps: async (hand, { settings }) => {
      await open(hand, settings.title);
      await hand.press(settings.expressions);
    },
  },
  {
    id: 'reglages-fermetures',
    title: 'Réglages : des jours de fermeture',
    host: keeping(settingsSection.stored(CLOSED)),
    steps: async (hand, { settings, closedDays }) => {
      await open(hand, settings.title);
      await hand.press(settings.expressions);
      await hand.press(closedDays.title);
      await hand.press(closedDays.add);
    },
  },
  {
    id: 'reglages-modification',
    title: 'Réglages : une expression à modifier',
    host: keeping(settingsSection.stored(FILLED)),
    steps: async (hand, { settings }) => {
      await open(hand, settings.title);
      await hand.press(settings.edit('grosso modo'));
    },
  },
  {
    id: 'reglages-supprime',
    title: 'Réglages : une expression supprimée',
    host: keeping(settingsSection.stored(FILLED)),
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
