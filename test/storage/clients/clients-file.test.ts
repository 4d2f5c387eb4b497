import fc from 'fast-check';
import {
  NO_CLIENTS,
  parseClients,
  type Client,
  type Clients,
} from '../../../src/storage/clients/clients';
import { exportClients, importClients } from '../../../src/storage/clients/clients-file';

const AT = 60_000 * 29_000_000;
const acme: Client = {
  domain: 'acme.example',
  name: 'Acme',
  phase: 'recette',
  last: 'demande-de-validation',
  used: AT,
  people: { 'julie@acme.example': 'Julie' },
  projects: [
    { name: 'Boutique', used: AT, values: { site: 'https://www.acme.example/', contrat: true } },
  ],
  contract: 'Sérénité',
  anniversary: '2024-12-30',
  renewed: '2025-12-30',
  awaited: [
    {
      what: 'validation',
      template: 'demande-de-validation',
      project: 'Boutique',
      asked: AT - 120_000,
      reminded: AT,
      due: '2026-12-03',
    },
    { what: 'quote', template: 'envoi-de-devis', project: '', asked: AT, due: '2026-12-07' },
  ],
};
const bare: Client = { domain: 'marc@gmail.com', used: AT - 60_000, people: {}, projects: [] };
const mine: Clients = { list: [acme, bare] };

test('of more clients than fit, those written to last come in, and those who are there stay', () => {
  const of = (domain: string, used: number): Client => ({ domain, projects: [], people: {}, used });
  const file = exportClients({
    list: [of('c.example', 180_000), of('b.example', 120_000), of('a.example', 60_000)],
  });
  const there: Clients = { list: [of('d.example', 0)] };
  const room = (count: number) => importClients(file, there, ({ list }) => list.length <= count);
  const domains = (count: number) => {
    const outcome = room(count);
    return outcome.ok ? outcome.clients.list.map(({ domain }) => domain) : outcome;
  };
  expect(room(3)).toMatchObject({ added: 2, known: 0, left: 1 });
  expect(domains(3)).toEqual(['c.example', 'b.example', 'd.example']);
  expect(domains(4)).toEqual(['c.example', 'b.example', 'a.example', 'd.example']);
  expect(domains(2)).toEqual(['c.example', 'd.example']);
  expect(domains(0)).toEqual(['d.example']);
});

test('a domain that a person writes in letters of ASCII is read in its own', () => {
  const file = JSON.stringify({
    format: 'ton-juste-clients',
    version: 2,
    clients: [
      {
        domaine: ' XN--CAF-DMA.example',
        utilise: '2026-11-23T10:00:00Z',
        prenoms: {},
        projets: [],
      },
    ],
  });
  expect(importClients(file, NO_CLIENTS)).toMatchObject({
    clients: { list: [{ domain: 'café.example' }] },
  });
  const odd: Clients = { list: [{ ...bare, domain: 'xn--caf-dma.example' }] };
  expect(importClients(exportClients(odd), NO_CLIENTS)).toMatchObject({ clients: odd });
});

test('what goes out comes back the same', () => {
  expect(importClients(exportClients(mine), NO_CLIENTS)).toEqual({
    ok: true,
    clients: mine,
    added: 2,
    known: 0,
    left: 0,
  });
});

test('clients that are there stay, and gain what they lacked', () => {
  const there: Client = {
    ...bare,
    domain: 'acme.example',
    people: { 'julie@acme.example': 'Ju', 'ines@acme.example': 'Inès' },
    projects: [{ name: 'Boutique', used: AT, values: {} }],
  };
  const file = exportClients({
    list: [{ ...acme, projects: [...acme.projects, { name: 'Vitrine', used: AT, values: {} }] }],
  });
  const outcome = importClients(file, { list: [there], damaged: 'x' });
  expect(outcome).toMatchObject({ ok: true, added: 0, known: 1 });
  if (!outcome.ok) return;
  expect(outcome.clients.damaged).toBe('x');
  const [client] = outcome.clients.list;
  expect(client?.name).toBe('Acme');
  expect(client?.people).toEqual({ 'julie@acme.example': 'Ju', 'ines@acme.example': 'Inès' });
  expect(client?.projects).toEqual([
    { name: 'Boutique', used: AT, values: {} },
    { name: 'Vitrine', used: AT, values: {} },
  ]);
});

const entry = { domaine: 'acme.example', utilise: '2026-11-23T10:00:00Z' };
const project = { nom: 'Boutique', utilise: '2026-11-23T10:00:00Z' };
const file = (clients: unknown) =>
  JSON.stringify({ format: 'ton-juste-clients', version: 1, clients });

test.each([
  ['not JSON', '{', [], 'json'],
  ['a list', '[]', ['format'], 'value'],
  ['a text', '"x"', [], 'object'],
  ['another program’s', '{"format":"autre","version":1,"clients":[]}', ['format'], 'ours'],
  [
    'a later version',
    '{"format":"ton-juste-clients","version":3,"clients":[]}',
    ['version'],
    'version',
  ],
  ['no list', file({}), ['clients'], 'list'],
  ['a client that is a text', file([entry, 'acme']), ['clients', 1], 'client'],
  ['no domain', file([{ utilise: entry.utilise }]), ['clients', 0, 'domaine'], 'value'],
  ['an empty domain', file([{ ...entry, domaine: '' }]), ['clients', 0, 'domaine'], 'domain'],
  [
    'a sentence as domain',
    file([{ ...entry, domaine: 'a b.c' }]),
    ['clients', 0, 'domaine'],
    'domain',
  ],
  ['no date', file([{ ...entry, utilise: 'hier' }]), ['clients', 0, 'utilise'], 'date'],
  [
    'a date before time',
    file([{ ...entry, utilise: '1912-01-01' }]),
    ['clients', 0, 'utilise'],
    'date',
  ],
  [
    'a project that is a text',
    file([{ ...entry, projets: ['x'] }]),
    ['clients', 0, 'projets', 0],
    'project',
  ],
  [
    'a number as value',
    file([{ ...entry, projets: [{ ...project, valeurs: { site: 3 } }] }]),
    ['clients', 0, 'projets', 0, 'valeurs', 'site'],
    'entry',
  ],
  ['a long name', file([{ ...entry, nom: 'a'.repeat(40_000) }]), ['clients', 0, 'nom'], 'long'],
])('%s is named with its place', (_, content, where, what) => {
  expect(importClients(content, mine)).toEqual({ ok: false, where, what });
});

test('no file makes it throw, and none that is refused changes anything', () => {
  const content = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((clients) => file(clients)),
    fc.array(fc.jsonValue()).map((clients) => file(clients)),
  );
  fc.assert(
    fc.property(content, (words) => {
      const outcome = importClients(words, mine);
      if (outcome.ok) expect(outcome.clients.list).toEqual(expect.arrayContaining([acme, bare]));
      else expect(outcome.what).not.toBe('');
    }),
  );
});

test('whatever the mailbox holds comes back the same', () => {
  const text = fc.string({ maxLength: 400 });
  const minutes = fc.oneof(fc.nat(30_000_000), fc.constantFrom(0, 0.5, 1e12, 1e300));
  const values = fc.dictionary(fc.stringMatching(/^[a-z]\w{0,8}$/), fc.oneof(text, fc.boolean()));
  const project = fc.tuple(text, minutes, values);
  const domain = fc.oneof(
    fc.stringMatching(/^[a-z0-9.-]{1,20}$/),
    fc.stringMatching(/^[a-z0-9.*+_-]{1,12}@[a-z0-9.-]{1,20}$/),
    fc.constantFrom('Acme.example', ' acme.example', '"a b"@x.example', 'a@b@c', 'a@'),
  );
  const day = fc.constantFrom('2026-12-03', '', '2026-02-30', '0000-01-01', 'demain');
  const awaited = fc.tuple(text, text, text, minutes, minutes, day);
  const more = fc.record(
    {
      awaited: fc.array(awaited, { maxLength: 2 }),
      contract: text,
      anniversary: day,
      renewed: day,
    },
    { requiredKeys: [] },
  );
  const people = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}@[a-z.]{1,8}$/), text);
  const client = fc
    .tuple(domain, text, minutes, text, text, people, fc.array(project, { maxLength: 3 }), more)
    .map(([of, name, used, phase, last, names, projects, rest]) => [
      of,
      name,
      used,
      phase,
      last,
      names,
      ...projects,
      ...(Object.keys(rest).length > 0 ? [rest] : []),
    ]);
  const stored = fc.uniqueArray(client, { selector: ([of]) => of, maxLength: 5 });
  fc.assert(
    fc.property(stored, (list) => {
      const { value, kind } = parseClients({ version: 2, clients: list });
      expect(kind).toBe('ready');
      const outcome = importClients(exportClients(value), NO_CLIENTS);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome));
      const sorted = [...value.list].sort((a, b) => b.used - a.used);
      expect(outcome.clients.list).toEqual(sorted);
    }),
  );
});
