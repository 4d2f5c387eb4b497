import { createMemoryHost } from '../../../src/testing/memory-host';
import { clientsSection } from '../../../src/storage/clients/clients-section';
import { Mailbox } from '../../../src/storage/mailbox';
import { remember, type FilledMessage } from '../../../src/storage/clients/remember';
import { LIMIT_BYTES } from '../../../src/storage/size';
import { ClientsSession } from '../../../src/taskpane/session/clients-session';

const AT = 1_800_000_000_000;
const message = (domain: string, at: number, length = 800): FilledMessage => ({
  domain,
  at: AT + at * 60_000,
  template: { id: 't', phase: 'p' },
  project: null,
  values: { site: `https://${domain}/${'a'.repeat(length)}` },
  cleared: [],
  name: domain,
  nameIs: 'host',
  people: {},
});

/** A mailbox in which one more client does not fit. */
async function full() {
  const mailbox = new Mailbox(createMemoryHost(), undefined, () => AT);
  const session = new ClientsSession(mailbox);
  for (let index = 0; mailbox.bytes() < LIMIT_BYTES - 1200; index++) {
    const domain = `c${String(index)}.example`;
    await mailbox.change(clientsSection, (all) => remember(all, message(domain, index)));
  }
  return { mailbox, session, before: session.state.value };
}

test('a full mailbox names who would be forgotten, and forgets nobody by itself', async () => {
  const { session, before } = await full();
  const outcome = await session.remember(message('neuf.example', 1000, 3000));
  expect(outcome.kind).toBe('full');
  if (outcome.kind !== 'full') return;
  const oldest = before.list.slice(-outcome.toForget.length).reverse();
  expect(outcome.toForget.map(({ domain }) => domain)).toEqual(oldest.map(({ domain }) => domain));
  expect(session.state.value).toEqual(before);
});

test('once the person agrees the oldest make room', async () => {
  const { session, mailbox, before } = await full();
  const asked = message('neuf.example', 1000, 3000);
  const outcome = await session.remember(asked);
  expect(await session.rememberAndForget(asked)).toEqual({ kind: 'kept' });
  const { list } = session.state.value;
  expect(list[0]?.domain).toBe('neuf.example');
  const gone = outcome.kind === 'full' ? outcome.toForget.length : 0;
  expect(list).toHaveLength(before.list.length + 1 - gone);
  expect(mailbox.bytes()).toBeLessThanOrEqual(LIMIT_BYTES);
});

test('what no forgetting can make room for is said, and nothing changes', async () => {
  const { session, before } = await full();
  const outcome = await session.remember(message('neuf.example', 1000, 40_000));
  expect(outcome.kind === 'not-kept' ? outcome.text() : '').toContain('32');
  expect(session.state.value).toEqual(before);
});
