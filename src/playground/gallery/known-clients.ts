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
