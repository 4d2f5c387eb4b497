import type { MemoryHostOptions } from '../../testing/memory-host';
import { clientsSection } from '../../storage/clients/clients-section';
import type { Clients } from '../../storage/clients/clients';
import { habitsSection } from '../../storage/habits/habits';
import { EMPTY } from './drafts';

const USED = Date.UTC(2026, 10, 20, 9, 30);

const CLIENTS: Clients = {
  list: [
    {
      domain: 'acme.example',
      name: 'Acme',
      projects: [
        {
          name: 'www.acme.example',
          values: {
            site: 'https://www.acme.example/',
            backOffice: 'https://www.acme.example/wp-admin/',
            identifiants: true,
          },
          used: USED,
        },
        {
          name: 'Boutique en ligne',
          values: { preproduction: 'https://boutique.acme.example/' },
          used: USED,
        },
      ],
      people: { 'julie.martin@acme.example': 'Julie' },
      phase: 'recette',
      last: 'demande-de-validation',
      used: USED,
    },
    {
      domain: 'association-des-commercants-du-vieux-port.example',
      projects: [],
      people: {},
      used: USED,
    },
  ],
};

/** So many that one searches among them. */
export const MANY_CLIENTS: MemoryHostOptions = {
  ...EMPTY,
  settings: {
    [clientsSection.key]: clientsSection.stored({
      list: [
        ...CLIENTS.list,
        ...['brume', 'cedre', 'delta', 'ecume', 'foret', 'granit', 'horizon', 'indigo'].map(
          (name) => ({ domain: `${name}.example`, projects: [], people: {}, used: USED }),
        ),
      ],
    }),
  },
};

/** An empty message to a client who is remembered, by somebody who has favourites. */
export const KNOWN_CLIENT: MemoryHostOptions = {
  ...EMPTY,
  settings: {
    [clientsSection.key]: clientsSection.stored(CLIENTS),
    [habitsSection.key]: habitsSection.stored({
      favourites: ['point-d-avancement'],
      recents: ['demande-de-validation', 'annonce-de-mise-en-production'],
    }),
  },
};

const DAY_MS = 86_400_000;

/** The day so many days from now, `YYYY-MM-DD`. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const FOLLOWED: Clients = {
  list: CLIENTS.list.map((client, index) => ({
    ...client,
    ...(index === 0
      ? { contract: 'Maintenance Sérénité', anniversary: dayIn(30) }
      : { name: 'Association des commerçants du Vieux-Port' }),
    awaited: [
      {
        what: index === 0 ? 'validation' : 'contents',
        template: index === 0 ? 'demande-de-validation' : 'demande-de-contenus-et-d-acces',
        project: client.projects[0]?.name ?? '',
        asked: Date.now() - (6 + index) * DAY_MS,
        ...(index === 0 ? {} : { reminded: Date.now() - 2 * DAY_MS }),
        due: dayIn(-2),
      },
    ],
  })),
};

const FOLLOWED_SETTINGS = {
  ...KNOWN_CLIENT.settings,
  [clientsSection.key]: clientsSection.stored(FOLLOWED),
};

/** An empty message to a client of whom something is awaited, and whose contract is about to be renewed. */
export const FOLLOWED_CLIENT: MemoryHostOptions = { ...EMPTY, settings: FOLLOWED_SETTINGS };

/** An empty message to nobody yet, by somebody who awaits things of two clients. */
export const FOLLOWED_CLIENTS: MemoryHostOptions = {
  ...EMPTY,
  recipients: [],
  settings: FOLLOWED_SETTINGS,
};
