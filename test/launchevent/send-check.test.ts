import { sendToneRules } from '../../src/charter/send';
import type { SendOutcome } from '../../src/launchevent/complete-once';
import { BUDGET_MS, checkBeforeSend } from '../../src/launchevent/send-check';
import type { Settings } from '../../src/settings/settings';
import { settingsDrawer } from '../../src/settings/settings-drawer';

const DRAFT = '<p>Bonjour Julie,</p><p>Désolé pour le retard, le bug est corrigé.</p>';

type Callback = (result: unknown) => void;
type Call = (callback: Callback) => void;

const answering =
  (value: unknown): Call =>
  (callback) =>
    callback({ status: 'succeeded', value });

/** Every Office.js call that the handler makes, with an answer that leads to an alert. */
const goodCalls: Readonly<Record<string, Call>> = {
  'to.getAsync': answering([{ displayName: 'Julie', emailAddress: 'julie@acme.example' }]),
  'cc.getAsync': answering([]),
  'bcc.getAsync': answering([]),
  'body.getTypeAsync': answering('html'),
  'body.getAsync': answering(DRAFT),
  'sessionData.getAsync': answering(undefined),
};

/**
 * Runs the check on these calls; `made` collects the names of those that were used.
 * @param roamingSettings what Office.js holds there; a missing member where left out
 */
function run(
  calls: Readonly<Record<string, Call>>,
  made: string[] = [],
  roamingSettings?: unknown,
): SendOutcome[] {
  const method =
    (name: string) =>
    (...words: unknown[]) => {
      made.push(name);
      calls[name]?.(words[words.length - 1] as Callback);
    };
  const outcomes: SendOutcome[] = [];
  const office = {
    context: {
      roamingSettings,
      mailbox: {
        userProfile: { emailAddress: 'camille@agence.example' },
        item: {
          to: { getAsync: method('to.getAsync') },
          cc: { getAsync: method('cc.getAsync') },
          bcc: { getAsync: method('bcc.getAsync') },
          body: { getTypeAsync: method('body.getTypeAsync'), getAsync: method('body.getAsync') },
          sessionData: { getAsync: method('sessionData.getAsync') },
        },
      },
    },
  } as unknown as typeof Office;
  checkBeforeSend(office, sendToneRules, (outcome) => outcomes.push(outcome));
  return outcomes;
}

/** What Office.js may do instead of answering well; codes from outlook.md, part 2. */
const faults: Readonly<Record<string, Call>> = {
  ...Object.fromEntries(
    [5001, 7000, 9000, 9001, 9014, 9019, 9020, 9021, 9057].map((code) => [
      `fails with ${String(code)}`,
      (callback: Callback) => callback({ status: 'failed', error: { code, message: 'x' } }),
    ]),
  ),
  throws: () => {
    throw new Error('x');
  },
  'never answers': () => undefined,
  'answers late': (callback) => setTimeout(() => answering('x')(callback), BUDGET_MS * 3),
  'answers nothing': (callback) => callback(undefined),
  'answers a number': answering(42),
  'answers an object': answering({}),
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('with every call answered, the phrases are named', async () => {
  const made: string[] = [];
  const outcomes = run(goodCalls, made);
  await jest.advanceTimersByTimeAsync(BUDGET_MS);
  expect(outcomes[0]).toMatchObject({ allowEvent: false, commandId: 'Compose.OpenPane' });
  expect(outcomes[0]?.errorMessage).toContain('bug est corrigé');
  // The table below has a row for each call that is really made.
  expect([...new Set(made)].sort()).toEqual(Object.keys(goodCalls).sort());
});

test.each(
  Object.keys(goodCalls).flatMap((call) =>
    Object.keys(faults).map((fault) => [call, fault] as const),
  ),
)('%s %s: the message leaves within the budget', async (call, fault) => {
  const outcomes = run({ ...goodCalls, [call]: faults[fault] as Call });
  await jest.advanceTimersByTimeAsync(BUDGET_MS);
  expect(outcomes[0]).toEqual({ allowEvent: true });
});

test('colleagues only: the body is not read', async () => {
  const made: string[] = [];
  const outcomes = run(
    {
      ...goodCalls,
      'to.getAsync': answering([{ displayName: 'Marc', emailAddress: 'marc@agence.example' }]),
    },
    made,
  );
  await jest.advanceTimersByTimeAsync(0);
  expect(outcomes).toEqual([{ allowEvent: true }]);
  expect(made).not.toContain('body.getAsync');
});

test('what the client wrote in the thread is not held against the writer', async () => {
  const reply =
    '<p>Merci d’avoir patienté.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">' +
    '<b>De :</b> Julie &lt;julie@acme.example&gt;<br><b>Envoyé :</b> lundi 2 mars 2026<br>' +
    '<b>À :</b> Camille<br><b>Objet :</b> Site</div><p>Désolée pour le retard.</p>';
  const outcomes = run({ ...goodCalls, 'body.getAsync': answering(reply) });
  await jest.advanceTimersByTimeAsync(BUDGET_MS);
  expect(outcomes[0]).toEqual({ allowEvent: true });
});

test.each([
  ['as the pane wrote it', '<span data-tonjuste="1" style="background-color:#FDF0B9">Merci</span>'],
  ['by its colour', "<span style='background:#FDF0B9'>Merci</span>"],
])('our highlight, %s, holds the message back', async (_how, marked) => {
  const outcomes = run({ ...goodCalls, 'body.getAsync': answering(`<p>${marked} Julie</p>`) });
  await jest.advanceTimersByTimeAsync(BUDGET_MS);
  expect(outcomes[0]).toMatchObject({
    allowEvent: false,
    errorMessage: 'Le surlignage de Ton juste est encore dans le message.',
    commandId: 'Compose.OpenPane',
    contextData: JSON.stringify({ tab: 'ton', finding: 0 }),
  });
});

test('words about a highlight in plain text are none', async () => {
  const outcomes = run({
    ...goodCalls,
    'body.getTypeAsync': answering('text'),
    'body.getAsync': answering('<span data-tonjuste="1">Merci</span>'),
  });
  await jest.advanceTimersByTimeAsync(BUDGET_MS);
  expect(outcomes[0]).toEqual({ allowEvent: true });
});

describe('the person’s own settings', () => {
  const holding = (value: unknown) => ({ get: () => value });
  const outcomeFor = async (body: string, roamingSettings: unknown) => {
    const outcomes = run({ ...goodCalls, 'body.getAsync': answering(body) }, [], roamingSettings);
    await jest.advanceTimersByTimeAsync(BUDGET_MS);
    return outcomes[0];
  };
  const settings: Settings = {
    expressions: [{ expression: 'point bloquant', replacement: 'point à préciser' }],
    always: [{ ruleId: 'perso-point-bloquant', phrase: 'points bloquants' }],
  };

  test('an own expression is asked about', async () => {
    const outcome = await outcomeFor(
      '<p>Un POINT&nbsp;bloquant.</p>',
      holding(settingsDrawer.stored(settings)),
    );
    expect(outcome?.errorMessage).toContain('POINT bloquant');
  });

  test('what is always ignored is not', async () => {
    const outcome = await outcomeFor(
      '<p>Deux points bloquants.</p>',
      holding(settingsDrawer.stored(settings)),
    );
    expect(outcome).toEqual({ allowEvent: true });
    const always = { ...settings, always: [] };
    const asked = await outcomeFor(
      '<p>Deux points bloquants.</p>',
      holding(settingsDrawer.stored(always)),
    );
    expect(asked?.allowEvent).toBe(false);
  });

  const throwing = {
    get: () => {
      throw new Error('x');
    },
  };
  const worthless: readonly (readonly [string, unknown])[] = [
    ['missing', undefined],
    ['null', null],
    ['without get', {}],
    ['throwing', throwing],
    ...[undefined, null, 42, '{', [], {}, { version: 2, expressions: 1 }, settings.always].map(
      (value) => [`holding ${JSON.stringify(value)}`, holding(value)] as const,
    ),
    ['half damaged', holding({ ...settingsDrawer.stored(settings), always: [['x']] })],
  ];
  test.each(worthless)(
    'roaming settings %s: the charter alone decides',
    async (_name, roamingSettings) => {
      const asked = await outcomeFor(DRAFT, roamingSettings);
      expect(asked?.errorMessage).toContain('bug est corrigé');
      expect(await outcomeFor('<p>Un point bloquant.</p>', roamingSettings)).toEqual({
        allowEvent: true,
      });
    },
  );
});

test('without timers, as in a bare runtime, it still answers', async () => {
  jest.useRealTimers();
  const timer = globalThis.setTimeout;
  Reflect.deleteProperty(globalThis, 'setTimeout');
  try {
    const outcomes = run(goodCalls);
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(outcomes).toHaveLength(1);
  } finally {
    globalThis.setTimeout = timer;
  }
});
