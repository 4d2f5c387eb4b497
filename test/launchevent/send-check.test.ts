import { BUDGET_MS } from '../../src/launchevent/budget';
import type { SendOutcome } from '../../src/launchevent/complete-once';
import { clientsSection } from '../../src/storage/clients/clients-section';
import { SECTION_KEYS } from '../../src/storage/keys';
import { USUAL_SEND, type SendSettings } from '../../src/storage/settings/send-settings';
import { NO_SETTINGS, type Settings } from '../../src/storage/settings/settings';
import { settingsSection } from '../../src/storage/settings/settings-section';
import { answering, goodCalls, runCheck, type Calls, type RunOptions } from './office';

const ALLOWED = { allowEvent: true };
const DRAFT = '<p>Bonjour Julie,</p><p>Désolé pour le retard, le bug est corrigé.</p>';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** The one outcome of a check. */
async function outcomeOf(calls: Calls, options: RunOptions = {}): Promise<SendOutcome | undefined> {
  const outcomes = runCheck({ ...goodCalls, ...calls }, options);
  await jest.advanceTimersByTimeAsync(BUDGET_MS);
  expect(outcomes).toHaveLength(1);
  return outcomes[0];
}

const body = (source: string): Calls => ({ 'body.getAsync': answering(source) });
const session = (key: string, value: string): Calls => ({
  [`sessionData.getAsync(ton-juste.${key})`]: answering(value),
});
const holding = (values: Readonly<Record<string, unknown>>) => ({
  get: (key: string) => values[key],
});
const withSettings = (settings: Partial<Settings>): RunOptions => ({
  roamingSettings: holding({
    [SECTION_KEYS.settings]: settingsSection.stored({ ...NO_SETTINGS, ...settings }),
  }),
});
const withSend = (send: Partial<SendSettings>): RunOptions =>
  withSettings({ send: { ...USUAL_SEND, ...send } });

test('the phrases are named, and the pane is opened at the first', async () => {
  const outcome = await outcomeOf(body(DRAFT));
  expect(outcome).toMatchObject({
    allowEvent: false,
    commandId: 'Compose.OpenPane',
    contextData: JSON.stringify({ tab: 'ton', finding: 0 }),
  });
  expect(outcome?.errorMessage).toContain('bug est corrigé');
});

test.each([
  '<p>Bonjour Julie,</p><p>Toutes nos condoléances. Pardon pour cette réponse tardive.</p>',
  '<p>Dear Julie,</p><p>We were so sorry to hear of your loss. Please accept our condolences, and apologies for the late reply.</p><p>Sorry for the delay.</p>',
])('a message of sympathy apologises as it likes: %s', async (source) => {
  expect(await outcomeOf(body(source))).toEqual(ALLOWED);
});

test('what the agency sets holds under what the person has set', async () => {
  const told = async (options: RunOptions) => (await outcomeOf(body(DRAFT), options))?.allowEvent;
  expect(await told({ house: { prompts: [], leftovers: [] } })).toBe(true);
  expect(await told({ house: { inside: ['acme.example'] } })).toBe(true);
  // What can't be read sets nothing.
  expect(await told({ house: { prompts: 7 } })).toBe(false);
  const mine = withSend({ prompts: ['probleme'] });
  expect(await told({ ...mine, house: { prompts: [] } })).toBe(false);
  const domain = withSettings({ send: { inside: ['groupe.example'] } });
  expect(await told({ ...domain, house: { prompts: [], leftovers: [] } })).toBe(true);
  expect(await told({ ...mine, house: { inside: ['acme.example'] } })).toBe(true);
});

test('a message in tone leaves', async () => {
  expect(await outcomeOf({})).toEqual(ALLOWED);
});

describe('what the client can do', () => {
  test('1.12 gets the sentence, with nothing that it doesn’t know', async () => {
    for (const options of [{}, { mailbox: 12 }, { mailbox: 13 }]) {
      const outcome = await outcomeOf(body(DRAFT), options);
      expect(Object.keys(outcome ?? {}).sort()).toEqual(
        ['allowEvent', 'commandId', 'contextData', 'errorMessage'].sort(),
      );
    }
  });

  test('1.14 gets the label too', async () => {
    const outcome = await outcomeOf(body(DRAFT), { mailbox: 14 });
    expect(outcome?.cancelLabel).toBe('Vérifier le ton');
    expect(outcome).not.toHaveProperty('errorMessageMarkdown');
  });

  test('1.15 gets Markdown besides the plain sentence', async () => {
    const outcome = await outcomeOf(body(DRAFT), { mailbox: 15 });
    expect(outcome?.errorMessageMarkdown).toContain('\r- «\u00a0**le bug est corrigé**\u00a0»\r');
    expect(outcome?.errorMessage).toContain('bug est corrigé');
  });
});

describe('a message in English', () => {
  const english = body('<p>Hi Julie,</p><p>We are sorry for the delay, here is the link.</p>');

  test('is held by the English table, and told in the interface’s language', async () => {
    const inFrench = await outcomeOf(english);
    expect(inFrench?.errorMessage).toBe(
      '1 expression à reformuler avant l’envoi\u00a0: «\u00a0We are sorry for the delay\u00a0».',
    );
    const inEnglish = await outcomeOf(english, { displayLanguage: 'en-GB' });
    expect(inEnglish?.errorMessage).toBe(
      '1 expression to reword before sending: “We are sorry for the delay”.',
    );
  });

  test('leaves where it is in tone, where a rule is off, and where it consoles', async () => {
    expect(await outcomeOf(body('<p>Hi Julie, thank you for your patience.</p>'))).toEqual(ALLOWED);
    const off = withSettings({
      off: [{ ruleId: 'late-reply', phrase: 'We are sorry for the delay' }],
    });
    expect(await outcomeOf(english, off)).toEqual(ALLOWED);
    const sad = '<p>Hi Julie, I am so sorry for your loss. We apologise for the wrong date.</p>';
    expect(await outcomeOf(body(sad))).toEqual(ALLOWED);
  });
});

describe('language', () => {
  test('is Outlook’s', async () => {
    const outcome = await outcomeOf(body(DRAFT), { displayLanguage: 'en-US', mailbox: 14 });
    expect(outcome?.errorMessage).toMatch(/^2 expressions to reword before sending: “Désolé pour/);
    expect(outcome?.cancelLabel).toBe('Check the tone');
  });

  test('or the one that was chosen', async () => {
    const options = { ...withSettings({ language: 'fr' }), displayLanguage: 'en-US' };
    expect((await outcomeOf(body(DRAFT), options))?.errorMessage).toMatch(/^2 expressions à/);
  });
});

describe('colleagues', () => {
  const colleague = answering([{ displayName: 'Marc', emailAddress: 'marc@agence.example' }]);
  const toColleague: Calls = { ...body(DRAFT), 'to.getAsync': colleague };

  test('only: the body is not read', async () => {
    const made: string[] = [];
    expect(await outcomeOf(toColleague, { made })).toEqual(ALLOWED);
    expect(made).toEqual([
      'to.getAsync',
      'cc.getAsync',
      'bcc.getAsync',
      'sessionData.getAsync(ton-juste.surligne)',
    ]);
  });

  test('and a client in Bcc: it is checked', async () => {
    const bcc = answering([{ displayName: '', emailAddress: 'julie@acme.example' }]);
    const outcome = await outcomeOf({ ...toColleague, 'bcc.getAsync': bcc });
    expect(outcome?.allowEvent).toBe(false);
  });

  test('of a domain that was set are colleagues', async () => {
    const toGroup = answering([{ displayName: '', emailAddress: 'a@groupe.example' }]);
    const calls = { ...body(DRAFT), 'to.getAsync': toGroup };
    expect((await outcomeOf(calls))?.allowEvent).toBe(false);
    expect(await outcomeOf(calls, withSend({ inside: ['groupe.example'] }))).toEqual(ALLOWED);
  });

  test('on a list are outside, unless it is set otherwise', async () => {
    const list = answering([
      { displayName: '', emailAddress: 'tous@agence.example', recipientType: 'distributionList' },
    ]);
    const calls = { ...body(DRAFT), 'to.getAsync': list };
    expect((await outcomeOf(calls))?.allowEvent).toBe(false);
    expect(await outcomeOf(calls, withSend({ listsInside: true }))).toEqual(ALLOWED);
  });

  test('are spared a highlight that is still there', async () => {
    const marked = '<p><span data-tonjuste="1">Désolé</span></p>';
    const noted = { ...toColleague, ...body(marked), ...session('surligne', '1') };
    expect((await outcomeOf(noted))?.errorMessage).toBe(
      'Le surlignage de Ton juste est encore dans le message.',
    );
    const taken = { ...noted, ...body('<p>Désolé</p>') };
    expect(await outcomeOf(taken)).toEqual(ALLOWED);
    expect(await outcomeOf({ ...noted, ...session('surligne', '') })).toEqual(ALLOWED);
    expect(await outcomeOf({ ...noted, ...session('envoi', '{"silent":true}') })).toEqual(ALLOWED);
  });
});

test('what the client wrote in the thread is not held against the writer', async () => {
  const reply =
    '<p>Merci d’avoir patienté.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">' +
    '<b>De :</b> Julie &lt;julie@acme.example&gt;<br><b>Envoyé :</b> lundi 2 mars 2026<br>' +
    '<b>À :</b> Camille<br><b>Objet :</b> Site</div><p>Désolée pour le retard. Ci-joint {{x}}.</p>';
  expect(await outcomeOf(body(reply))).toEqual(ALLOWED);
});

test.each([
  ['as the pane wrote it', '<span data-tonjuste="1" style="background-color:#FDF0B9">Merci</span>'],
  ['by its colour', "<span style='background:#FDF0B9'>Merci</span>"],
])('our highlight, %s, holds the message back', async (_how, marked) => {
  expect(await outcomeOf(body(`<p>${marked} Julie</p>`))).toMatchObject({
    allowEvent: false,
    errorMessage: 'Le surlignage de Ton juste est encore dans le message.',
    commandId: 'Compose.OpenPane',
    contextData: JSON.stringify({ tab: 'ton', finding: 0 }),
  });
});

test('words about a highlight in plain text are none', async () => {
  const text = { 'body.getTypeAsync': answering('text') };
  expect(await outcomeOf({ ...text, ...body('<span data-tonjuste="1">Merci</span>') })).toEqual(
    ALLOWED,
  );
});

describe('leftovers', () => {
  const clients = clientsSection.stored({
    list: ['acme.example', 'boulon.example'].map((domain) => ({
      domain,
      name: domain === 'acme.example' ? 'Acme' : 'Boulonnerie Martin',
      projects: [{ name: 'Site', values: { site: 'https://www.boulons.example/' }, used: 0 }],
      people: {},
      used: 0,
    })),
  });
  const remembering = { roamingSettings: holding({ [SECTION_KEYS.clients]: clients }) };

  test.each([
    ['field', '<p>Le site {{site}} est prêt.</p>', 'À compléter avant l’envoi'],
    ['field', '<p>[à adapter] Le site est prêt.</p>', 'À compléter avant l’envoi'],
    ['address', '<p>https://adressedusite.com/</p>', 'Une adresse d’exemple'],
    ['attachment', '<p>Ci-joint le devis.</p>', 'Une pièce jointe est annoncée'],
    ['client', '<p>Le site de la Boulonnerie Martin est prêt.</p>', 'Un autre client est cité'],
    ['greeting', '<p>Bonjour Paul,</p><p>Le site est prêt.</p>', 'Le message salue'],
  ] as const)('%s: %s', async (kind, source, sentence) => {
    const outcome = await outcomeOf(body(source), remembering);
    expect(outcome?.errorMessage).toContain(sentence);
    expect(outcome?.contextData).toBe(JSON.stringify({ tab: 'ton', leftover: 0 }));
    const others = USUAL_SEND.leftovers.filter((other) => other !== kind);
    const without = settingsSection.stored({
      ...NO_SETTINGS,
      send: { ...USUAL_SEND, leftovers: others },
    });
    const roamingSettings = holding({
      [SECTION_KEYS.clients]: clients,
      [SECTION_KEYS.settings]: without,
    });
    expect(await outcomeOf(body(source), { roamingSettings })).toEqual(ALLOWED);
  });

  test.each([
    ['her', 'Bonjour Julie,', 'Julie Martin', 'julie.martin@acme.example'],
    ['a short form', 'Bonjour Juju,', 'Julie Martin', 'julie.martin@acme.example'],
    ['a surname', 'Bonjour Laurent,', 'Julie Laurent', 'jlaurent@acme.example'],
    ['nobody by name', 'Bonjour à tous,', 'Julie Martin', 'julie.martin@acme.example'],
    ['whoever reads a shared mailbox', 'Bonjour Paul,', 'Acme Julie', 'contact@acme.example'],
    ['somebody behind an unknown name', 'Bonjour Paul,', 'J. Martin', 'jmartin@acme.example'],
    ['one of a list', 'Bonjour Paul,', '', ''],
  ])('a greeting to %s leaves', async (_whom, greeting, displayName, emailAddress) => {
    const to = answering([{ displayName, emailAddress: emailAddress || null }]);
    const calls = { 'to.getAsync': to, ...body(`<p>${greeting}</p><p>Le site est prêt.</p>`) };
    expect(await outcomeOf(calls)).toEqual(ALLOWED);
  });

  test('an empty subject', async () => {
    const outcome = await outcomeOf({ 'subject.getAsync': answering('') });
    expect(outcome?.errorMessage).toBe('L’objet est vide.');
  });

  test('attachments are counted only where a file is announced; pictures in the text don’t count', async () => {
    const made: string[] = [];
    await outcomeOf({}, { made });
    expect(made).not.toContain('getAttachmentsAsync');
    const announced = body('<p>Ci-joint le devis.</p>');
    const attached = (isInline: boolean): Calls => ({
      ...announced,
      getAttachmentsAsync: answering([{ name: 'x', isInline }]),
    });
    expect(await outcomeOf(attached(false))).toEqual(ALLOWED);
    expect((await outcomeOf(attached(true)))?.allowEvent).toBe(false);
  });

  test('what is kept in this message is kept', async () => {
    const calls = {
      ...body('<p>{{a}} {{b}}</p>'),
      ...session('envoi', '{"kept":[["field","{{a}}"]]}'),
    };
    expect((await outcomeOf(calls))?.errorMessage).toBe(
      'À compléter avant l’envoi\u00a0: «\u00a0{{b}}\u00a0».',
    );
  });
});

test('« Ne plus me prévenir pour ce message » is honoured, without reading the body', async () => {
  const made: string[] = [];
  const silent = { ...body(DRAFT), ...session('envoi', '{"silent":true,"kept":[]}') };
  expect(await outcomeOf(silent, { made })).toEqual(ALLOWED);
  expect(made).not.toContain('body.getAsync');
  const back = { ...body(DRAFT), ...session('envoi', '{"silent":false,"kept":[]}') };
  expect((await outcomeOf(back))?.allowEvent).toBe(false);
});

test('what was ignored for this message is', async () => {
  const ignored = JSON.stringify([['reassurance-souci', 'x']]);
  const calls = { ...body('<p>Un point bloquant.</p>'), ...session('ignored', ignored) };
  expect(await outcomeOf(calls)).toEqual(ALLOWED);
});

describe('the person’s own settings', () => {
  const settings: Partial<Settings> = {
    expressions: [{ expression: 'point bloquant', replacement: 'point à préciser' }],
    always: [{ ruleId: 'perso-point-bloquant', phrase: 'points bloquants' }],
  };

  test('an own expression is asked about', async () => {
    const outcome = await outcomeOf(
      body('<p>Un POINT&nbsp;bloquant.</p>'),
      withSettings({ ...settings, always: [] }),
    );
    expect(outcome?.errorMessage).toContain('POINT bloquant');
  });

  test('what is always ignored is not, in any form', async () => {
    const calls = body('<p>Un point bloquant.</p>');
    expect(await outcomeOf(calls, withSettings(settings))).toEqual(ALLOWED);
    const asked = await outcomeOf(calls, withSettings({ ...settings, always: [] }));
    expect(asked?.allowEvent).toBe(false);
  });

  test('nor is what a rule that is turned off would find', async () => {
    const calls = body('<p>Pas de souci, je m’en occupe.</p>');
    const off = [{ ruleId: 'pas-de-souci', phrase: 'aucun problème' }];
    expect((await outcomeOf(calls, withSettings({})))?.allowEvent).toBe(false);
    expect(await outcomeOf(calls, withSettings({ off }))).toEqual(ALLOWED);
  });

  test('what holds a message back is a choice', async () => {
    const apology = body('<p>Désolé pour le retard.</p>');
    const rest = USUAL_SEND.prompts.filter((prompt) => prompt !== 'excuse' && prompt !== 'retard');
    expect((await outcomeOf(apology))?.allowEvent).toBe(false);
    expect(await outcomeOf(apology, withSend({ prompts: rest }))).toEqual(ALLOWED);
    const own = withSettings({ ...settings, always: [], send: { ...USUAL_SEND, prompts: rest } });
    expect((await outcomeOf(body('<p>Un point bloquant.</p>'), own))?.allowEvent).toBe(false);
  });

  test('nothing is read where the check is off', async () => {
    const made: string[] = [];
    expect(await outcomeOf(body(DRAFT), { ...withSend({ off: true }), made })).toEqual(ALLOWED);
    expect(made).toEqual([]);
  });

  const throwing = {
    get: () => {
      throw new Error('x');
    },
  };
  const always = (value: unknown) => ({ get: () => value });
  const worthless: readonly (readonly [string, unknown])[] = [
    ['missing', undefined],
    ['null', null],
    ['without get', {}],
    ['throwing', throwing],
    ...[undefined, null, 42, '{', [], {}, { version: 2, expressions: 1 }, settings.always].map(
      (value) => [`holding ${JSON.stringify(value)}`, always(value)] as const,
    ),
    [
      'half damaged',
      always({ ...settingsSection.stored({ ...NO_SETTINGS, ...settings }), always: [['x']] }),
    ],
    [
      'with a damaged part for Send',
      always({ ...settingsSection.stored(NO_SETTINGS), send: { off: 'x' } }),
    ],
  ];
  test.each(worthless)('roaming settings %s: the charter alone decides', async (_name, value) => {
    const asked = await outcomeOf(body(DRAFT), { roamingSettings: value });
    expect(asked?.errorMessage).toContain('bug est corrigé');
    expect(await outcomeOf(body('<p>Un point bloquant.</p>'), { roamingSettings: value })).toEqual(
      ALLOWED,
    );
  });
});

describe('recipients without an address', () => {
  const client = { displayName: 'Julie', emailAddress: 'julie@acme.example' };
  const colleague = { displayName: 'Marc', emailAddress: 'marc@agence.example' };
  const list = { displayName: 'Ma liste', emailAddress: null };
  test.each([
    ['beside a client', [client, list]],
    ['beside a colleague', [colleague, list]],
    ['alone', [list]],
    ['undefined', [{ displayName: 'Ma liste' }]],
    ['not even a recipient', [null]],
  ])('%s: as clients', async (_where, recipients) => {
    const outcome = await outcomeOf({ ...body(DRAFT), 'to.getAsync': answering(recipients) });
    expect(outcome?.errorMessage).toContain('bug est corrigé');
  });
});

describe('an invitation', () => {
  const attending = (required: string, optional?: string): Calls => ({
    ...body(DRAFT),
    'requiredAttendees.getAsync': answering([{ displayName: '', emailAddress: required }]),
    'optionalAttendees.getAsync': answering(
      optional === undefined ? [] : [{ displayName: '', emailAddress: optional }],
    ),
  });

  test('to a client is checked, and its own button opens the pane', async () => {
    const outcome = await outcomeOf(attending('julie@acme.example'), { invitation: true });
    expect(outcome).toMatchObject({ allowEvent: false, commandId: 'Organizer.OpenPane' });
    expect(outcome?.errorMessage).toContain('bug est corrigé');
  });

  test('to colleagues leaves, unless a client may come too', async () => {
    const marc = 'marc@agence.example';
    expect(await outcomeOf(attending(marc), { invitation: true })).toEqual(ALLOWED);
    const open = await outcomeOf(attending(marc, 'julie@acme.example'), { invitation: true });
    expect(open?.allowEvent).toBe(false);
  });
});
