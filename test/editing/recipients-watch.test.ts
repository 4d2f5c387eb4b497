import { recipientsChange } from '../../src/editing/recipients-change';
import { watchRecipients } from '../../src/editing/recipients-watch';
import type { EditOutcome } from '../../src/editing/outcome';
import type { Recipient } from '../../src/outlook/port/compose-host';
import { behaviourById } from '../../src/testing/client-behaviours';
import { createMemoryHost } from '../../src/testing/memory-host';
import { draftHost, editOf, OWN, replacePhrases } from './drafts';

const julie: Recipient = { name: 'Julie Martin', address: 'julie@acme.example', field: 'to' };
const marc: Recipient = { name: 'Marc', address: 'marc@agence.example', field: 'cc' };
const list: Recipient = { name: 'Comité', address: '', field: 'to' };

describe('two reads of the recipients', () => {
  it.each([
    ['the same', [julie, marc], [julie, marc]],
    ['another order', [julie, marc], [marc, julie]],
    ['a name that was resolved', [{ ...julie, name: julie.address }], [julie]],
    ['capitals', [julie], [{ ...julie, address: 'Julie@Acme.example' }]],
    ['a list without an address', [list], [list]],
    ['nobody', [], []],
  ])('are the same: %s', (_what, before, after) => {
    expect(recipientsChange(before, after)).toBeNull();
  });

  it.each([
    ['one more', [julie], [julie, marc], { added: ['Marc'], removed: [], moved: [] }],
    ['one gone', [julie, marc], [julie], { added: [], removed: ['Marc'], moved: [] }],
    [
      'one exchanged',
      [julie],
      [marc, list],
      { added: ['Marc', 'Comité'], removed: ['Julie Martin'], moved: [] },
    ],
    [
      'from Bcc to To, in sight of all',
      [julie, { ...marc, field: 'bcc' as const }],
      [julie, { ...marc, field: 'to' as const }],
      { added: [], removed: [], moved: ['Marc'] },
    ],
    [
      'twice, in Cc too',
      [julie],
      [julie, { ...julie, field: 'cc' as const }],
      { added: [], removed: [], moved: ['Julie Martin'] },
    ],
    [
      'known by the address alone',
      [],
      [{ ...marc, name: '' }],
      { added: ['marc@agence.example'], removed: [], moved: [] },
    ],
  ])('differ: %s', (_what, before, after, change) => {
    expect(recipientsChange(before, after)).toEqual(change);
  });
});

describe('an edit', () => {
  const edit = (options: Parameters<typeof draftHost>[0]) => {
    const { host, editing } = draftHost({ body: OWN, recipients: [julie], ...options });
    const phrase = editOf(OWN, 'Le bug est corrigé', 'Tout est rétabli');
    return replacePhrases(host, { source: OWN, format: 'html' }, [phrase], editing);
  };

  it('tells whom the client put among the recipients', async () => {
    expect(await edit({ manner: behaviourById('mac-recipients') })).toMatchObject({
      kind: 'done',
      recipients: { added: ['Paul Ancien'], removed: [], moved: [] },
    });
  });

  it('says nothing of recipients that stay', async () => {
    const done = await edit({});
    expect(done.kind).toBe('done');
    expect(done).not.toHaveProperty('recipients');
  });

  it.each([5001, 'hang'] as const)(
    'is made without a word where they fail with %s',
    async (fault) => {
      const { host, editing } = draftHost({ body: OWN, manner: behaviourById('mac-recipients') });
      host.fail('to.getAsync', fault);
      const phrase = editOf(OWN, 'Le bug est corrigé', 'Tout est rétabli');
      const done = await replacePhrases(host, { source: OWN, format: 'html' }, [phrase], editing);
      expect(done.kind).toBe('done');
      expect(done).not.toHaveProperty('recipients');
      expect(host.body()).toContain('Tout est rétabli');
    },
  );

  it('that wrote nothing reads them once', async () => {
    const host = createMemoryHost({ recipients: [julie] });
    const refused = { kind: 'changed', message: 'changed' } satisfies EditOutcome;
    expect(await watchRecipients(host).told(refused)).toBe(refused);
    expect(host.calls).toEqual(['to.getAsync']);
  });

  it('waits no longer than a moment for recipients that are never told', async () => {
    jest.useFakeTimers();
    try {
      const host = createMemoryHost();
      const watch = watchRecipients({
        ...host,
        readRecipients: () => new Promise(() => undefined),
      });
      let begun = false;
      void watch.begun.then(() => (begun = true));
      await jest.advanceTimersByTimeAsync(1400);
      expect(begun).toBe(false);
      await jest.advanceTimersByTimeAsync(200);
      expect(begun).toBe(true);
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});
