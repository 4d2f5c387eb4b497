import { MANNERS, mannerById, type Manner } from '../host/manners';

/** What happens around the add-in rather than in the body. */
export type Trouble =
  /** Every call fails with Office's internal error. */
  | 'refuses'
  /** No call is ever answered. */
  | 'silent'
  /** The add-in's pages can't be fetched at Send. */
  | 'unreachable'
  /** The person works without a network. */
  | 'offline';

/** A client of Outlook that the window can play. */
export interface Client {
  readonly id: string;
  readonly label: string;
  readonly group: 'Clients' | 'Caprices' | 'À l’envoi';
  readonly manner: Manner;
  /** Newest Mailbox requirement set. */
  readonly mailbox: string;
  /** Whether it runs the add-in's check at Send. */
  readonly checksAtSend: boolean;
  /** Whether « Ne pas envoyer » gives its place to the button that opens the pane. */
  readonly relabelsPrompt: boolean;
  readonly trouble?: Trouble;
}

/** The npm copy of Office.js knows Mailbox up to this set. */
const NEWEST = '1.13';
/** Smart Alerts came with 1.12. */
const BEFORE_SMART_ALERTS = '1.8';
const usual = {
  group: 'À l’envoi',
  manner: mannerById('faithful'),
  mailbox: NEWEST,
  checksAtSend: true,
  relabelsPrompt: false,
} as const;

function ofManner(manner: Manner): Client {
  return {
    ...usual,
    id: manner.id,
    label: manner.id === 'faithful' ? 'Sans défaut' : manner.title,
    group: manner.client === undefined && manner.id !== 'faithful' ? 'Caprices' : 'Clients',
    manner,
    relabelsPrompt: manner.client === 'mac' || manner.client === 'mac-legacy',
  };
}

export const FAITHFUL = ofManner(mannerById('faithful'));

/** The clients to choose from. Plain text is a scenario of its own. */
export const CLIENTS: readonly Client[] = [
  ...MANNERS.filter(({ format }) => format === undefined).map(ofManner),
  {
    ...usual,
    id: 'refuses',
    label: 'Refuse chaque appel (5001)',
    group: 'Caprices',
    trouble: 'refuses',
  },
  {
    ...usual,
    id: 'no-answers',
    label: 'Ne répond à aucun appel',
    group: 'Caprices',
    trouble: 'silent',
  },
  {
    ...usual,
    id: 'old-client',
    label: 'Ancien client, sans contrôle à l’envoi',
    mailbox: BEFORE_SMART_ALERTS,
    checksAtSend: false,
  },
  { ...usual, id: 'host-down', label: 'Complément injoignable', trouble: 'unreachable' },
  { ...usual, id: 'offline', label: 'Hors connexion', trouble: 'offline' },
];
