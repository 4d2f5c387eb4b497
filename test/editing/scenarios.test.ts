import { insertTemplate, replacePhrases, undo } from './drafts';
/**
 * Random edits under random faults, through every manner of every client. After each: the body is the
 * one before, or the one intended, or the person was told and the earlier text is at hand.
 */
import fc from 'fast-check';
import type { PhraseEdit } from '../../src/editing/locate';
import type { EditOutcome } from '../../src/editing/outcome';
import { splicesOf } from '../../src/editing/replace-phrases';
import { lookForInsertion } from '../../src/editing/insertion-check';
import { differenceOf } from '../../src/editing/same-draft';
import { HostError } from '../../src/outlook/port/host-error';
import { createMemoryHost } from '../../src/testing/memory-host';
import { CLIENT_BEHAVIOURS, behaviourById } from '../../src/testing/client-behaviours';
import { readMessage, type BodyFormat } from '../../src/text/message';
import { applySplices } from '../../src/text/splice';
import { PHRASES, scenarioArb, type Scenario } from './scenario';

const RUNS = 1500;
const seed = Number(process.env.SEED ?? 20261123);

/** What the manner `typing` types. */
const MANNER_TYPED = 'Une phrase de plus.';
const TYPED = 'Mots tapés à la main';

function different(one: string, other: string, format: BodyFormat) {
  return differenceOf(readMessage(one, format), readMessage(other, format));
}

function plain(html: string): string {
  return readMessage(html, 'html').map.text;
}

/** The person types at the start of a paragraph, where an offset of the source can't cut a tag. */
function typingPlace(source: string, format: BodyFormat, share: number): number {
  if (format === 'text') return Math.floor(source.length * share);
  const starts = [...source.matchAll(/<p>/g)].map(({ index }) => index + 3);
  return starts[Math.floor(share * (starts.length - 1))] ?? 0;
}

interface Ending {
  readonly kind: EditOutcome['kind'] | 'host-error' | 'nothing-to-edit';
  readonly manner: string;
  /** The person was told to read their last words again. */
  readonly lastWordsGone?: boolean;
}

async function play(scenario: Scenario): Promise<Ending> {
  const manner = behaviourById(scenario.manner);
  const format = manner.format ?? 'html';
  const before = format === 'text' ? plain(scenario.draft) : scenario.draft;
  let time = 1_000_000;
  let inPane = true;
  let asked = 0;
  let protocolRuns = false;
  let typed = '';
  let mannerTyped = false;
  const host = createMemoryHost({
    body: before,
    manner,
    composeType: 'reply',
    now: () => time,
    afterCall: () => {
      asked += 1;
      if (host.body().includes(MANNER_TYPED)) mannerTyped = true;
      if (!protocolRuns || scenario.typing === undefined || asked !== scenario.typing.after) return;
      typed = TYPED;
      // Who types has left the pane; they don't come back to it within the classic client's lag.
      inPane = false;
      host.type(`${TYPED} `, typingPlace(host.body(), format, scenario.typing.at));
    },
  });
  const options = {
    pause: (ms: number) => {
      time += ms;
      return Promise.resolve();
    },
    paneHasFocus: () => inPane,
  };
  const message = readMessage(before, format);
  const edits = editsOf(scenario, before, format);
  const isReplacement = scenario.action.startsWith('replace');
  if (isReplacement && edits.length === 0) return { kind: 'nothing-to-edit', manner: manner.id };

  const [first] = edits;
  if (isReplacement && scenario.selects && first !== undefined) {
    host.select(message.map.sourceSpan(first.span));
  } else if (scenario.cursor !== undefined) {
    const at = typingPlace(before, format, scenario.cursor);
    host.select({ from: at, to: at });
  }
  const { fault } = scenario;
  if (fault !== undefined) host.fail(fault.call, fault.code, fault.times, fault.after);

  const content = {
    subject: 'Objet',
    html: '<p>Le site est en ligne.</p>',
    text: 'Le site est en ligne.\n',
  };
  protocolRuns = true;
  let outcome: EditOutcome;
  try {
    if (isReplacement)
      outcome = await replacePhrases(host, { source: before, format }, edits, options);
    else
      outcome = await insertTemplate(
        host,
        content,
        scenario.action as 'cursor' | 'top' | 'own',
        'ask',
        options,
      );
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    protocolRuns = false;
    time += 10_000;
    // The person sees its sentence; nothing may have been written.
    intact(host.body(), before, typed, mannerTyped, format);
    return { kind: 'host-error', manner: manner.id };
  }
  protocolRuns = false;
  time += 10_000;
  const body = host.body();

  switch (outcome.kind) {
    case 'done': {
      const wanted = isReplacement ? applySplices(before, splicesOf(message, edits) ?? []) : null;
      if (wanted === null) {
        if (scenario.action !== 'own') {
          const text = format === 'html' ? content.html : content.text;
          const rest = withoutTyped(body, typed, mannerTyped, format);
          const look = lookForInsertion({
            before: message,
            content: readMessage(text, format),
            selected: '',
          });
          // The cursor may stand in what is typed meanwhile.
          const seen = mannerTyped ? ['intended', 'typed-onto'] : ['intended'];
          expect(seen).toContain(look(readMessage(rest, format)));
        } else {
          expect(shownText(body, format)).toContain('Le site est en ligne.');
          // All of the writer's words make room, those of the last moment too: undo has them.
          const words = outcome.undo.before.source;
          expect(typed === '' || body.includes(typed) || words.includes(typed)).toBe(true);
          sameThread(words, body, format);
        }
      } else {
        expect(
          different(wanted, withoutTyped(body, typed, mannerTyped, format), format),
        ).toBeNull();
        if (manner.id === 'faithful') sameBytes(body, wanted, typed, format);
      }
      kept(outcome.undo.before.source, before, format);
      // An undo is exact, or says why not.
      const undone = await undo(host, outcome.undo, { ...options, paneHasFocus: () => true }).catch(
        (error: unknown) => {
          if (error instanceof HostError) return null;
          throw error;
        },
      );
      time += 10_000;
      if (undone?.kind === 'done') {
        // Words typed meanwhile stay.
        if (body.includes(typed)) expect(host.body()).toContain(typed);
        kept(host.body(), before, format);
      }
      break;
    }
    case 'changed':
    case 'refused':
      intact(body, before, typed, mannerTyped, format);
      if (outcome.kind === 'refused') sameBytes(body, before, typed, format);
      break;
    case 'restored':
      intact(body, before, typed, mannerTyped, format);
      break;
    case 'uncertain': {
      kept(outcome.earlier.source, before, format);
      const known = [outcome.earlier.source, outcome.latest?.source ?? '', body];
      // What a client overwrites where no read could see it nobody can give back; the person is told.
      if (typed !== '' && !known.some((text) => text.includes(typed))) {
        expect(['late', 'unguarded']).toContain(outcome.message);
        return { kind: outcome.kind, manner: manner.id, lastWordsGone: true };
      }
      break;
    }
  }
  return { kind: outcome.kind, manner: manner.id };
}

function editsOf(scenario: Scenario, source: string, format: BodyFormat): PhraseEdit[] {
  const { map, own } = readMessage(source, format);
  const found = PHRASES.flatMap((actual) => {
    const spans: PhraseEdit[] = [];
    for (
      let from = map.text.indexOf(actual);
      from >= 0;
      from = map.text.indexOf(actual, from + 1)
    ) {
      const span = { from, to: from + actual.length };
      if (own.some((zone) => zone.from <= span.from && span.to <= zone.to)) {
        spans.push({ span, actual, insert: scenario.insert });
      }
    }
    return spans;
  });
  return scenario.action === 'replace' ? found.slice(0, 1) : found;
}

/** What the person typed is still there, once, and without it the body is the one before. */
function intact(
  body: string,
  before: string,
  typed: string,
  mannerTyped: boolean,
  format: BodyFormat,
): void {
  expect(different(before, withoutTyped(body, typed, mannerTyped, format), format)).toBeNull();
}

/** Where nothing was written, or the client rewrites nothing, every byte counts. */
function sameBytes(body: string, expected: string, typed: string, format: BodyFormat): void {
  expect(withoutMannerTyped(typed === '' ? body : body.replace(`${typed} `, ''), format)).toBe(
    expected,
  );
}

/** The body without the words typed meanwhile, which have to be there. */
function withoutTyped(
  body: string,
  typed: string,
  mannerTyped: boolean,
  format: BodyFormat,
): string {
  let rest = body;
  if (typed !== '') {
    expect(rest).toContain(typed);
    rest = rest.replace(`${typed} `, '').replace(typed, '');
  }
  if (mannerTyped) expect(rest).toContain(MANNER_TYPED);
  return withoutMannerTyped(rest, format);
}

function withoutMannerTyped(body: string, format: BodyFormat): string {
  const words =
    format === 'html' ? /<p[^>]*>Une phrase de plus\.(?:<o:p><\/o:p>)?<\/p>/ : `${MANNER_TYPED}\n`;
  return body.replace(words, '');
}

/** The kept text is the body before, with or without what was typed since. */
function kept(source: string, before: string, format: BodyFormat): void {
  const rest = withoutMannerTyped(source.replace(`${TYPED} `, ''), format);
  expect(different(before, rest, format)).toBeNull();
}

function shownText(body: string, format: BodyFormat): string {
  return readMessage(body, format).map.text;
}

function sameThread(before: string, after: string, format: BodyFormat): void {
  const quoted = (source: string): string => {
    const { map, zones } = readMessage(source, format);
    return zones
      .filter(({ kind }) => kind !== 'own')
      .map(({ span }) => map.text.slice(span.from, span.to).replace(TYPED, '').replace(/\s+/g, ''))
      .join('\n');
  };
  expect(quoted(after)).toBe(quoted(before));
}

test(`${String(RUNS)} random edits under random faults lose nothing silently`, async () => {
  const endings: Ending[] = [];
  await fc.assert(
    fc.asyncProperty(scenarioArb, async (scenario) => {
      endings.push(await play(scenario));
    }),
    { seed, numRuns: RUNS, endOnFailure: false },
  );
  const played = endings.filter(({ kind }) => kind !== 'nothing-to-edit');
  const gone = played.filter(({ lastWordsGone }) => lastWordsGone).length;
  const count = (of: readonly Ending[]): string =>
    [...new Set(of.map(({ kind }) => kind))]
      .sort()
      .map((kind) => `${kind} ${String(of.filter((ending) => ending.kind === kind).length)}`)
      .join(', ');
  const lines = CLIENT_BEHAVIOURS.map(
    ({ id }) => `  ${id}: ${count(played.filter(({ manner }) => manner === id))}`,
  );
  console.log(
    `scenarios: seed ${String(seed)}, ${String(played.length)} played, 0 silent losses, ${String(gone)} told to read their last words again\n  all: ${count(played)}\n${lines.join('\n')}`,
  );
  expect(played.length).toBeGreaterThanOrEqual(500);
  expect(new Set(played.map(({ kind }) => kind)).size).toBe(6);
}, 120_000);
