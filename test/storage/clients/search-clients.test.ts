import type { Client } from '../../../src/storage/clients/clients';
import { searchClients } from '../../../src/storage/clients/search-clients';

const client = (domain: string, more: Partial<Client> = {}): Client => ({
  domain,
  projects: [],
  people: {},
  used: 0,
  ...more,
});
const ACME = client('acme.example', {
  name: 'Société Acmé',
  projects: [{ name: 'Boutique en ligne', values: {}, used: 0 }],
  people: { 'helene.roy@acme.example': 'Hélène' },
});
const ZINC = client('zinc.example', { name: 'Zinc' });
const ALL = [ACME, ZINC];

test('finds a client by its name, its domain, a project or somebody there', () => {
  for (const query of ['societe', 'ACMÉ', 'acme.ex', 'boutique', 'helene', 'roy acme']) {
    expect(searchClients(ALL, query)).toEqual([ACME]);
  }
});

test('every word has to be found; without a word all are there, in their order', () => {
  expect(searchClients(ALL, 'acme zinc')).toEqual([]);
  expect(searchClients(ALL, '  ')).toEqual(ALL);
});
