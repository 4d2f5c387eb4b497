import { BUDGET_MS } from '../../src/launchevent/budget';
import { clientsSection } from '../../src/storage/clients/clients-section';
import { SECTION_KEYS } from '../../src/storage/keys';
import {
  answering,
  goodCalls,
  runCheck,
  runOver,
  type Call,
  type Callback,
  type Calls,
} from './office';

/*
 * Every call of the check fails in every way, alone and with every other one, on a message that has
 * something to say for each read. What is still known is said, what is not is left out.
 */

const CLIENTS = clientsSection.stored({
  list: [
    { domain: 'acme.example', name: 'Acme' },
    { domain: 'boulon.example', name: 'Boulonnerie Martin' },
  ].map((client) => ({ ...client, projects: [], people: {}, used: 0 })),
});
const roamingSettings = {
  get: (key: string) => (key === SECTION_KEYS.clients ? CLIENTS : undefined),
};

const MARKED = '<span data-tonjuste="1">Voici</span>';
const BODY = `<p>${MARKED} le site de la Boulonnerie Martin. Désolé pour le retard. Pas de soucis. {{a}} Ci-joint le devis.</p>`;

const { 'to.getAsync': to, 'cc.getAsync': cc, 'bcc.getAsync': bcc, ...others } = goodCalls;
const SAYING: Calls = {
  ...others,
  'body.getAsync': answering(BODY),
  'subject.getAsync': answering(''),
  'sessionData.getAsync(ton-juste.envoi)': answering('{"kept":[["field","{{a}}"]]}'),
  'sessionData.getAsync(ton-juste.ignored)': answering('[["pas-de-souci","pas de soucis"]]'),
};

/** Two messages and an invitation that use every read, and no other. */
const MESSAGES: Readonly<Record<string, Calls>> = {
  'to a client': {
    ...SAYING,
    'to.getAsync': to as Call,
    'cc.getAsync': cc as Call,
    'bcc.getAsync': bcc as Call,
  },
  'invitation of a client': {
    ...SAYING,
    'requiredAttendees.getAsync': to as Call,
    'optionalAttendees.getAsync': cc as Call,
  },
  'to colleagues': {
    ...goodCalls,
    'to.getAsync': answering([{ displayName: 'Marc', emailAddress: 'marc@agence.example' }]),
    'sessionData.getAsync(ton-juste.surligne)': answering('1'),
    'body.getAsync': answering(BODY),
    'subject.getAsync': answering(''),
  },
};

const RECIPIENTS = ['to.getAsync', 'cc.getAsync', 'bcc.getAsync'];
const ATTENDEES = ['requiredAttendees.getAsync', 'optionalAttendees.getAsync'];
const CHOICES = 'sessionData.getAsync(ton-juste.envoi)';
const IGNORED = 'sessionData.getAsync(ton-juste.ignored)';
const NOTED = 'sessionData.getAsync(ton-juste.surligne)';
const CALLS: Readonly<Record<string, readonly string[]>> = {
  'to a client': [...RECIPIENTS, ...Object.keys(others).filter((call) => call !== NOTED)],
  'invitation of a client': [...ATTENDEES, ...Object.keys(others).filter((call) => call !== NOTED)],
  'to colleagues': [...RECIPIENTS, NOTED, CHOICES, 'body.getAsync'],
};

/** A sentence of the alert, and whether it is to be there when these calls have failed. */
const SENTENCES: readonly (readonly [string, (failed: (call: string) => boolean) => boolean])[] = [
  ['Désolé pour le retard', (failed) => !failed('body.getAsync')],
  ['Pas de soucis', (failed) => !failed('body.getAsync') && failed(IGNORED)],
  ['À compléter avant l’envoi', (failed) => !failed('body.getAsync') && failed(CHOICES)],
  [
    'Une pièce jointe est annoncée',
    (failed) => !failed('body.getAsync') && !failed('getAttachmentsAsync'),
  ],
  [
    'Un autre client est cité',
    (failed) => !failed('body.getAsync') && ![...RECIPIENTS, ...ATTENDEES].some(failed),
  ],
  ['Le surlignage', (failed) => !failed('body.getAsync')],
  ['L’objet est vide', (failed) => !failed('subject.getAsync')],
];

/** What is to be said when these calls of a message have failed; none: it leaves. */
function expected(way: string, failed: readonly string[]): readonly string[] {
  const has = (call: string): boolean => failed.includes(call);
  const known = SENTENCES.filter(([, is]) => is(has)).map(([sentence]) => sentence);
  if (way !== 'to colleagues') return known;
  // Recipients that are not known are clients; nothing was ignored or kept, nobody else is a client.
  if (RECIPIENTS.some(has)) {
    const anyway = ['Pas de soucis', 'À compléter avant l’envoi'];
    return SENTENCES.map(([sentence]) => sentence).filter(
      (sentence) =>
        sentence !== 'Un autre client est cité' &&
        (anyway.includes(sentence) ? !has('body.getAsync') : known.includes(sentence)),
    );
  }
  return has(NOTED) || has('body.getAsync') ? [] : ['Le surlignage'];
}

const failing =
  (code: number): Call =>
  (callback) =>
    callback({ status: 'failed', error: { code, message: 'x' } });
const throwing = (error: Error): Call => {
  return () => {
    throw error;
  };
};

/** What Office.js may do instead of answering well. */
const FAULTS: Readonly<Record<string, Call>> = {
  ...Object.fromEntries(
    [1001, 2000, 5001, 7000, 9000, 9001, 9014, 9017, 9019, 9020, 9021, 9030, 9042, 9057].map(
      (code) => [`fails with ${String(code)}`, failing(code)],
    ),
  ),
  throws: throwing(new Error('x')),
  'is not there': throwing(new TypeError('x is not a function')),
  'never answers': () => undefined,
  'answers late': (callback) => setTimeout(() => answering('x')(callback), BUDGET_MS * 3),
  'answers nothing': (callback: Callback) => callback(undefined),
  'answers a number': answering(42),
  'answers an object': answering({}),
  'answers a list of garbage': answering([null, 7]),
};
/** All kinds, of the codes one: with every other one. */
const IN_PAIRS = Object.keys(FAULTS).filter((fault) => !/^fails with (?!5001)/.test(fault));

type Row = readonly [way: string, ...faults: (readonly [call: string, fault: string])[]];

const alone: Row[] = Object.keys(MESSAGES).flatMap((way) =>
  (CALLS[way] ?? []).flatMap((call) =>
    Object.keys(FAULTS).map((fault): Row => [way, [call, fault]]),
  ),
);
const pairsOf = (way: string, one: string, other: string): Row[] =>
  IN_PAIRS.flatMap((first) => IN_PAIRS.map((second): Row => [way, [one, first], [other, second]]));
/** Any two calls of a message. */
const TWO_CALLS = Object.keys(MESSAGES).flatMap((way) =>
  (CALLS[way] ?? []).flatMap((one, index, calls) =>
    calls.slice(index + 1).map((other) => [way, one, other] as const),
  ),
);

function started([way, ...faults]: Row, made?: string[]) {
  const broken = Object.fromEntries(faults.map(([call, fault]) => [call, FAULTS[fault] as Call]));
  return runCheck(
    { ...MESSAGES[way], ...broken },
    {
      roamingSettings,
      ...(made && { made }),
      ...(way === 'invitation of a client' && { invitation: true as const }),
    },
  );
}

async function outcomesOf(row: Row, made?: string[]) {
  const outcomes = started(row, made);
  await jest.advanceTimersByTimeAsync(BUDGET_MS);
  return outcomes;
}

type Outcomes = ReturnType<typeof started>;

/** What was told is what is known, once. */
function expectToldWell([way, ...faults]: Row, outcomes: Outcomes): void {
  const told = expected(
    way,
    faults.map(([call]) => call),
  );
  const message = outcomes[0]?.errorMessage ?? '';
  const said = SENTENCES.map(([sentence]) => sentence).filter((sentence) =>
    message.includes(sentence),
  );
  expect({ faults, times: outcomes.length, leaves: outcomes[0]?.allowEvent, said }).toEqual({
    faults,
    times: 1,
    leaves: told.length === 0,
    said: told,
  });
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each(Object.keys(MESSAGES))(
  '%s: the table names exactly the calls that are made',
  async (way) => {
    const made: string[] = [];
    await outcomesOf([way], made);
    expect([...new Set(made)].sort()).toEqual([...(CALLS[way] ?? [])].sort());
  },
);

test.each(Object.keys(MESSAGES))('%s: without a fault all is said', async (way) => {
  const [outcome] = await outcomesOf([way]);
  for (const sentence of expected(way, [])) expect(outcome?.errorMessage).toContain(sentence);
  expect(outcome?.errorMessage).not.toContain('Pas de soucis');
  expect(outcome?.errorMessage).not.toContain('À compléter');
});

test('no two calls of a message are left out, and no kind of fault', () => {
  for (const way of Object.keys(MESSAGES)) {
    const { length } = CALLS[way] ?? [];
    expect(TWO_CALLS.filter(([of]) => of === way)).toHaveLength((length * (length - 1)) / 2);
  }
  const codes = Object.keys(FAULTS).filter((fault) => fault.startsWith('fails with'));
  expect(IN_PAIRS).toHaveLength(Object.keys(FAULTS).length - codes.length + 1);
  const inPairs = TWO_CALLS.length * IN_PAIRS.length ** 2;
  console.info(
    `${String(alone.length)} faults of Office.js at Send alone and ${String(inPairs)} in pairs: what is known is said`,
  );
});

test.each(
  alone.map((row) => [`${row[0]}: ${row.slice(1).join(' ').replace(',', ' ')}`, row] as const),
)('%s', async (_name, row) => {
  const outcomes = await outcomesOf(row);
  expectToldWell(row, outcomes);
  await jest.advanceTimersByTimeAsync(BUDGET_MS * 4);
  expect(outcomes).toHaveLength(1);
});

test.each(TWO_CALLS)('%s: %s and %s in every way', async (way, one, other) => {
  const ran = pairsOf(way, one, other).map((row) => [row, started(row)] as const);
  await jest.advanceTimersByTimeAsync(BUDGET_MS);
  for (const [row, outcomes] of ran) expectToldWell(row, outcomes);
  await jest.advanceTimersByTimeAsync(BUDGET_MS * 4);
  for (const [, outcomes] of ran) expect(outcomes).toHaveLength(1);
});

test('a message without an item, and Outlook without a mailbox, leave', async () => {
  for (const context of [{}, { mailbox: {} }, { mailbox: { item: null } }]) {
    const outcomes = runOver({ context } as unknown as typeof Office);
    await jest.advanceTimersByTimeAsync(0);
    expect(outcomes).toEqual([{ allowEvent: true }]);
  }
});

test('the budget’s timer is gone once the message was decided', async () => {
  const outcomes = runCheck(MESSAGES['to a client'] as Calls);
  await jest.advanceTimersByTimeAsync(0);
  expect(outcomes).toHaveLength(1);
  expect(jest.getTimerCount()).toBe(0);
});

test('without timers, as in a bare runtime, it still answers', async () => {
  jest.useRealTimers();
  const timer = globalThis.setTimeout;
  Reflect.deleteProperty(globalThis, 'setTimeout');
  try {
    const outcomes = runCheck(MESSAGES['to a client'] as Calls);
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
    expect(outcomes).toHaveLength(1);
  } finally {
    globalThis.setTimeout = timer;
  }
});
