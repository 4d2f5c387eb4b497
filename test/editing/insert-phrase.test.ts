import { editDraft } from '../../src/editing/edit-draft';
import { insertingPhrase } from '../../src/editing/insert-phrase';
import { standsFirst } from '../../src/editing/inserted-block';
import type { EditOutcome } from '../../src/editing/outcome';
import { CLIENT_BEHAVIOURS, behaviourById } from '../../src/testing/client-behaviours';
import { readMessage } from '../../src/text/message';
import { draftHost, recover, REPLY, SIGNATURE, THREAD, undo, updateInserted } from './drafts';

const filledWith = (words: string) => ({
  subject: '',
  html: words.replace(/\u00a0/g, '&nbsp;'),
  text: words,
});
const PHRASE = filledWith('Merci d’avoir patienté\u00a0: voici la maquette.');
const FONT = 'font-family:Aptos;font-size:12pt';
/** As Outlook on the web writes it. */
const FONTED = `<div class="elementToProof" style="${FONT}">Bonjour Julie,</div><div class="elementToProof" style="${FONT}">Le point. La suite.</div>${SIGNATURE}${THREAD}`;
const IN_LINE = FONTED.indexOf('La suite.');

const insert = (drawn: ReturnType<typeof draftHost>, filled = PHRASE): Promise<EditOutcome> =>
  editDraft(drawn.host, insertingPhrase(filled), drawn.editing);

test('goes into the line of the cursor, in the font of the draft, and nothing else changes', async () => {
  const drawn = draftHost({ body: FONTED, subject: 'Site' });
  drawn.host.select({ from: IN_LINE, to: IN_LINE });
  const outcome = await insert(drawn);
  expect(outcome).toMatchObject({ kind: 'done', through: 'selection', subject: { kind: 'kept' } });
  expect(drawn.host.body()).toBe(
    `${FONTED.slice(0, IN_LINE)} <span style="${FONT}">${PHRASE.html}</span> ${FONTED.slice(IN_LINE)}`,
  );
  expect(drawn.host.subject()).toBe('Site');
});

test('takes the place of what is selected', async () => {
  const drawn = draftHost({ body: FONTED });
  drawn.host.select({ from: IN_LINE, to: IN_LINE + 'La suite.'.length });
  expect((await insert(drawn)).kind).toBe('done');
  expect(drawn.host.body()).toContain(
    `Le point. <span style="${FONT}">${PHRASE.html}</span></div>`,
  );
});

test('is set apart from words that the cursor touches', async () => {
  const drawn = draftHost({ body: FONTED });
  const at = FONTED.indexOf(' La suite.');
  drawn.host.select({ from: at, to: at });
  await insert(drawn);
  const { text } = readMessage(drawn.host.body(), 'html').map;
  expect(text).toContain(`Le point. ${PHRASE.text} La suite.`);
});

test('is taken back exactly, and by itself once words were typed elsewhere', async () => {
  const drawn = draftHost({ body: FONTED });
  drawn.host.select({ from: IN_LINE, to: IN_LINE });
  const outcome = await insert(drawn);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  drawn.host.type(' Vraiment.', drawn.host.body().indexOf('</div><div id="Signature"'));
  expect((await undo(drawn.host, outcome.undo, drawn.editing)).kind).toBe('done');
  expect(drawn.host.body()).toMatch(/Le point\. +La suite\. Vraiment\./);
  expect(drawn.host.body()).not.toContain('patienté');

  drawn.host.select({ from: IN_LINE, to: IN_LINE });
  const again = await insert(drawn);
  if (again.kind !== 'done') throw new Error(again.kind);
  expect((await undo(drawn.host, again.undo, drawn.editing)).kind).toBe('done');
  expect(drawn.host.body()).toMatch(/Le point\. +La suite\. Vraiment\./);
});

test('takes other values where it stands', async () => {
  const drawn = draftHost({ body: FONTED });
  drawn.host.select({ from: IN_LINE, to: IN_LINE });
  const outcome = await insert(drawn);
  if (outcome.kind !== 'done' || !outcome.block) throw new Error(outcome.kind);
  const other = filledWith('Merci d’avoir patienté\u00a0: voici le devis.');
  expect((await updateInserted(drawn.host, outcome.block, other, drawn.editing)).kind).toBe('done');
  expect(drawn.host.body()).toContain(`Le point.  <span style="${FONT}">${other.html}</span> La`);
});

test.each([null, 'subject'] as const)(
  'writes nothing while the cursor is in %s, and says where to put it',
  async (where) => {
    const drawn = draftHost({ body: FONTED });
    drawn.host.select(where);
    expect(await insert(drawn)).toEqual({ kind: 'changed', message: 'noCursor' });
    expect(drawn.host.body()).toBe(FONTED);
  },
);

test.each([
  ['the quoted thread', FONTED.indexOf('Le bug est corrigé ?')],
  ['the signature', FONTED.indexOf('Camille Martin')],
])('a cursor in %s: what was inserted is taken out again', async (_, at) => {
  const drawn = draftHost({ body: FONTED });
  drawn.host.select({ from: at, to: at });
  expect(await insert(drawn)).toMatchObject({ kind: 'restored', message: 'cursorOutside' });
  expect(drawn.host.body()).toBe(FONTED);
});

test('a cursor in a thread that can’t be written again: both texts are at hand', async () => {
  const pictured = FONTED.replace(
    'Le bug est corrigé ?',
    'Voici <img src="cid:vue@client.example">',
  );
  const at = pictured.indexOf('Voici');
  const drawn = draftHost({ body: pictured });
  drawn.host.select({ from: at, to: at });
  const outcome = await insert(drawn);
  expect(outcome).toMatchObject({
    kind: 'uncertain',
    message: 'misplaced',
    earlier: { source: pictured },
  });
});

test('into plain text, without a line of its own', async () => {
  const body = 'Le point. La suite.\n-- \nCamille\n';
  const drawn = draftHost({ body, format: 'text' });
  const at = body.indexOf('La suite');
  drawn.host.select({ from: at, to: at });
  expect((await insert(drawn)).kind).toBe('done');
  expect(drawn.host.body()).toBe(`${body.slice(0, at)} ${PHRASE.text} ${body.slice(at)}`);
});

test('in the place of a word, it keeps the space that was selected with it', async () => {
  const body = 'Le point. La suite vient.\n';
  const drawn = draftHost({ body, format: 'text' });
  const at = body.indexOf('suite ');
  drawn.host.select({ from: at, to: at + 'suite '.length });
  expect((await insert(drawn)).kind).toBe('done');
  expect(drawn.host.body()).toBe(`Le point. La ${PHRASE.text} vient.\n`);
});

test('goes into an answer between quotes', async () => {
  const body =
    '<p>Voici.</p><div class="gmail_quote"><div class="gmail_attr">Le mar. 5 mai 2026 à 09:30, Inès a écrit :<br></div>' +
    '<blockquote class="gmail_quote">Quand ?</blockquote><div>Lundi matin.</div>' +
    '<blockquote class="gmail_quote">Et après ?</blockquote><div>Mardi.</div></div>';
  const drawn = draftHost({ body });
  const at = body.indexOf(' matin.');
  drawn.host.select({ from: at, to: at });
  expect((await insert(drawn)).kind).toBe('done');
});

test('on a client that puts it on top, it is known to stand there', async () => {
  const drawn = draftHost({ body: FONTED, manner: behaviourById('mac') });
  drawn.host.select({ from: IN_LINE, to: IN_LINE });
  const outcome = await insert(drawn);
  if (outcome.kind !== 'done' || !outcome.block) throw new Error(outcome.kind);
  expect(standsFirst(outcome.block)).toBe(true);
});

test.each(CLIENT_BEHAVIOURS)('no word is lost with « $title »', async (manner) => {
  const body = manner.format === 'text' ? 'Le point. La suite.\n' : REPLY;
  const at = manner.format === 'text' ? 10 : REPLY.indexOf('est corrigé');
  const drawn = draftHost({ body, manner });
  drawn.host.select({ from: at, to: at });
  const outcome = await insert(drawn).catch(() => null);
  const letters = (text: string): string => text.replace(/<[^>]*>|&nbsp;|[\s\u00a0]/g, '');
  const left = letters(drawn.host.body());
  const kept = outcome && 'earlier' in outcome && outcome.earlier?.source === body;
  expect(
    kept ||
      letters(body)
        .split('')
        .every((letter) => left.includes(letter)),
  ).toBe(true);
  if (outcome?.kind === 'done') expect(left).toContain(letters(PHRASE.html));
  if (outcome?.kind === 'uncertain' && manner.format !== 'text') {
    expect((await recover(drawn.host, outcome.earlier, drawn.editing)).kind).toBeDefined();
  }
});
