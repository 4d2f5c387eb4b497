/**
 * Random edits of random drafts in every client's manner, with a wrong answer to a read, a call that
 * fails, words typed at any moment, and the selection anywhere. After each, every word of the draft and
 * every typed one is in the draft or in what the person is offered, nobody else's words have changed, and
 * what is told is so.
 *
 * `RUNS=30000 SEED=7 npx jest test/editing/fault-runs.test.ts`; a failure prints the seed and the path
 * that play it again (`SEED`, `RUN_PATH`).
 */
import fc from 'fast-check';
import { editDraft } from '../../src/editing/edit-draft';
import { highlighting, unhighlighting } from '../../src/editing/highlight';
import { inserting } from '../../src/editing/insert-template';
import type { Intent } from '../../src/editing/intent';
import { moving } from '../../src/editing/move-sentences';
import type { EditOutcome } from '../../src/editing/outcome';
import { replacing } from '../../src/editing/replace-phrases';
import { differenceOf } from '../../src/editing/same-draft';
import { recovering, undoing } from '../../src/editing/undo';
import { updating } from '../../src/editing/update-inserted';
import { HostError } from '../../src/outlook/port/host-error';
import { behaviourById, CLIENT_BEHAVIOURS } from '../../src/testing/client-behaviours';
import { createMemoryHost, type MemoryHost } from '../../src/testing/memory-host';
import { applySplices } from '../../src/text/splice';
import { readMessage, type BodyFormat, type Message } from '../../src/text/message';
import { draftArb, faultArb, PHRASES } from './scenario';

const RUNS = Number(process.env.RUNS ?? 600);
const seed = Number(process.env.SEED ?? 20261130);
const path = process.env.RUN_PATH;

const TYPED = 'Tapexyz';
const MARKER = 'Remplacexyz';
const TEMPLATE = 'Modelexyz';
const filled = (words: string) => ({
  subject: '',
  html: `<p>${words} arrive jeudi.</p><p>À bientôt ${words}.</p>`,
  text: `${words} arrive jeudi.\n\nÀ bientôt ${words}.\n`,
});

/** What a read may give instead of the body. */
const WRONG: Readonly<Record<string, (source: string, first: string) => string>> = {
  empty: () => '',
  'the first half': (source) => source.slice(0, source.length / 2),
  'the second half': (source) => source.slice(source.length / 2),
  'all but the end': (source) => source.slice(0, -9),
  'without its thread': (source) => source.split('<div id="appendonsend">')[0] ?? '',
  'without its signature': (source) => source.replace(/<div id="Signature">.*?<\/div>/, ''),
  'the thread alone': (source) => source.slice(source.indexOf('<div id="appendonsend">')),
  'without its first paragraph': (source) => source.replace(/<p>.*?<\/p>/, ''),
  doubled: (source) => source + source,
  'what stood there first': (_source, first) => first,
  'another message': () => '<p>Un autre message, de quelqu’un d’autre.</p>',
  'its words alone': (source) => readMessage(source, 'html').map.text,
};

/** What a person does to their own words; to a plain text, only the first. */
const TYPING: Readonly<Record<string, (source: string) => string>> = {
  'on top': (source) =>
    /<p>/.test(source) ? source.replace('<p>', `<p>${TYPED}.</p><p>`) : `${TYPED}.\n${source}`,
  'at the start of a paragraph': (source) => source.replace('<p>', `<p>${TYPED} `),
  'before a comma': (source) => source.replace(', ', ` ${TYPED}, `),
  'at the end of a paragraph': (source) => source.replace('.</p>', `. ${TYPED}.</p>`),
  'in two places': (source) =>
    source.replace('<p>', `<p>${TYPED} `).replace('.</p>', ` ${TYPED}.</p>`),
  'a whole page': (source) =>
    source.replace('<p>', `<p>${TYPED} ${'que personne ne tape si vite '.repeat(9)}`),
};

const ACTIONS = [
  'replace',
  'replace all',
  'highlight',
  'unhighlight',
  'move',
  'insert cursor',
  'insert top',
  'insert own',
  'update',
  'undo',
  'undo insertion',
  'recover',
] as const;
type Action = (typeof ACTIONS)[number];

const runArb = fc.record({
  draft: draftArb,
  action: fc.constantFrom(...ACTIONS),
  manner: fc.constantFrom(
    ...CLIENT_BEHAVIOURS.map(({ id }) => id).filter((id) => id !== 'typing'),
    'faithful' as const,
    'web' as const,
  ),
  scope: fc.constantFrom('whole', 'matched', 'unsure'),
  selected: fc.constantFrom('nothing', 'cursor', 'phrase', 'elsewhere', 'subject'),
  wrong: fc.option(
    fc.record({
      kind: fc.constantFrom(...Object.keys(WRONG)),
      nth: fc.integer({ min: 1, max: 8 }),
    }),
    { nil: undefined, freq: 3 },
  ),
  typing: fc.option(
    fc.record({
      kind: fc.constantFrom(...Object.keys(TYPING)),
      after: fc.integer({ min: 1, max: 14 }),
    }),
    { nil: undefined },
  ),
  fault: fc.option(faultArb, { nil: undefined, freq: 3 }),
});
type Run = typeof runArb extends fc.Arbitrary<infer T> ? T : never;

interface Ending {
  readonly action: Action;
  readonly kind: EditOutcome['kind'] | 'host-error' | 'nothing-to-do';
  readonly wasMisread: boolean;
  readonly hasTyped: boolean;
  readonly isElsewhere: boolean;
  /** What QUIRKS.md says cannot be saved. */
  readonly isBeyond: boolean;
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const ink = (text: string): string => text.replace(/\s+/g, '');

/** What stands below one's own words, by the marks of the drawn draft: nothing marks a signature in text. */
function belowOwn(draft: string, format: BodyFormat): string {
  const marks = ['<div id="Signature">', '<div id="appendonsend">'];
  const [at = draft.length] = (format === 'html' ? marks : marks.slice(1))
    .map((mark) => draft.indexOf(mark))
    .filter((index) => index >= 0)
    .sort((one, other) => one - other);
  return ink(readMessage(draft.slice(at), 'html').map.text);
}

function ownText({ map, own }: Message): string {
  return own.map(({ from, to }) => map.text.slice(from, to)).join('\n');
}

/** Occurrences of the phrases in the writer's own words. */
function phrasesIn(message: Message, insert: string) {
  const { text } = message.map;
  return PHRASES.flatMap((actual) => {
    const found = [];
    for (let from = text.indexOf(actual); from >= 0; from = text.indexOf(actual, from + 1)) {
      const span = { from, to: from + actual.length };
      if (message.own.some((own) => own.from <= span.from && span.to <= own.to)) {
        found.push({ span, actual, insert });
      }
    }
    return found;
  }).sort((one, other) => one.span.from - other.span.from);
}

/** The first two sentences that stand in one paragraph change places. */
function moveIn({ map, own }: Message) {
  const [words] = own;
  if (words === undefined) return null;
  const lines = map.text.slice(words.from, words.to).split('\n');
  if (lines.length < 2 || !lines[0]?.trim() || !lines[1]?.trim()) return null;
  const end = words.from + lines[0].length;
  return { from: { from: end, to: end + 1 + lines[1].length }, to: words.from };
}

/** What is done first, without any fault, and then the intent that is looked at. */
async function intentOf(
  { action, selected }: Run,
  host: MemoryHost,
  format: BodyFormat,
  pause: (ms: number) => Promise<void>,
): Promise<Intent | null> {
  const message = readMessage(host.body(), format);
  const phrases = phrasesIn(message, MARKER);
  const [first] = phrases;
  const done = async (intent: Intent) => {
    const outcome = await editDraft(host, intent, { pause });
    return outcome.kind === 'done' ? outcome : null;
  };
  switch (action) {
    case 'replace':
      return first === undefined ? null : replacing(message, [first]);
    case 'replace all':
      return first === undefined ? null : replacing(message, phrases);
    case 'highlight':
      if (first === undefined || format === 'text') return null;
      return highlighting(
        message,
        phrases.map(({ span }) => span),
      );
    case 'unhighlight': {
      if (first === undefined || format === 'text') return null;
      const marked = await done(highlighting(message, [first.span]));
      return marked && unhighlighting();
    }
    case 'move': {
      // Without marks, a signature is lines like others.
      const move = format === 'text' ? null : moveIn(message);
      return move && moving(message, move);
    }
    case 'insert cursor':
      if (selected === 'nothing') host.select({ from: 0, to: 0 });
      return inserting(filled(TEMPLATE), 'cursor', 'keep');
    case 'insert top':
      return inserting(filled(TEMPLATE), 'top', 'keep');
    case 'insert own':
      return inserting(filled(TEMPLATE), 'own', 'keep');
    case 'update': {
      const inserted = await done(inserting(filled(TEMPLATE), 'top', 'keep'));
      return inserted?.block ? updating(inserted.block, filled(MARKER)) : null;
    }
    case 'undo': {
      const replaced = first && (await done(replacing(message, [first])));
      return replaced ? undoing(replaced.undo) : null;
    }
    case 'undo insertion': {
      const inserted = await done(inserting(filled(TEMPLATE), 'top', 'keep'));
      return inserted && undoing(inserted.undo);
    }
    case 'recover':
      return recovering({ source: host.body(), format, text: message.map.text });
  }
}

function select(host: MemoryHost, message: Message, selected: Run['selected']): void {
  const { map } = message;
  const own = phrasesIn(message, '')[0];
  const elsewhere = PHRASES.map((phrase) => ({ phrase, at: map.text.lastIndexOf(phrase) })).find(
    ({ phrase, at }) =>
      at >= 0 && !message.own.some(({ from, to }) => from <= at && at + phrase.length <= to),
  );
  if (selected === 'subject') host.select('subject');
  else if (selected === 'cursor') host.select(map.sourceSpan({ from: 0, to: 0 }));
  else if (selected === 'phrase' && own) host.select(map.sourceSpan(own.span));
  else if (selected === 'elsewhere' && elsewhere) {
    const { at, phrase } = elsewhere;
    host.select(map.sourceSpan({ from: at, to: at + phrase.length }));
  }
}

async function play(run: Run): Promise<Ending> {
  const manner = behaviourById(run.manner);
  const format = manner.format ?? 'html';
  const source = format === 'text' ? readMessage(run.draft, 'html').map.text : run.draft;
  let time = 1_000_000;
  let calls = 0;
  let reads = 0;
  let isArmed = false;
  let wasMisread = false;
  /** The number of a call that gave a body without the typed words, which stood in it. */
  let hiddenAt = 0;
  let hasTyped = false;
  /** The body as the person alone has made it, while nothing was written. */
  let untouched = source;
  const host = createMemoryHost({
    body: source,
    manner: { ...manner, id: 'faithful' },
    composeType: 'reply',
    bodyScope: run.scope as 'whole',
    now: () => time,
    misread: (body) => {
      if (!isArmed || run.wrong === undefined) return body;
      reads += 1;
      const { kind, nth } = run.wrong;
      if (reads !== nth) return body;
      const given = WRONG[kind]?.(body, source) ?? body;
      wasMisread = given !== body;
      if (body.includes(TYPED) && !given.includes(TYPED)) hiddenAt = host.calls.length;
      return given;
    },
    afterCall: () => {
      if (!isArmed || run.typing === undefined) return;
      calls += 1;
      if (calls !== run.typing.after) return;
      const before = host.body();
      const after = TYPING[run.typing.kind]?.(before) ?? before;
      const { own } = readMessage(after, format);
      const words = own.map(({ from, to }) => readMessage(after, format).map.text.slice(from, to));
      if (after === before || !words.join(' ').includes(TYPED)) return;
      hasTyped = true;
      if (before === untouched) untouched = after;
      host.change(() => after);
      // The cursor stands where the person types.
      const cursor = after.lastIndexOf(TYPED) + TYPED.length;
      host.select({ from: cursor, to: cursor });
    },
  });
  const pause = (ms: number): Promise<void> => {
    time += ms;
    return Promise.resolve();
  };
  const ending = (kind: Ending['kind'], isBeyond = false): Ending => ({
    action: run.action,
    kind,
    wasMisread,
    hasTyped,
    isElsewhere: run.selected === 'elsewhere',
    isBeyond,
  });
  const intent = await intentOf(run, host, format, pause).catch((error: unknown) => {
    if (error instanceof HostError) return null;
    throw error;
  });
  time += 10_000;
  const before = readMessage(host.body(), format);
  untouched = before.map.source;
  if (intent === null) return ending('nothing-to-do');
  select(host, before, run.selected);
  if (run.fault) host.fail(run.fault.call, run.fault.code, run.fault.times, run.fault.after);
  isArmed = true;
  // Who types has left the pane.
  const options = { pause, paneHasFocus: () => !hasTyped };
  let outcome: EditOutcome | null;
  try {
    outcome = await editDraft(host, intent, options);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    outcome = null;
  }
  isArmed = false;
  time += 10_000;
  const now = readMessage(host.body(), format);
  const kind = outcome?.kind ?? 'host-error';

  // Every word is within reach.
  const offered =
    outcome === null || outcome.kind === 'refused'
      ? []
      : outcome.kind === 'done'
        ? [outcome.undo.before]
        : [outcome.earlier, 'latest' in outcome ? outcome.latest : undefined];
  const reach = [host.body(), ...offered.map((text) => text?.source ?? '')]
    .map((text) => readMessage(text, format).map.text)
    .join('\n');
  const lost = wordsIn(before.map.text).filter((word) => !reach.includes(word));
  const made = run.action === 'update' || run.action.startsWith('undo') ? [TEMPLATE, MARKER] : [];
  expect({ kind, lost: lost.filter((word) => !made.some((own) => word.includes(own))) }).toEqual({
    kind,
    lost: [],
  });
  const isBeyond = hasTyped && !reach.includes(TYPED);
  // The one read that could have shown the words, ahead of the write, was of an older body, or cut.
  const wasHidden = host.calls[hiddenAt] === 'body.setAsync';
  if (isBeyond && wasHidden) return ending(kind, true);
  if (isBeyond) {
    // What a client overwrites where no read could see it: the person is told to read again.
    expect(kind).toBe('uncertain');
    expect(['late', 'unguarded', 'otherRead', 'uncertain']).toContain(
      outcome !== null && 'message' in outcome ? outcome.message : '',
    );
    return ending(kind, true);
  }

  // Nobody else's words have changed, and what is told is so.
  if (kind !== 'uncertain') {
    const below = belowOwn(run.draft, format);
    expect({ kind, below: ink(now.map.text).slice(-below.length || Infinity) }).toEqual({
      kind,
      below,
    });
  }
  if (kind === 'changed' || kind === 'refused' || kind === 'host-error') {
    expect({ kind, source: now.map.source }).toEqual({ kind, source: untouched });
  }
  if (outcome?.kind === 'restored') {
    const earlier = readMessage(outcome.earlier.source, format);
    if (!hasTyped) expect(differenceOf(earlier, now)).toBeNull();
    expect(wordsIn(now.map.text)).toEqual(expect.arrayContaining(wordsIn(earlier.map.text)));
  }
  if (outcome?.kind === 'done') {
    isDone(run.action, ownText(before), ownText(now));
    if (!hasTyped && run.action.startsWith('replace')) {
      const edits = phrasesIn(before, MARKER).slice(0, run.action === 'replace' ? 1 : undefined);
      const splices = edits.flatMap(({ span, insert }) => before.map.splices(span, insert));
      const wanted = readMessage(applySplices(before.map.source, splices), format);
      expect(differenceOf(wanted, now)).toBeNull();
    }
    await undone(host, outcome, options, before, hasTyped, format);
  }
  return ending(kind);
}

/** Whether the draft shows what the person wanted. */
function isDone(action: Action, was: string, is: string): void {
  const count = (words: string, text: string): number => text.split(words).length - 1;
  if (action === 'replace') expect(count(MARKER, is)).toBe(1);
  if (action === 'replace all') expect(count(MARKER, is)).toBeGreaterThan(0);
  if (action.startsWith('insert')) expect(count(TEMPLATE, is)).toBe(2);
  if (action === 'update') {
    expect([count(MARKER, is), count(TEMPLATE, is)]).toEqual([2, 0]);
  }
  if (action === 'undo') expect(count(MARKER, is)).toBe(0);
  if (action === 'undo insertion') expect(count(TEMPLATE, is)).toBe(0);
  if (action === 'move' || action === 'highlight' || action === 'unhighlight') {
    const sorted = (text: string): string[] =>
      wordsIn(text.replace(TYPED, '').replace(TYPED, '')).filter((word) => /\w/.test(word));
    if (!is.includes(TYPED)) expect(sorted(is).sort()).toEqual(sorted(was).sort());
  }
}

/** An undo brings back what stood there, or leaves the draft and says so; no typed word goes. */
async function undone(
  host: MemoryHost,
  { undo }: Extract<EditOutcome, { kind: 'done' }>,
  options: Parameters<typeof editDraft>[2],
  before: Message,
  hasTyped: boolean,
  format: BodyFormat,
): Promise<void> {
  const had = host.body();
  const outcome = await editDraft(host, undoing(undo), options).catch((error: unknown) => {
    if (error instanceof HostError) return null;
    throw error;
  });
  const now = readMessage(host.body(), format);
  if (had.includes(TYPED)) {
    const kept = outcome !== null && 'earlier' in outcome ? (outcome.earlier?.source ?? '') : '';
    expect(host.body() + kept).toContain(TYPED);
  }
  if (outcome?.kind === 'changed' || outcome?.kind === 'refused') expect(host.body()).toBe(had);
  if (outcome?.kind === 'done' && !hasTyped) expect(differenceOf(before, now)).toBeNull();
}

test(`${String(RUNS)} random edits under faults lose nothing and are told truly`, async () => {
  const endings: Ending[] = [];
  await fc.assert(
    fc.asyncProperty(runArb, async (run) => {
      endings.push(await play(run));
    }),
    { seed, numRuns: RUNS, ...(path === undefined ? {} : { path }) },
  );
  const played = endings.filter(({ kind }) => kind !== 'nothing-to-do');
  const count = (of: readonly Ending[], by: (ending: Ending) => string): string =>
    [...new Set(of.map(by))]
      .sort()
      .map((name) => `${name} ${String(of.filter((ending) => by(ending) === name).length)}`)
      .join(', ');
  const number = (is: (ending: Ending) => boolean): string => String(played.filter(is).length);
  console.log(
    [
      `fault runs: seed ${String(seed)}, ${String(played.length)} edits played, 0 lost`,
      `${number(({ wasMisread }) => wasMisread)} with a wrong read, ${number(({ hasTyped }) => hasTyped)} with typing, ${number(({ isElsewhere }) => isElsewhere)} with the selection elsewhere, ${number(({ wasMisread, hasTyped }) => wasMisread && hasTyped)} with a wrong read and typing`,
      `${number(({ isBeyond }) => isBeyond)} with words that no read showed (QUIRKS.md, typing)`,
      `endings: ${count(played, ({ kind }) => kind)}`,
      ...ACTIONS.map(
        (action) =>
          `  ${action}: ${count(
            played.filter((ending) => ending.action === action),
            ({ kind }) => kind,
          )}`,
      ),
    ].join('\n'),
  );
  if (path === undefined) expect(played.length).toBeGreaterThan(RUNS / 3);
}, 3_600_000);
