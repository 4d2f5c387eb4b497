import fc from 'fast-check';
import { NO_CLIENTS, type Client, type Clients } from '../../../src/storage/clients/clients';
import {
  importTable,
  readClientsTable,
  tableDifferences,
  type TableClient,
} from '../../../src/storage/clients/clients-table';

const TODAY = '2026-11-30';
const ACME: TableClient = {
  row: 2,
  domain: 'acme.example',
  name: 'Acme, SARL',
  site: 'https://www.acme.example/',
  contract: 'Sérénité',
  anniversary: '2024-12-30',
};
const clientsOf = (text: string) => {
  const reading = readClientsTable(text, TODAY);
  if (!reading.ok) throw new RangeError(reading.why);
  return reading.clients;
};

test.each([
  [
    'CSV with semicolons, as Excel writes it in French',
    'Domaine;Nom;Site;Contrat;Anniversaire\r\nacme.example;"Acme, SARL";https://www.acme.example/;Sérénité;30/12/2024\r\n',
  ],
  [
    'CSV with commas, in English',
    'Domain,Customer name,Website,Contract,Renewal date\nacme.example,"Acme, SARL",https://www.acme.example/,Sérénité,2024-12-30',
  ],
  [
    'cells copied from a spreadsheet, in another order',
    'Date d’échéance\tAdresse du site\tNom du client\tE-mail\tFormule\n30 décembre 2024\thttps://www.acme.example/\tAcme, SARL\tJulie@Acme.example\tSérénité',
  ],
  [
    'Markdown',
    '| domaine | nom | site | contrat | anniversaire |\n| --- | :-- | --- | --- | --: |\n| acme.example | Acme, SARL | <https://www.acme.example/> | Sérénité | 30/12/2024 |',
  ],
])('%s', (kind, text) => {
  expect(clientsOf(text)).toEqual([{ ...ACME, row: kind === 'Markdown' ? 3 : 2 }]);
});

test('two columns that end in an empty line, as a spreadsheet copies them', () => {
  expect(clientsOf('Domaine\tNom\r\nacme.example\tAcme\r\n')).toMatchObject([
    { domain: 'acme.example', name: 'Acme' },
  ]);
});

test('a cell of several lines is one, and a byte order mark is none of the head', () => {
  expect(clientsOf('\uFEFFdomaine;nom\nacme.example;"Acme\nSARL"\nb.example;B')).toMatchObject([
    { domain: 'acme.example', name: 'Acme\nSARL' },
    { domain: 'b.example', name: 'B' },
  ]);
});

test('without a domain, the site gives it; at a shared provider, the address is the client', () => {
  expect(clientsOf('site\nwww.acme.example\nhttps://b.example/accueil')).toMatchObject([
    { domain: 'acme.example', site: 'https://www.acme.example' },
    { domain: 'b.example' },
  ]);
  expect(clientsOf('mail\njulie@gmail.com')).toMatchObject([{ domain: 'julie@gmail.com' }]);
});

test('what was not understood is named, with its row', () => {
  const reading = readClientsTable(
    'domaine;nom;site;contrat;anniversaire;téléphone\n' +
      'acme.example;Acme;pas encore;;à définir;01\n' +
      ';Sans domaine;;;;02\n' +
      '\n' +
      'acme.example;Deux fois;;;;\n' +
      `b.example;${'b'.repeat(300)};;;;`,
    TODAY,
  );
  expect(reading).toEqual({
    ok: true,
    clients: [
      { row: 2, domain: 'acme.example', name: 'Acme' },
      { row: 6, domain: 'b.example' },
    ],
    faults: [
      { row: 2, why: 'site', shown: 'pas encore' },
      { row: 2, why: 'anniversary', shown: 'à définir' },
      { row: 3, why: 'domain', shown: 'Sans domaine, 02' },
      { row: 5, why: 'twice', shown: 'acme.example' },
      { row: 6, why: 'long', shown: 'b'.repeat(40) },
    ],
    unknown: ['téléphone'],
  });
});

test('a table without a head, and a workbook, are told apart', () => {
  expect(readClientsTable('acme.example;Acme', TODAY)).toEqual({ ok: false, why: 'head' });
  expect(readClientsTable('', TODAY)).toEqual({ ok: false, why: 'head' });
  expect(readClientsTable('PK\u0003\u0004…', TODAY)).toEqual({ ok: false, why: 'spreadsheet' });
});

test('no text makes it throw', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('domaine', 'a.example', '30/12', '"', '|', '--'),
  );
  const text = fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 })
    .chain((rows) =>
      fc
        .constantFrom(';', ',', '\t', '|')
        .map((sign) => rows.map((row) => row.join(sign)).join('\n')),
    );
  fc.assert(
    fc.property(text, (given) => {
      const reading = readClientsTable(given, TODAY);
      if (reading.ok) importTable(NO_CLIENTS, reading.clients, true);
    }),
  );
});

describe('what a table makes of the clients', () => {
  const there: Client = {
    domain: 'acme.example',
    name: 'Acme',
    used: 60_000,
    people: { 'julie@acme.example': 'Julie' },
    projects: [{ name: 'Vitrine', used: 60_000, values: { site: 'https://acme.example/fr' } }],
  };
  const mine: Clients = { list: [there] };

  test('what is kept stays, what it lacked comes, and the site is not there twice', () => {
    expect(importTable(mine, [ACME], false)).toEqual({
      clients: { list: [{ ...there, contract: 'Sérénité', anniversary: '2024-12-30' }] },
      added: 0,
      completed: 1,
      left: 0,
    });
    expect(tableDifferences(mine, [ACME])).toEqual([
      { domain: 'acme.example', what: 'name', kept: 'Acme', given: 'Acme, SARL' },
    ]);
    expect(importTable(mine, [ACME], true).clients.list[0]?.name).toBe('Acme, SARL');
  });

  test('taken twice, nothing changes any more', () => {
    const once = importTable(mine, [ACME], true).clients;
    const twice = importTable(once, [ACME], true);
    expect(twice).toMatchObject({ added: 0, completed: 0 });
    expect(twice.clients).toEqual(once);
  });

  test('new ones come behind, with their site as a project, as many as fit', () => {
    const table = [ACME, { row: 3, domain: 'b.example' }, { row: 4, domain: 'c.example' }];
    const made = importTable(NO_CLIENTS, table, false, ({ list }) => list.length <= 2);
    expect(made).toMatchObject({ added: 2, completed: 0, left: 1 });
    expect(made.clients.list).toEqual([
      {
        domain: 'acme.example',
        name: 'Acme, SARL',
        contract: 'Sérénité',
        anniversary: '2024-12-30',
        used: 0,
        people: {},
        projects: [
          { name: 'acme.example', used: 0, values: { site: 'https://www.acme.example/' } },
        ],
      },
      { domain: 'b.example', used: 0, people: {}, projects: [] },
    ]);
  });
});
