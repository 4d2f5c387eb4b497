import { templates as charter } from '../../../src/charter/templates';
import { withoutAwaited } from '../../../src/storage/clients/awaited';
import { NO_CLIENTS, type Client, type Clients } from '../../../src/storage/clients/clients';
import { askedBefore, followUps } from '../../../src/storage/clients/follow-ups';
import { remember, type FilledMessage } from '../../../src/storage/clients/remember';

const MINUTE = 60_000;
const { templates } = charter;
const template = (id: string) => {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new RangeError(`no template ${id}`);
  return found;
};
const asking = (change: Partial<FilledMessage> = {}): FilledMessage => ({
  domain: 'acme.example',
  at: 100 * MINUTE,
  template: { id: 'demande-de-validation', phase: 'recette' },
  project: null,
  values: { preproduction: 'https://preprod.acme.example/' },
  cleared: [],
  name: 'acme.example',
  nameIs: 'host',
  people: {},
  awaits: { what: 'validation', template: 'demande-de-validation', due: '2026-12-03' },
  ...change,
});
const acme = ({ list }: Clients): Client => {
  const found = list.find(({ domain }) => domain === 'acme.example');
  if (!found) throw new RangeError('acme is not there');
  return found;
};
const [asked] = acme(remember(NO_CLIENTS, asking())).awaited ?? [];
if (!asked) throw new RangeError('nothing is awaited');

test('what was asked for is awaited, under the name of its project', () => {
  expect(asked).toEqual({
    what: 'validation',
    template: 'demande-de-validation',
    project: 'acme.example',
    asked: 100 * MINUTE,
    due: '2026-12-03',
  });
});

test('a reminder keeps the day of the request; another request begins anew', () => {
  const once = remember(NO_CLIENTS, asking());
  const reminder = asking({
    at: 500 * MINUTE,
    awaits: {
      what: 'validation',
      template: 'relance-de-validation',
      due: '2026-12-08',
      again: asked,
    },
  });
  expect(acme(remember(once, reminder)).awaited).toEqual([
    { ...asked, template: 'relance-de-validation', reminded: 500 * MINUTE, due: '2026-12-08' },
  ]);
  expect(acme(remember(once, asking({ at: 700 * MINUTE }))).awaited).toEqual([
    { ...asked, asked: 700 * MINUTE },
  ]);
});

test('two projects are awaited apart, and one that gets a name keeps what is awaited for it', () => {
  const two = remember(
    remember(NO_CLIENTS, asking()),
    asking({ name: 'Boutique', nameIs: 'entered', values: { projet: 'Boutique' } }),
  );
  expect(acme(two).awaited?.map(({ project }) => project)).toEqual(['acme.example', 'Boutique']);
  const { domain, at, template: last, people, cleared, values } = asking();
  const naming = { project: 'acme.example', name: 'Site Acme', nameIs: 'entered' } as const;
  const renaming = { domain, at, template: last, people, cleared, values, ...naming };
  expect(acme(remember(two, renaming)).awaited?.map(({ project }) => project)).toEqual([
    'Site Acme',
    'Boutique',
  ]);
});

test('what was received is awaited no more, and can come back as it was', () => {
  const once = remember(NO_CLIENTS, asking());
  const received = withoutAwaited(once, 'acme.example', asked);
  expect(acme(received)).not.toHaveProperty('awaited');
  expect(
    acme(withoutAwaited(once, 'acme.example', asked, { ...asked, due: '2026-12-01' })),
  ).toEqual({
    ...acme(once),
    awaited: [{ ...asked, due: '2026-12-01' }],
  });
  expect(withoutAwaited(once, 'other.example', asked)).toEqual(once);
});

test('what is due for the longest time comes first, with the template that asks again', () => {
  const found = followUps(
    {
      list: [
        { ...acme(remember(NO_CLIENTS, asking())), anniversary: '2025-12-30' },
        {
          domain: 'b.example',
          used: 0,
          people: {},
          projects: [],
          awaited: [
            {
              ...asked,
              what: 'contents',
              template: 'demande-de-contenus-et-d-acces',
              due: '2026-11-20',
            },
          ],
        },
      ],
    },
    templates,
    '2026-11-30',
  );
  expect(
    found.map(({ client, kind, isDue, template: next }) => [client.domain, kind, isDue, next?.id]),
  ).toEqual([
    ['b.example', 'awaited', true, 'relance-ferme'],
    ['acme.example', 'renewal', true, 'renouvellement-du-contrat'],
    ['acme.example', 'awaited', false, 'relance-de-validation'],
  ]);
  expect(found[1]).toMatchObject({ day: '2026-12-30', days: 30 });
});

test('a renewal is spoken of for thirty days, until it was seen to', () => {
  const client: Client = { domain: 'acme.example', used: 0, people: {}, projects: [] };
  const kinds = (change: Partial<Client>, today: string) =>
    followUps({ list: [{ ...client, ...change }] }, templates, today).map(({ kind }) => kind);
  expect(kinds({ anniversary: '2024-12-31' }, '2026-11-30')).toEqual([]);
  expect(kinds({ anniversary: '2024-12-31' }, '2026-12-01')).toEqual(['renewal']);
  expect(kinds({ anniversary: '2024-12-31', renewed: '2026-12-31' }, '2026-12-01')).toEqual([]);
  expect(kinds({ anniversary: '2024-12-31', renewed: '2026-12-31' }, '2027-12-01')).toEqual([
    'renewal',
  ]);
  expect(kinds({ anniversary: 'no day' }, '2026-12-01')).toEqual([]);
});

test('a reminder is of what waits for the longest time, unless it was chosen', () => {
  const later = { ...asked, project: 'Boutique', asked: 200 * MINUTE };
  const client: Client = { ...acme(remember(NO_CLIENTS, asking())), awaited: [later, asked] };
  const reminder = template('relance-de-validation');
  expect(askedBefore(client, reminder, templates)).toBe(asked);
  expect(askedBefore(client, reminder, templates, later)).toBe(later);
  expect(askedBefore(client, template('point-d-avancement'), templates)).toBeUndefined();
});
