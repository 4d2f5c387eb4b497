import fc from 'fast-check';
import { createMemoryHost } from '../../../src/testing/memory-host';
import {
  isAddressOf,
  NO_CLIENTS,
  parseClients,
  type Clients,
} from '../../../src/storage/clients/clients';
import { clientsSection } from '../../../src/storage/clients/clients-section';
import { SECTION_KEYS } from '../../../src/storage/keys';
import { Mailbox } from '../../../src/storage/mailbox';

const minutes = fc.nat({ max: 40_000_000 }).map((count) => count * 60_000);
const record = <Value>(values: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.string({ minLength: 1 }), values, { noNullPrototype: true });
const anyClients: fc.Arbitrary<Clients> = fc.record({
  list: fc.array(
    fc.record(
      {
        domain: fc.string({ minLength: 1 }),
        name: fc.string({ minLength: 1 }),
        phase: fc.string({ minLength: 1 }),
        last: fc.string({ minLength: 1 }),
        used: minutes,
        people: record(fc.string()),
        contract: fc.string({ minLength: 1 }),
        anniversary: fc.string({ minLength: 1 }),
        renewed: fc.string({ minLength: 1 }),
        awaited: fc.array(
          fc.record(
            {
              what: fc.string(),
              template: fc.string(),
              project: fc.string(),
              asked: minutes,
              reminded: minutes.filter((at) => at > 0),
              due: fc.string(),
            },
            { requiredKeys: ['what', 'template', 'project', 'asked', 'due'] },
          ),
          { minLength: 1 },
        ),
        projects: fc.array(
          fc.record({
            name: fc.string(),
            used: minutes,
            values: record(fc.oneof(fc.string(), fc.boolean())),
          }),
        ),
      },
      { requiredKeys: ['domain', 'used', 'people', 'projects'] },
    ),
  ),
});

const throughTheMailbox = (value: object): unknown => JSON.parse(JSON.stringify(value));

test('what was stored is read back the same', () => {
  fc.assert(
    fc.property(anyClients, (clients) => {
      expect(parseClients(throughTheMailbox(clientsSection.stored(clients)))).toEqual({
        kind: 'ready',
        value: clients,
      });
    }),
  );
});

test('what the version before stored is read', () => {
  expect(
    parseClients({ version: 1, clients: [['acme.example', '', 1, '', '', {}, ['Site', 1, {}]]] }),
  ).toEqual({
    kind: 'ready',
    value: {
      list: [
        {
          domain: 'acme.example',
          used: 60_000,
          people: {},
          projects: [{ name: 'Site', used: 60_000, values: {} }],
        },
      ],
    },
  });
});

test('nothing stored yet is no client', () => {
  expect(parseClients(undefined)).toEqual({ kind: 'ready', value: NO_CLIENTS });
});

test('any content either loads or is kept as it was, with a kind that is told', () => {
  const damagedEntry = fc.oneof(fc.anything(), fc.array(fc.anything(), { maxLength: 7 }));
  const content = fc.oneof(
    fc.jsonValue(),
    fc.record({ version: fc.constantFrom(0, 1, 2, '1'), clients: fc.array(damagedEntry) }),
  );
  fc.assert(
    fc.property(content, (anything) => {
      const value = JSON.parse(JSON.stringify(anything) ?? 'null') as unknown;
      const { kind, value: read } = parseClients(value);
      if (kind === 'damaged') {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        expect(read).toEqual({ list: [], damaged: text });
      } else if (kind === 'newer') expect(read).toEqual(NO_CLIENTS);
      else {
        for (const { domain, used, projects } of read.list) {
          expect(domain).not.toBe('');
          expect(Number.isFinite(used)).toBe(true);
          for (const project of projects) expect(typeof project.name).toBe('string');
        }
      }
    }),
    { numRuns: 500 },
  );
});

const whole = ['acme.example', '', 29_000_000, '', '', {}, ['Boutique', 29_000_000, {}]];
test.each([
  ['a domain', ['', ...whole.slice(1)]],
  ['a name', ['acme.example', 1, ...whole.slice(2)]],
  ['a time', ['acme.example', '', '29000000', ...whole.slice(3)]],
  ['a time after all', ['acme.example', '', 1e305, ...whole.slice(3)]],
  ['people', [...whole.slice(0, 5), { 'julie@acme.example': 1 }]],
  ['a project', [...whole, 'Boutique']],
  ['a value', [...whole, ['Boutique', 29_000_000, { site: 3 }]]],
  ['everything', 'acme.example'],
])('%s in another form than expected is damage, and all is kept', (_, client) => {
  const stored = { version: 1, clients: [whole, client] };
  expect(parseClients(stored)).toEqual({
    kind: 'damaged',
    value: { list: [], damaged: JSON.stringify(stored) },
  });
  expect(parseClients({ version: 1, clients: [whole] }).kind).toBe('ready');
});

test('what is damaged stays when something is saved over it, and a later version is left alone', async () => {
  const host = createMemoryHost({ settings: { [SECTION_KEYS.clients]: '{"cut sho' } });
  const mailbox = new Mailbox(host);
  const acme = parseClients({ version: 1, clients: [whole] }).value;
  const saved = await mailbox.change(clientsSection, (clients) => ({ ...clients, ...acme }));
  expect(saved.saved).toBe(true);
  expect(new Mailbox(host).load(clientsSection)).toEqual({
    kind: 'damaged',
    value: { ...acme, damaged: '{"cut sho' },
  });

  const later = createMemoryHost({
    settings: { [SECTION_KEYS.clients]: { version: 3, clients: { of: 'another form' } } },
  });
  const refused = await new Mailbox(later).change(clientsSection, () => acme);
  expect(refused).toEqual({ saved: false, why: 'newer' });
  expect(later.readSetting(SECTION_KEYS.clients)).toEqual({
    version: 3,
    clients: { of: 'another form' },
  });
});

test('an address belongs to the client of its domain, or to itself', () => {
  const client = (domain: string) => ({ domain, projects: [], people: {}, used: 0 });
  expect(isAddressOf(client('acme.example'), 'Julie@ACME.example ')).toBe(true);
  expect(isAddressOf(client('acme.example'), 'julie@notacme.example')).toBe(false);
  expect(isAddressOf(client('julie@gmail.com'), 'Julie@gmail.com')).toBe(true);
  expect(isAddressOf(client('julie@gmail.com'), 'marc@gmail.com')).toBe(false);
});
