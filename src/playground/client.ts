import type { OutlookClient } from '../outlook/port/compose-host';
import {
  CLIENT_BEHAVIOURS,
  behaviourById,
  type ClientBehaviour,
} from '../testing/client-behaviours';
import type { Flavour } from './native/native-side';
import type { AlertForm } from './send/send-prompt';

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
export interface PlayedClient {
  readonly id: string;
  readonly label: string;
  readonly group: 'Clients' | 'Caprices' | 'À l’envoi';
  readonly manner: ClientBehaviour;
  /** The Office.js that the pages run on: the web's where left out. */
  readonly flavour?: Flavour;
  /** Newest Mailbox requirement set. */
  readonly mailbox: string;
  readonly alert: AlertForm;
  readonly trouble?: Trouble;
}

type Version = Pick<PlayedClient, 'mailbox' | 'alert'>;

/** Versions by their newest Mailbox set (docs, outlook-api-requirement-sets). */
const NEWEST: Version = { mailbox: '1.15', alert: 'three-buttons' };
const RELABELLING: Version = { mailbox: '1.14', alert: 'relabelled' };
const FIRST_ALERTS: Version = { mailbox: '1.12', alert: 'plain' };
const BEFORE_ALERTS: Version = { mailbox: '1.8', alert: 'none' };

const VERSIONS: Readonly<Partial<Record<OutlookClient, Version>>> = {
  mac: RELABELLING,
  'mac-legacy': BEFORE_ALERTS,
};

const usual = { group: 'À l’envoi', manner: behaviourById('faithful'), ...NEWEST } as const;

function ofManner(manner: ClientBehaviour): PlayedClient {
  return {
    ...usual,
    ...(manner.client && VERSIONS[manner.client]),
    id: manner.id,
    label: manner.id === 'faithful' ? 'idéal' : manner.title,
    group: manner.client === undefined && manner.id !== 'faithful' ? 'Caprices' : 'Clients',
    manner,
  };
}

export const FAITHFUL = ofManner(behaviourById('faithful'));

/** The clients to choose from. Plain text is a scenario of its own. */
export const CLIENTS: readonly PlayedClient[] = [
  ...CLIENT_BEHAVIOURS.filter(({ format }) => format === undefined).map(ofManner),
  {
    ...usual,
    id: 'windows',
    label: 'Outlook pour Windows\u00a0: son Office.js',
    group: 'Clients',
    flavour: 'windows',
  },
  {
    ...usual,
    ...RELABELLING,
    id: 'macos',
    label: 'Outlook pour Mac\u00a0: son Office.js',
    group: 'Clients',
    flavour: 'mac',
  },
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
    ...RELABELLING,
    id: 'classic-2404',
    label: 'Outlook classique 2404 à 2411\u00a0: un bouton de moins',
    manner: behaviourById('classic'),
  },
  {
    ...usual,
    ...FIRST_ALERTS,
    id: 'classic-2403',
    label: 'Outlook classique 2403\u00a0: sans bouton pour le volet',
    manner: behaviourById('classic'),
  },
  {
    ...usual,
    ...BEFORE_ALERTS,
    id: 'old-client',
    label: 'Ancien client, sans contrôle à l’envoi',
  },
  { ...usual, id: 'host-down', label: 'Complément injoignable', trouble: 'unreachable' },
  { ...usual, id: 'offline', label: 'Hors connexion', trouble: 'offline' },
];
