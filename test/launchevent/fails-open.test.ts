import { BUDGET_MS } from '../../src/launchevent/send-check';
import { answering, goodCalls, runCheck, type Call, type Callback, type Calls } from './office';

/** A way through the handler, with answers that hold the message back at its end. */
const WAYS: Readonly<Record<string, Calls>> = {
  'to a client': {
    ...goodCalls,
    'body.getAsync': answering('<p>Désolé pour le retard. Ci-joint le devis.</p>'),
  },
  'to colleagues': {
    ...goodCalls,
    'to.getAsync': answering([{ displayName: 'Marc', emailAddress: 'marc@agence.example' }]),
    'sessionData.getAsync(ton-juste.surligne)': answering('1'),
    'body.getAsync': answering('<p><span data-tonjuste="1">Désolé</span></p>'),
  },
};

/** What Office.js may do instead of answering well; codes from outlook.md, part 2, and its d.ts. */
const FAULTS: Readonly<Record<string, Call>> = {
  ...Object.fromEntries(
    [1001, 2000, 5001, 7000, 9000, 9001, 9014, 9017, 9019, 9020, 9021, 9030, 9042, 9057].map(
      (code) => [
        `fails with ${String(code)}`,
        (callback: Callback) => callback({ status: 'failed', error: { code, message: 'x' } }),
      ],
    ),
  ),
  throws: () => {
    throw new Error('x');
  },
  'is not there': () => {
    throw new TypeError('x is not a function');
  },
  'never answers': () => undefined,
  'answers late': (callback) => setTimeout(() => answering('x')(callback), BUDGET_MS * 3),
  'answers nothing': (callback) => callback(undefined),
  'answers a number': answering(42),
  'answers an object': answering({}),
  'answers a list of garbage': answering([null, 7]),
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const rows = Object.keys(WAYS).flatMap((way) => {
  const used = new Set<string>();
  return { way, used };
});

test.each(rows)('$way: every call that is made has its rows', async ({ way, used }) => {
  const made: string[] = [];
  const outcomes = runCheck(WAYS[way] as Calls, { made });
  await jest.advanceTimersByTimeAsync(BUDGET_MS);
  expect(outcomes).toHaveLength(1);
  expect(outcomes[0]?.allowEvent).toBe(false);
  made.forEach((call) => used.add(call));
  expect(used.size).toBeGreaterThan(5);
});

const CALLS: Readonly<Record<string, readonly string[]>> = {
  'to a client': Object.keys(goodCalls).filter((call) => !call.includes('surligne')),
  'to colleagues': Object.keys(goodCalls).filter(
    (call) => !/getTypeAsync|subject|Attachments|ignored/.test(call),
  ),
};

test.each(rows)('$way: the table names exactly the calls that are made', ({ way, used }) => {
  expect([...used].sort()).toEqual([...(CALLS[way] ?? [])].sort());
});

const table = Object.keys(WAYS).flatMap((way) =>
  (CALLS[way] ?? []).flatMap((call) =>
    Object.keys(FAULTS).map((fault) => [way, call, fault] as const),
  ),
);

afterAll(() =>
  console.info(`${String(table.length)} faults of Office.js, each lets the message go`),
);

test.each(table)(
  '%s, %s %s: completed once, allowed, within the budget',
  async (way, call, fault) => {
    const outcomes = runCheck({ ...WAYS[way], [call]: FAULTS[fault] as Call });
    await jest.advanceTimersByTimeAsync(BUDGET_MS);
    expect(outcomes[0]).toEqual({ allowEvent: true });
    await jest.advanceTimersByTimeAsync(BUDGET_MS * 4);
    // `completeOnce` drops what comes after the budget; nothing else comes.
    const late = fault === 'never answers' || fault === 'answers late';
    expect(outcomes.length).toBeLessThanOrEqual(late ? 2 : 1);
  },
);

test('the budget’s timer is gone once the message was decided', async () => {
  const outcomes = runCheck(WAYS['to a client'] as Calls);
  await jest.advanceTimersByTimeAsync(0);
  expect(outcomes).toHaveLength(1);
  expect(jest.getTimerCount()).toBe(0);
  await jest.advanceTimersByTimeAsync(BUDGET_MS * 2);
  expect(outcomes).toHaveLength(1);
});

test('without a mailbox at all the message leaves', async () => {
  const { checkBeforeSend } = await import('../../src/launchevent/send-check');
  const { sendToneRules } = await import('../../src/charter/send');
  const outcomes: unknown[] = [];
  const broken = { context: {} } as unknown as typeof Office;
  checkBeforeSend(broken, sendToneRules, (outcome) => outcomes.push(outcome));
  await jest.advanceTimersByTimeAsync(0);
  expect(outcomes).toEqual([{ allowEvent: true }]);
});

test('without timers, as in a bare runtime, it still answers', async () => {
  jest.useRealTimers();
  const timer = globalThis.setTimeout;
  Reflect.deleteProperty(globalThis, 'setTimeout');
  try {
    const outcomes = runCheck(WAYS['to a client'] as Calls);
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
    expect(outcomes).toHaveLength(1);
  } finally {
    globalThis.setTimeout = timer;
  }
});
