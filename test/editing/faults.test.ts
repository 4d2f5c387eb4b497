/**
 * Every wrong answer to every read of every edit, and typing at every moment of it: nothing is lost
 * without being in the draft or in the outcome, and what is told is true.
 */
import { editDraft } from '../../src/editing/edit-draft';
import { highlighting } from '../../src/editing/highlight';
import { inserting } from '../../src/editing/insert-template';
import type { Intent } from '../../src/editing/intent';
import type { EditOutcome } from '../../src/editing/outcome';
import { replacing } from '../../src/editing/replace-phrases';
import { undoing } from '../../src/editing/undo';
import { HostError } from '../../src/outlook/port/host-error';
import type { MemoryHost } from '../../src/testing/memory-host';
import { readMessage } from '../../src/text/message';
import { readHtml } from '../../src/text/read-html';
import { draftHost, editOf, OWN, REPLY, SIGNATURE } from './drafts';

jest.mock('../../src/text/read-html', () => {
  const real = jest.requireActual<{ readonly readHtml: typeof readHtml }>(
    '../../src/text/read-html',
  );
  return { readHtml: jest.fn(real.readHtml) };
});

const FILLED = {
  subject: '',
  html: '<p>Le nouveau menu arrive jeudi.</p>',
  text: 'Le nouveau menu.',
};
const PLAIN_REPLY = OWN + SIGNATURE;
const MOST_CALLS = 16;

interface Edit {
  readonly name: string;
  readonly intent: (source: string) => Intent;
}

const EDITS: readonly Edit[] = [
  {
    name: 'replace',
    intent: (source) =>
      replacing(readMessage(source, 'html'), [
        editOf(source, 'Le bug est corrigé', 'Tout est rétabli'),
      ]),
  },
  {
    name: 'highlight',
    intent: (source) =>
      highlighting(readMessage(source, 'html'), [editOf(source, 'le site', '').span]),
  },
  ...(['cursor', 'top', 'own'] as const).map((place) => ({
    name: `insert ${place}`,
    intent: () => inserting(FILLED, place, 'keep'),
  })),
];

const WRONG: Readonly<Record<string, (source: string) => string>> = {
  empty: () => '',
  'the first half': (source) => source.slice(0, source.length / 2),
  'the second half': (source) => source.slice(source.length / 2),
  'without its thread': (source) => source.split('<div id="appendonsend">')[0] ?? '',
  'without own words': (source) => source.replace(OWN, ''),
  doubled: (source) => source + source,
};

const TYPED: Readonly<Record<string, (source: string) => string>> = {
  'on top': (source) => `<p>Mots tapés.</p>${source}`,
  'before a comma': (source) => source.replace('Bonjour Julie,', 'Bonjour Julie Mots tapés,'),
  'in the place of a word': (source) => source.replace('Bonjour', 'Mots tapés'),
  'in two places': (source) =>
    source.replace('Bonjour', 'Mots tapés Bonjour').replace('en ligne', 'en Mots tapés ligne'),
  'a whole page': (source) =>
    source.replace('Bonjour', `Mots tapés ${'que personne ne tape si vite '.repeat(9)}Bonjour`),
};

const words = (source: string): string => readMessage(source, 'html').map.text;

/** Every text that the person can get at afterwards: the draft, and what the pane offers. */
function withinReach(host: MemoryHost, outcome: EditOutcome | null): string {
  const kept =
    outcome === null || outcome.kind === 'refused' || outcome.kind === 'done'
      ? []
      : [outcome.earlier, 'latest' in outcome ? outcome.latest : undefined];
  const undo = outcome?.kind === 'done' ? [outcome.undo.before] : [];
  return [host.body(), ...[...kept, ...undo].map((text) => text?.source ?? '')]
    .map(words)
    .join('\n');
}

async function play(
  host: MemoryHost,
  edit: Edit,
  body: string,
  editing: Parameters<typeof editDraft>[2],
): Promise<EditOutcome | null> {
  host.select({ from: 0, to: 0 });
  try {
    return await editDraft(host, edit.intent(body), editing);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

const every = [...'0123456789ABCDEF'].slice(0, MOST_CALLS).map((_digit, index) => index);

test('a wrong answer to any read loses no word of the draft', async () => {
  let played = 0;
  const ends = new Map<string, number>();
  for (const body of [REPLY, PLAIN_REPLY]) {
    for (const edit of EDITS) {
      for (const [kind, wrong] of Object.entries(WRONG)) {
        for (const nth of every) {
          let reads = 0;
          const { host, editing } = draftHost({
            body,
            misread: (source) => {
              reads += 1;
              return reads === nth + 1 ? wrong(source) : source;
            },
          });
          const outcome = await play(host, edit, body, editing);
          if (reads <= nth) break;
          played += 1;
          const end = outcome?.kind ?? 'host-error';
          ends.set(end, (ends.get(end) ?? 0) + 1);
          const reach = withinReach(host, outcome);
          const lost = words(body)
            .split(/\s+/)
            .filter((word) => !reach.includes(word));
          expect({ edit: edit.name, kind, nth, lost }).toEqual({
            edit: edit.name,
            kind,
            nth,
            lost: [],
          });
          // What a thread and a signature hold stays in the draft itself.
          const stays = words(body.replace(OWN, ''));
          expect({ edit: edit.name, kind, nth, draft: words(host.body()) }).toEqual({
            edit: edit.name,
            kind,
            nth,
            draft: expect.stringContaining(stays) as string,
          });
        }
      }
    }
  }
  console.log(`wrong reads: ${String(played)} played, 0 lost; ${JSON.stringify([...ends])}`);
  expect(played).toBeGreaterThan(176);
});

test.each([
  ['its first half', '<p>Je suis désolé. Mots'],
  ['its second half', 'tapés. Je suis désolé.</p>'],
  ['its first half, within an element', '<p>Je suis désolé. <b>Mots'],
])(
  'a read of what is being typed that was cut off is not taken for all that was typed: %s',
  async (_half, torn) => {
    const body = '<p>Je suis désolé.</p>';
    let reads = 0;
    const misread = (source: string): string => ((reads += 1) === 2 ? torn : source);
    const { host, editing } = draftHost({ body, misread });
    const edit = replacing(readMessage(body, 'html'), [editOf(body, 'désolé', 'navré')]);
    expect(await editDraft(host, edit, editing)).toMatchObject({
      kind: 'uncertain',
      message: 'otherRead',
      earlier: { source: body },
      latest: { source: torn },
    });
    expect(reads).toBeGreaterThan(2);
  },
);

test('typing at any moment of an edit loses no word, nor does an undo after it', async () => {
  let played = 0;
  const ends = new Map<string, number>();
  for (const body of [REPLY, PLAIN_REPLY]) {
    for (const edit of EDITS) {
      for (const [kind, typing] of Object.entries(TYPED)) {
        for (const nth of every) {
          let calls = 0;
          let typed = false;
          const { host, editing } = draftHost({
            body,
            afterCall: () => {
              calls += 1;
              if (calls !== nth + 1) return;
              const stood = host.body();
              const now = typing(stood);
              if (now === stood) return;
              typed = true;
              host.change(typing);
            },
          });
          const outcome = await play(host, edit, body, editing);
          if (calls <= nth) break;
          if (!typed) continue;
          played += 1;
          const end = outcome?.kind ?? 'host-error';
          ends.set(end, (ends.get(end) ?? 0) + 1);
          const where = { edit: edit.name, kind, nth, end };
          expect({ ...where, kept: withinReach(host, outcome).includes('Mots tapés') }).toEqual({
            ...where,
            kept: true,
          });
          if (outcome?.kind !== 'done') continue;
          const had = words(host.body()).includes('Mots tapés');
          const undone = await editDraft(host, undoing(outcome.undo), editing);
          expect({
            ...where,
            undone: !had || withinReach(host, undone).includes('Mots tapés'),
          }).toEqual({
            ...where,
            undone: true,
          });
        }
      }
    }
  }
  console.log(`typing: ${String(played)} played, 0 lost; ${JSON.stringify([...ends])}`);
  expect(played).toBeGreaterThan(200);
});

test('a body is parsed three times at most on a faithful host', async () => {
  const parse = jest.mocked(readHtml);
  for (const edit of EDITS) {
    const { host, editing } = draftHost({ body: REPLY });
    const below = REPLY.indexOf('</p>') + 4;
    host.select({ from: below, to: below });
    const intent = edit.intent(REPLY);
    parse.mockClear();
    const outcome = await editDraft(host, intent, editing);
    expect(outcome.kind).toBe('done');
    console.log(`${edit.name}: ${String(parse.mock.calls.length)} parses`);
    expect(parse.mock.calls.length).toBeLessThanOrEqual(3);
  }
});
