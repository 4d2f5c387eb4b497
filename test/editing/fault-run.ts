import fc from 'fast-check';
import { editDraft } from '../../src/editing/edit-draft';
import { highlighting, unhighlighting } from '../../src/editing/highlight';
import { inserting } from '../../src/editing/insert-template';
import type { Intent } from '../../src/editing/intent';
import { moving } from '../../src/editing/move-sentences';
import { replacing } from '../../src/editing/replace-phrases';
import { recovering, undoing } from '../../src/editing/undo';
import { updating } from '../../src/editing/update-inserted';
import { CLIENT_BEHAVIOURS } from '../../src/testing/client-behaviours';
import type { MemoryHost } from '../../src/testing/memory-host';
import { readMessage, type BodyFormat, type Message } from '../../src/text/message';
import { draftArb, faultArb, PHRASES } from './scenario';

export const TYPED = 'Tapexyz';
export const MARKER = 'Remplacexyz';
export const TEMPLATE = 'Modelexyz';
const filled = (words: string) => ({
  subject: '',
  html: `<p>${words} arrive jeudi.</p><p>À bientôt ${words}.</p>`,
  text: `${words} arrive jeudi.\n\nÀ bientôt ${words}.\n`,
});

/** What a read may give instead of the body. */
export const WRONG: Readonly<Record<string, (source: string, first: string) => string>> = {
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
export const TYPING: Readonly<Record<string, (source: string) => string>> = {
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

export const ACTIONS = [
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
export type Action = (typeof ACTIONS)[number];

export const runArb = fc.record({
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
/** One edit, and all that goes wrong meanwhile. */
export type Run = typeof runArb extends fc.Arbitrary<infer T> ? T : never;

/** Occurrences of the phrases in the writer's own words. */
export function phrasesIn(message: Message, insert: string) {
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
export async function intentOf(
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

/** Puts the selection where the run has it. */
export function select(host: MemoryHost, message: Message, selected: Run['selected']): void {
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
