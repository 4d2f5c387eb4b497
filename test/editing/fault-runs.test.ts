/**
 * Random edits of random drafts in every client's manner, with a wrong answer to a read, a call that
 * fails, words typed at any moment, and the selection anywhere. After each, every word of the draft and
 * every typed one is in the draft or in what the person is offered, nobody else's words have changed, and
 * what is told is so.
 *
 * `RUNS=30000 SEED=7 npx jest test/editing/fault-runs.test.ts`; a failure prints the seed and the path
 * that play it again (`SEED`, `RUN_PATH`).
 */
import { textSplices } from '../../src/text/text-splices';
import fc from 'fast-check';
import { editDraft } from '../../src/editing/edit-draft';
import type { EditOutcome } from '../../src/editing/outcome';
import { differenceOf } from '../../src/editing/same-draft';
import { undoing } from '../../src/editing/undo';
import { HostError } from '../../src/outlook/port/host-error';
import { behaviourById } from '../../src/testing/client-behaviours';
import { createMemoryHost, type MemoryHost } from '../../src/testing/memory-host';
import { applySplices } from '../../src/text/splice';
import { readMessage, type BodyFormat, type Message } from '../../src/text/message';
import {
  ACTIONS,
  intentOf,
  MARKER,
  phrasesIn,
  runArb,
  select,
  TEMPLATE,
  TYPED,
  TYPING,
  WRONG,
  type Action,
  type Run,
} from './fault-run';

const RUNS = Number(process.env.RUNS ?? 600);
const seed = Number(process.env.SEED ?? 20261130);
const path = process.env.RUN_PATH;

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
    expect(['late', 'unguarded', 'otherRead', 'uncertain', 'misplaced']).toContain(
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
      const splices = edits.flatMap(({ span, insert }) => textSplices(before.map, span, insert));
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
