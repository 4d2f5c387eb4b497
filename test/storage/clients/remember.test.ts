import fc from 'fast-check';
import { createMemoryHost } from '../../../src/testing/memory-host';
import { NO_CLIENTS, type Clients } from '../../../src/storage/clients/clients';
import { clientsSection } from '../../../src/storage/clients/clients-section';
import { Mailbox } from '../../../src/storage/mailbox';
import { clientDomain, clientOfMessage } from '../../../src/storage/clients/message-client';
import { makeRoom, remember, type FilledMessage } from '../../../src/storage/clients/remember';
import { LIMIT_BYTES } from '../../../src/storage/size';
import { shareOneMachine } from '../one-machine';

const MINUTE = 60_000;
const message = (change: Partial<FilledMessage> = {}): FilledMessage => ({
  domain: 'acme.example',
  at: 100 * MINUTE,
  template: { id: 'annonce', phase: 'mise-en-production' },
  project: null,
  values: { site: 'https://www.acme.example/' },
  cleared: [],
  name: 'www.acme.example',
  nameIs: 'host',
  people: {},
  ...change,
});
const named = ({ list }: Clients) => list.map(({ domain }) => domain);
const projects = ({ list: [first] }: Clients) => first?.projects.map(({ name }) => name);

describe('whom a message is for', () => {
  const camille = 'camille@agence.example';
  const to = (address: string) => ({ name: '', address, field: 'to' as const });
  const cc = (address: string) => ({ name: '', address, field: 'cc' as const });

  test.each([
    ['julie@acme.example', 'acme.example'],
    [' Julie@ACME.example', 'acme.example'],
    ['julie@gmail.com', 'julie@gmail.com'],
    ['Julie@Orange.FR', 'julie@orange.fr'],
    ['julie@wanadoo.fr', 'julie@wanadoo.fr'],
    ['julie@free.fr', 'julie@free.fr'],
    ['julie@outlook.com', 'julie@outlook.com'],
    ['julie@hotmail.fr', 'julie@hotmail.fr'],
    ['julie@yahoo.fr', 'julie@yahoo.fr'],
    ['julie@laposte.net', 'julie@laposte.net'],
    ['julie@sfr.fr', 'julie@sfr.fr'],
    ['julie@icloud.com', 'julie@icloud.com'],
    ['julie@proton.me', 'julie@proton.me'],
    ['julie@notgmail.com', 'notgmail.com'],
  ])('%s is known as %s', (address, domain) => {
    expect(clientDomain(address)).toBe(domain);
  });

  test('the first in « À » who is not a colleague, else one in copy', () => {
    const found = (...list: Parameters<typeof clientOfMessage>[0]) =>
      clientOfMessage(list, camille)?.domain;
    expect(found(to('paul@agence.example'), to('julie@acme.example'))).toBe('acme.example');
    expect(found(cc('x@autre.example'), to('julie@acme.example'))).toBe('acme.example');
    expect(found(to('paul@agence.example'), cc('x@autre.example'))).toBe('autre.example');
    expect(found(to('paul@paris.agence.example'))).toBeUndefined();
    expect(found(to(camille))).toBeUndefined();
    expect(found(to('nobody'))).toBeUndefined();
    expect(found()).toBeUndefined();
  });

  test('a writer at a shared provider has no colleagues there', () => {
    expect(clientOfMessage([to('julie@gmail.com')], 'camille@gmail.com')?.domain).toBe(
      'julie@gmail.com',
    );
    expect(clientOfMessage([to('camille@gmail.com')], 'camille@gmail.com')).toBeUndefined();
  });

  test('those in « À » are greeted, colleagues and copies are not', () => {
    const list = [
      cc('marc@acme.example'),
      to('paul@agence.example'),
      to('julie@acme.example'),
      to('ines@acme.example'),
    ];
    expect(clientOfMessage(list, camille)?.people.map(({ address }) => address)).toEqual([
      'julie@acme.example',
      'ines@acme.example',
    ]);
  });
});

describe('remembering', () => {
  test('a first message makes a client with a project', () => {
    const clients = remember(NO_CLIENTS, message({ people: { 'julie@acme.example': 'Julie' } }));
    expect(clients.list).toEqual([
      {
        domain: 'acme.example',
        used: 100 * MINUTE,
        phase: 'mise-en-production',
        last: 'annonce',
        people: { 'julie@acme.example': 'Julie' },
        projects: [
          {
            name: 'www.acme.example',
            values: { site: 'https://www.acme.example/' },
            used: 100 * MINUTE,
          },
        ],
      },
    ]);
  });

  test('the next one adds to it, and takes out what was cleared', () => {
    const first = remember(NO_CLIENTS, message());
    const second = remember(
      first,
      message({
        at: 200 * MINUTE,
        project: 'www.acme.example',
        values: { preproduction: 'https://preprod.acme.example/' },
        cleared: ['site'],
        name: 'preprod.acme.example',
      }),
    );
    expect(projects(second)).toEqual(['www.acme.example']);
    expect(second.list[0]?.projects[0]?.values).toEqual({
      preproduction: 'https://preprod.acme.example/',
    });
  });

  test('an entered name takes the place of a host', () => {
    const first = remember(NO_CLIENTS, message());
    const project = 'www.acme.example';
    const second = remember(first, message({ project, name: 'Boutique', nameIs: 'entered' }));
    expect(projects(second)).toEqual(['Boutique']);
    const third = remember(second, message({ project: 'Boutique' }));
    expect(projects(third)).toEqual(['Boutique']);
  });

  test('another project stands beside the first, the last used before it', () => {
    const first = remember(NO_CLIENTS, message());
    const second = remember(first, message({ name: 'shop.acme.example', values: { site: 'x' } }));
    expect(projects(second)).toEqual(['shop.acme.example', 'www.acme.example']);
    // The same name is the same project.
    expect(projects(remember(second, message()))).toEqual([
      'www.acme.example',
      'shop.acme.example',
    ]);
  });

  test('a message without anything to keep makes no project', () => {
    expect(remember(NO_CLIENTS, message({ values: {}, name: '' })).list[0]?.projects).toEqual([]);
  });

  test('other clients, and what could not be read, stay as they are', () => {
    const other = remember({ list: [], damaged: 'x' }, message({ domain: 'autre.example' }));
    const both = remember(other, message());
    expect(named(both)).toEqual(['acme.example', 'autre.example']);
    expect(both.list[1]).toBe(other.list[0]);
    expect(both.damaged).toBe('x');
  });
});

describe('room', () => {
  const many = (count: number): Clients =>
    Array.from({ length: count }, (_, index) => index).reduce(
      (clients, index) =>
        remember(clients, message({ domain: `c${String(index)}.example`, at: index * MINUTE })),
      NO_CLIENTS,
    );

  test('the longest unused go first, and never the one that is written to', () => {
    const room = makeRoom(many(10), 'c0.example', ({ list }) => list.length <= 7);
    expect(room?.forgotten.map(({ domain }) => domain)).toEqual([
      'c1.example',
      'c2.example',
      'c3.example',
    ]);
    expect(named(room?.clients ?? NO_CLIENTS)).toContain('c0.example');
    expect(makeRoom(many(3), 'c0.example', () => false)).toBeUndefined();
    expect(makeRoom(many(3), 'c0.example', () => true)?.forgotten).toEqual([]);
  });

  test('a full mailbox takes the clients again once there is room', async () => {
    const mailbox = new Mailbox(createMemoryHost());
    let clients = NO_CLIENTS;
    const bytes = (value: Clients) =>
      mailbox.bytes({
        [clientsSection.key]: { ...clientsSection.stored(value), saved: Date.now() },
      });
    for (let index = 0; bytes(clients) <= 33 * 1024; index++) {
      clients = remember(clients, message({ domain: `c${String(index)}.example`, at: index }));
    }
    expect(await mailbox.change(clientsSection, () => clients)).toEqual({
      saved: false,
      why: 'full',
    });
    const domain = clients.list[0]?.domain ?? '';
    const room = makeRoom(clients, domain, (value) => bytes(value) <= LIMIT_BYTES);
    expect(room?.forgotten.length).toBeGreaterThan(0);
    const outcome = await mailbox.change(clientsSection, (value) => room?.clients ?? value);
    expect(outcome.saved).toBe(true);
    // Some two hundred clients with a site each.
    expect(room?.clients.list.length).toBeGreaterThan(150);
  });

  test('whatever is remembered in whatever order, each client stands there once, the last first', () => {
    const domain = fc.constantFrom('a.example', 'b.example', 'c.example');
    const project = fc.option(fc.constantFrom('A', 'B'), { nil: null });
    const messages = fc.array(
      fc.record({ domain, project, name: fc.constantFrom('A', 'B', 'C') }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(messages, (sent) => {
        const clients = sent.reduce(
          (before, change) => remember(before, message(change)),
          NO_CLIENTS,
        );
        expect(new Set(named(clients)).size).toBe(clients.list.length);
        expect(named(clients)[0]).toBe(sent.at(-1)?.domain);
        for (const { projects: all } of clients.list) {
          expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
        }
      }),
    );
  });
});

test('two windows keep each other’s clients', async () => {
  const open = shareOneMachine();
  const [one, two] = [open(), open()];
  await one.change(clientsSection, (clients) => remember(clients, message()));
  expect(named(two.load(clientsSection).value)).toEqual(['acme.example']);
  await Promise.all([
    one.change(clientsSection, (clients) => remember(clients, message({ domain: 'b.example' }))),
    two.change(clientsSection, (clients) => remember(clients, message({ domain: 'c.example' }))),
  ]);
  for (const window of [one, two]) {
    expect(named(window.load(clientsSection).value).sort()).toEqual([
      'acme.example',
      'b.example',
      'c.example',
    ]);
  }
});
