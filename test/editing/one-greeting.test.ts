/** A template goes between the greeting and the closing that a draft has, and leaves its own out. */
import fc from 'fast-check';
import { readOutline } from '../../src/editing/draft-outline';
import type { InsertPlace } from '../../src/editing/insert-template';
import { withoutSalutations } from '../../src/editing/without-salutations';
import { plainText } from '../../src/templates/plain-text';
import { behaviourById, CLIENT_BEHAVIOURS } from '../../src/testing/client-behaviours';
import { readMessage } from '../../src/text/message';
import { isClosing, isGreeting } from '../../src/text/salutation';
import { draftHost, insertTemplate, SIGNATURE, THREAD, undo, updateInserted } from './drafts';

const seed = Number(process.env.SEED ?? 20261130);
const P = '<p style="margin:0 0 1em">';

function template(...paragraphs: readonly string[]) {
  const html = paragraphs.map((words) => `${P}${words}</p>`).join('');
  return { subject: '', html, text: plainText(html) };
}

const WHOLE = template('Bonjour Inès,', 'Le site est <b>en ligne</b>.', 'Bien à vous,');
const BOTH = { greeting: true, closing: true };

describe('a template without its salutations', () => {
  const rest = (...paragraphs: readonly string[]): string =>
    withoutSalutations(template(...paragraphs), BOTH).text;

  test.each([
    [['Bonjour Inès,', 'Le site est prêt.', 'Bien à vous.'], 'Le site est prêt.'],
    [['Bonjour,<br>Le site est prêt.<br>Cordialement,'], 'Le site est prêt.'],
    [['Bonjour Inès, le site est prêt.', 'Bien à vous,'], 'Le site est prêt.'],
    [['Bonjour,', 'Le site est prêt.', 'Bien à vous,<br>Léa Petit<br>Agence'], 'Le site est prêt.'],
    [
      ['Bonjour,', 'Le site est prêt.', 'Bien à vous,', '<strong>Léa Petit</strong>'],
      'Le site est prêt.',
    ],
    [['Bonjour,', 'Le site est prêt. Bonne journée,'], 'Le site est prêt.'],
    [
      ['Bonjour,', 'Le site est prêt.<br>Merci d’avance,<br>Bonne journée,<br>Bien à vous,'],
      'Le site est prêt.\nMerci d’avance,',
    ],
    [['Hi Tom,', 'The site is live.', 'Kind regards,'], 'The site is live.'],
    [['Madame, Monsieur,', 'Le site est prêt.'], 'Le site est prêt.'],
    [['Le site est prêt.', 'Dites-nous tout.'], 'Le site est prêt.\n\nDites-nous tout.'],
    // Nothing else is in it: it stays.
    [['Bonjour,', 'Bien à vous,'], 'Bonjour,\n\nBien à vous,'],
  ])('%j', (paragraphs, text) => {
    expect(rest(...paragraphs)).toBe(text);
  });
});

/** How each client writes its lines. */
const MANNERS = {
  web: {
    line: (words: string) =>
      `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">${words || '<br>'}</div>`,
    wrap: (body: string) => body,
  },
  classic: {
    line: (words: string) =>
      `<p class=MsoNormal><span style='font-size:11.0pt'>${words || '<o:p>&nbsp;</o:p>'}</span></p>`,
    wrap: (body: string) => `<html><body><div class=WordSection1>${body}</div></body></html>`,
  },
  mac: {
    line: (words: string) => `<div><font face="Arial">${words || '<br>'}</font></div>`,
    wrap: (body: string) => `<html><body style="font-size: 14px">${body}</body></html>`,
  },
  gmail: {
    line: (words: string) => `<div>${words || '<br>'}</div>`,
    wrap: (body: string) => `<div dir="ltr">${body}</div>`,
  },
  paragraphs: { line: (words: string) => (words ? `<p>${words}</p>` : ''), wrap: String },
  // Several lines in one element, which has to be cut in two.
  breaks: {
    line: (words: string) => `${words}<br>`,
    wrap: (body: string) => `<p><span style="color:#333">${body}</span></p>`,
  },
  division: {
    line: (words: string) => `${words}<br>`,
    wrap: (body: string) => `<div>${body}</div>`,
  },
  bare: { line: (words: string) => `${words}<br>`, wrap: String },
  text: { line: (words: string) => `${words}\n`, wrap: String },
} as const;

type Manner = keyof typeof MANNERS;

const GREETINGS = ['Bonjour Julie,', 'Bonjour,', 'Madame, Monsieur,', 'Hello Tom,', 'Chère Inès,'];
const CLOSINGS = ['Bien à vous,', 'Cordialement,', 'Belle journée à vous,', 'Kind regards,'];
const SENTENCES = [
  'Voici le point de la semaine.',
  'Bonjour Julie a dit le client, sans plus.',
  'Votre <a href="https://acme.example/">page</a> est prête.',
  'Merci pour votre retour.',
  'Cordialement invités, les clients viendront.',
];

const draftArb = fc.record({
  manner: fc.constantFrom(...(Object.keys(MANNERS) as Manner[])),
  greeting: fc.option(fc.constantFrom(...GREETINGS), { nil: null }),
  words: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 3 }),
  closing: fc.option(fc.constantFrom(...CLOSINGS), { nil: null }),
  blanks: fc.integer({ min: 0, max: 2 }),
  signed: fc.constantFrom('', 'marked', 'typed'),
  thread: fc.boolean(),
});

type Drawn = typeof draftArb extends fc.Arbitrary<infer T> ? T : never;

function bodyOf({ manner, greeting, words, closing, blanks, signed, thread }: Drawn): string {
  const { line, wrap } = MANNERS[manner];
  const said = [greeting, ...words, closing].filter((each) => each !== null);
  const shown = manner === 'text' ? said.map((each) => each.replace(/<[^>]*>/g, '')) : said;
  const lines = shown.map(line).join(line('').repeat(blanks));
  const typed = signed === 'typed' && closing !== null ? line('Camille Martin') : '';
  if (manner === 'text') return lines + typed + (signed === 'marked' ? '-- \nCamille\n' : '');
  return wrap(lines + typed + (signed === 'marked' ? SIGNATURE : '') + (thread ? THREAD : ''));
}

function ownLines(source: string, format: 'html' | 'text'): string[] {
  const { map, own } = readMessage(source, format);
  return own
    .flatMap(({ from, to }) => map.text.slice(from, to).split('\n'))
    .map((line) => line.replace(/\u00a0/g, ' ').trim())
    .filter((line) => line !== '');
}

describe('a template in a draft', () => {
  const inserted = async (body: string, place: InsertPlace, at: number | null) => {
    const { host, editing } = draftHost({ body });
    host.select(at === null ? null : { from: at, to: at });
    const outcome = await insertTemplate(host, WHOLE, place, 'keep', editing);
    return { outcome, host, editing, lines: ownLines(host.body(), 'html') };
  };
  const line = MANNERS.web.line;

  test.each(['cursor', 'top', 'own'] as const)(
    'that only greets and closes: %s completes it',
    async (place) => {
      const body = line('Bonjour Julie,') + line('') + line('Bien à vous,') + SIGNATURE;
      const { outcome, lines, host } = await inserted(body, place, null);
      expect(outcome).toMatchObject({ kind: 'done', through: 'body' });
      expect(lines).toEqual(['Bonjour Julie,', 'Le site est en ligne.', 'Bien à vous,']);
      expect(readMessage(host.body(), 'html').map.text).toMatch(
        /^Bonjour Julie,\n\u00a0?\nLe site est en ligne\.\n\u00a0?\nBien à vous,\n/,
      );
    },
  );

  test('at the cursor between them, the client’s own insertion is left in place', async () => {
    const body = line('Bonjour Julie,') + line('') + line('Bien à vous,');
    const { outcome, lines } = await inserted(body, 'cursor', line('Bonjour Julie,').length);
    expect(outcome).toMatchObject({ kind: 'done', through: 'selection' });
    expect(lines).toEqual(['Bonjour Julie,', 'Le site est en ligne.', 'Bien à vous,']);
  });

  test('that does not close, with the cursor elsewhere: it goes below the words, chosen on top above them', async () => {
    const body = line('Bonjour Julie,') + line('') + line('Voici le point.') + SIGNATURE + THREAD;
    const first = await inserted(body, 'cursor', null);
    expect(first.outcome).toMatchObject({ kind: 'done', through: 'body' });
    expect(first.lines).toEqual([
      'Bonjour Julie,',
      'Voici le point.',
      'Le site est en ligne.',
      'Bien à vous,',
    ]);
    expect((await inserted(body, 'top', null)).lines).toEqual([
      'Bonjour Julie,',
      'Le site est en ligne.',
      'Bien à vous,',
      'Voici le point.',
    ]);
  });

  test('a passage may stand below the closing, never above the greeting', async () => {
    const body = line('Bonjour Julie,') + line('Bien à vous,');
    const passage = template('PS : le site est en ligne.');
    for (const [at, first] of [
      [body.length, 'Bonjour Julie,'],
      [0, 'Bonjour Julie,'],
    ] as const) {
      const { host, editing } = draftHost({ body });
      host.select({ from: at, to: at });
      expect((await insertTemplate(host, passage, 'cursor', 'keep', editing)).kind).toBe('done');
      const lines = ownLines(host.body(), 'html');
      expect(lines[0]).toBe(first);
      expect(lines[at === 0 ? 1 : 2]).toBe('PS : le site est en ligne.');
    }
  });

  test('that can’t be written as a whole, with the cursor elsewhere: refused, with what to do', async () => {
    const body =
      line('Bonjour Julie,') + THREAD.replace('<p>', '<p><img src="cid:1@client.example">');
    const { outcome, host } = await inserted(body, 'top', null);
    expect(outcome).toMatchObject({ kind: 'refused', wanted: 'insertBelow', offers: ['copy'] });
    expect(host.body()).toBe(body);
  });

  test('its other values leave the same out', async () => {
    const body = line('Bonjour Julie,') + line('Bien à vous,');
    const { outcome, host, editing } = await inserted(body, 'top', null);
    if (outcome.kind !== 'done' || outcome.block === null) throw new Error(outcome.kind);
    const other = template('Bonjour Inès,', 'Le site est <b>en recette</b>.', 'Bien à vous,');
    expect((await updateInserted(host, outcome.block, other, editing)).kind).toBe('done');
    expect(ownLines(host.body(), 'html')).toEqual([
      'Bonjour Julie,',
      'Le site est en recette.',
      'Bien à vous,',
    ]);
  });

  test('an outline says what is there', async () => {
    const { host } = draftHost({ body: line('Bonjour Julie,') + line('Bien à vous,') + SIGNATURE });
    expect(await readOutline(host)).toEqual({
      greeting: 'Bonjour Julie,',
      leftOut: BOTH,
      isBare: true,
      words: 'Bonjour Julie,\nBien à vous,',
      final: null,
    });
    const other = draftHost({ body: line('Le point :') + line('Cordialement,') + line('Camille') });
    expect(await readOutline(other.host)).toEqual({
      greeting: null,
      leftOut: { greeting: false, closing: true },
      isBare: false,
      words: 'Le point :\nCordialement,',
      final: null,
    });
  });

  test('any draft, any place: one greeting first and one closing, every other line in its order', async () => {
    let played = 0;
    await fc.assert(
      fc.asyncProperty(
        draftArb,
        fc.constantFrom<InsertPlace>('cursor', 'top', 'own'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        // Who types above the greeting meanwhile begins otherwise.
        fc.constantFrom(...CLIENT_BEHAVIOURS.map(({ id }) => id).filter((id) => id !== 'typing')),
        async (drawn, place, share, hasCursor, id) => {
          const manner = behaviourById(id);
          const format = drawn.manner === 'text' ? 'text' : 'html';
          if (manner.format !== undefined && manner.format !== format) return;
          const body = bodyOf(drawn);
          const before = ownLines(body, format);
          const { host, editing } = draftHost({ body, format, manner });
          const ends = [...body.matchAll(/<\/(?:p|div)>(?=<(?:p|div)|$)|\n/g)].map(
            ({ 0: found, index }) => index + found.length,
          );
          const at = ends[Math.floor(share * ends.length)] ?? 0;
          if (hasCursor) host.select({ from: at, to: at });
          const outcome = await insertTemplate(host, WHOLE, place, 'keep', editing);
          if (outcome.kind !== 'done') return;
          played += 1;
          const lines = ownLines(host.body(), format).filter(
            (each) => each !== 'Une phrase de plus.',
          );
          const typed = drawn.signed === 'typed' && drawn.closing !== null;
          const drawnWords = drawn.words.map((each) => each.replace(/<[^>]*>/g, ''));
          expect(lines.filter(isGreeting)).toHaveLength(1);
          expect(lines.filter(isClosing)).toHaveLength(1);
          const isBare = drawn.words.length === 0 && before.length > (typed ? 1 : 0);
          const replaces = place === 'own' && !isBare;
          if (replaces) {
            expect(lines.slice(0, 3)).toEqual([
              'Bonjour Inès,',
              'Le site est en ligne.',
              'Bien à vous,',
            ]);
            return;
          }
          // Nothing but the template came, and it stands between.
          const kept = lines.filter((each) => before.includes(each));
          expect(kept).toEqual(before);
          if (drawn.greeting !== null) expect(lines[0]).toBe(drawn.greeting);
          // A closing stands below all of the writer's words, unless the place was chosen.
          if (place === 'cursor' && outcome.through === 'body') {
            expect(
              lines
                .slice(lines.findIndex(isClosing) + 1)
                .filter((each) => drawnWords.includes(each)),
            ).toEqual([]);
          }
          if (drawn.closing !== null) {
            expect(lines.indexOf('Le site est en ligne.')).toBeLessThan(
              lines.indexOf(drawn.closing),
            );
          }
          const undone = await undo(host, outcome.undo, editing).catch(() => null);
          if (id === 'faithful') expect(undone?.kind).toBe('done');
          if (undone?.kind === 'done' && id === 'faithful') expect(host.body()).toBe(body);
        },
      ),
      { seed, numRuns: Number(process.env.RUNS ?? 600) },
    );
    console.log(`one greeting: ${String(played)} inserted, seed ${String(seed)}`);
    expect(played).toBeGreaterThan(250);
  });
});
