import fc from 'fast-check';
import { createMemoryHost, type MemoryHost } from '../../../src/testing/memory-host';
import { SECTION_KEYS } from '../../../src/storage/keys';
import { Mailbox } from '../../../src/storage/mailbox';
import {
  userTemplatesSection,
  parseUserTemplates,
} from '../../../src/storage/user-templates/user-templates';
import {
  UserTemplatesStore,
  RESERVE_BYTES,
} from '../../../src/storage/user-templates/user-templates-store';
import { createNoCopy } from '../../../src/storage/shared-copy';
import { LIMIT_BYTES } from '../../../src/storage/size';
import type { UserTemplate } from '../../../src/templates/user-template';
import { createOneMachine } from '../one-machine';

const KEY = SECTION_KEYS.templates;
const template = (name: string, units = 100): UserTemplate => ({
  id: `mien:${name}`,
  title: name,
  phase: 'recette',
  subject: `Objet ${name}`,
  text: 'a'.repeat(units),
  fields: [{ id: 'site', kind: 'address', label: 'Site', required: true }],
  edited: 1,
});
const adding =
  (...added: UserTemplate[]) =>
  (list: readonly UserTemplate[]) => [...list, ...added];
const without = (name: string) => (list: readonly UserTemplate[]) =>
  list.filter(({ title }) => title !== name);

function library(options: { settings?: Record<string, unknown>; text?: string } = {}) {
  const host = createMemoryHost({ settings: options.settings ?? {} });
  const here = createOneMachine(options.text ?? null);
  const mailboxCopy = createOneMachine();
  const open = () => new UserTemplatesStore(new Mailbox(host, mailboxCopy.window()), here.window());
  return { host, here, open, store: open() };
}

const told = (store: UserTemplatesStore) =>
  store.load().list.map(({ title, where }) => `${title} ${where}`);
const inMailbox = (host: MemoryHost) =>
  parseUserTemplates(host.readSetting(KEY)).value.list.map(({ title }) => title);

describe('where they are kept', () => {
  test('in the mailbox, as they are', async () => {
    const { store, host, open } = library();
    expect(await store.change(adding(template('un'), template('deux')))).toEqual({ saved: true });
    expect(told(store)).toEqual(['deux mailbox', 'un mailbox']);
    expect(open().load().list[1]).toEqual({ ...template('un'), where: 'mailbox' });
    expect(inMailbox(host).sort()).toEqual(['deux', 'un']);
    expect(store.load()).toBe(store.load());
  });

  test('what does not fit stays on this machine, and moves when there is room', async () => {
    const { store, host, open } = library();
    await store.change(adding(template('grand', 20_000)));
    await store.change(adding(template('autre', 15_000)));
    expect(told(store)).toEqual(['autre machine', 'grand mailbox']);
    expect(new Mailbox(host).bytes()).toBeLessThanOrEqual(LIMIT_BYTES - RESERVE_BYTES);
    await open().settle();
    expect(told(store)).toEqual(['autre machine', 'grand mailbox']);
    await store.change(without('grand'));
    expect(told(store)).toEqual(['autre mailbox']);
    expect(inMailbox(host)).toEqual(['autre']);
  });

  test('one that waits moves at the next opening, when something else has made room', async () => {
    const { store, host, open, here } = library({
      settings: { [SECTION_KEYS.clients]: 'x'.repeat(25_000) },
    });
    await store.change(adding(template('un', 8000)));
    expect(told(store)).toEqual(['un machine']);
    await host.writeSettings({ [SECTION_KEYS.clients]: null });
    const next = open();
    await next.settle();
    expect(told(next)).toEqual(['un mailbox']);
    expect(here.text()).not.toContain('mien:un');
  });

  test('33 KB: all are kept, whichever the place', async () => {
    const { store } = library();
    const many = Array.from({ length: 33 }, (_, index) => template(`m${String(index)}`, 1000));
    for (const one of many) expect(await store.change(adding(one))).toEqual({ saved: true });
    expect(store.load().list).toHaveLength(33);
    expect(new Set(store.load().list.map(({ where }) => where)).size).toBe(2);
  });
});

describe('nothing is lost', () => {
  test.each([9019, 9057, 'hang'] as const)('when Outlook answers a save with %s', async (fault) => {
    const { store, host, open } = library();
    await store.change(adding(template('avant')));
    host.fail('roamingSettings.saveAsync', fault, 1);
    const outcome = await store.change(adding(template('un')));
    expect(outcome.saved).toBe(true);
    expect('failure' in outcome).toBe(fault !== 9057);
    for (const window of [store, open()]) {
      expect(window.load().list.map(({ title }) => title)).toEqual(['avant', 'un']);
    }
    await store.change(adding(template('deux')));
    expect(inMailbox(host).sort()).toEqual(['avant', 'deux', 'un']);
    expect(told(store).every((line) => line.endsWith('mailbox'))).toBe(true);
  });

  test('neither place takes it: that is said, and what was there stays', async () => {
    const { store, here } = library();
    await store.change(adding(template('grand', 20_000)));
    here.refuse(true);
    expect(await store.change(adding(template('autre', 15_000)))).toEqual({ saved: false });
    expect(told(store)).toEqual(['grand mailbox']);
  });

  test('without a machine to keep them on, the mailbox does', async () => {
    const store = new UserTemplatesStore(new Mailbox(createMemoryHost()), createNoCopy());
    expect(await store.change(adding(template('un')))).toEqual({ saved: true });
    expect(await store.change(adding(template('x', 20_000), template('y', 20_000)))).toEqual({
      saved: false,
    });
    expect(told(store)).toEqual(['un mailbox']);
  });

  test('two windows: changes made at once are all kept, in both places', async () => {
    const { store, open } = library();
    const other = open();
    const names = Array.from({ length: 12 }, (_, index) => `m${String(index)}`);
    await Promise.all(
      names.map((name, index) => (index % 2 ? store : other).change(adding(template(name, 4000)))),
    );
    expect(
      store
        .load()
        .list.map(({ title }) => title)
        .sort(),
    ).toEqual(names.sort());
    expect(other.load().list).toEqual(store.load().list);
  });

  test('a later version’s templates are neither shown nor written over', async () => {
    const newer = { version: 2, list: 'other' };
    const { store, host } = library({ settings: { [KEY]: newer } });
    expect(store.load()).toEqual({ list: [], kind: 'newer' });
    expect(await store.change(adding(template('un')))).toEqual({ saved: true });
    expect(told(store)).toEqual(['un machine']);
    expect(host.readSetting(KEY)).toEqual(newer);
    const both = library({ settings: { [KEY]: newer }, text: JSON.stringify(newer) });
    expect(await both.store.change(adding(template('un')))).toEqual({ saved: false });
    expect(both.here.text()).toBe(JSON.stringify(newer));
  });

  test('what is saved later counts, where both places hold one', () => {
    const text = JSON.stringify(
      userTemplatesSection.stored({ list: [{ ...template('un'), subject: 'ici', edited: 5 }] }),
    );
    const { store } = library({
      settings: { [KEY]: userTemplatesSection.stored({ list: [template('un')] }) },
      text,
    });
    expect(store.load().list).toMatchObject([{ subject: 'ici', where: 'machine' }]);
  });

  test('what could not be read is kept until it is let go of', async () => {
    const { store, here } = library({
      settings: { [KEY]: { version: 1, list: [{ title: 'cassé' }] } },
      text: '{"version":1',
    });
    expect(store.load()).toMatchObject({ kind: 'damaged', list: [] });
    await store.change(adding(template('un')));
    expect(store.load().damaged).toContain('cassé');
    expect(store.load().damaged).toContain('{\\"version\\":1'.replace(/\\/g, ''));
    expect(await store.dropDamaged()).toEqual({ saved: true });
    expect(store.load()).toMatchObject({ kind: 'ready', list: [{ title: 'un' }] });
    expect(here.text()).not.toContain('damaged');
  });
});

const jsonish = fc.oneof(
  fc.jsonValue(),
  fc.record({ version: fc.constantFrom(1, 2, '1'), list: fc.jsonValue() }),
  fc.record({
    version: fc.constant(1),
    list: fc.array(
      fc.record(
        {
          id: fc.constantFrom('mien:a', 'mien:b', '__proto__', 'constructor', 3),
          title: fc.oneof(fc.string(), fc.constant('a'.repeat(500))),
          phase: fc.string(),
          subject: fc.string(),
          text: fc.string(),
          fields: fc.array(
            fc.record({
              id: fc.constantFrom('site', '__proto__', 'toString', 'é'),
              kind: fc.constantFrom('text', 'switch', 'choice', 'autre'),
              label: fc.string(),
              required: fc.boolean(),
              default: fc.oneof(fc.string(), fc.boolean()),
            }),
            { maxLength: 3 },
          ),
          edited: fc.oneof(fc.integer(), fc.constant(null)),
        },
        { noNullPrototype: true },
      ),
      { maxLength: 3 },
    ),
  }),
);

test('whatever the two places hold loads, or is kept and told, and is never written over', async () => {
  await fc.assert(
    fc.asyncProperty(
      jsonish,
      fc.oneof(
        jsonish.map((value) => JSON.stringify(value)),
        fc.string(),
      ),
      async (mail, text) => {
        const { store, host } = library({ settings: { [KEY]: mail }, text });
        const before = store.load();
        const outcome = await store.change(adding(template('un')));
        if (!outcome.saved) return;
        const after = store.load();
        const titles = [...before.list.map(({ title }) => title), 'un'].sort();
        expect(after.list.map(({ title }) => title).sort()).toEqual(titles);
        expect(after.damaged).toBe(before.damaged);
        if (parseUserTemplates(mail).kind === 'newer') expect(host.readSetting(KEY)).toEqual(mail);
      },
    ),
    { numRuns: 500 },
  );
});
