import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutline } from '../../src/editing/draft-outline';
import { MANY_IMAGES, whyNotWrite } from '../../src/editing/refusals';
import { behaviourById } from '../../src/testing/client-behaviours';
import type { MemoryHostOptions } from '../../src/testing/memory-host';
import { readMessage } from '../../src/text/message';
import { tellOutcome } from '../../src/taskpane/session/edit-notice';
import {
  draftHost,
  editOf,
  insertTemplate,
  OWN,
  REPLY,
  replacePhrases,
  SIGNATURE,
  thread,
  undo,
} from './drafts';

const why = (source: string, options: MemoryHostOptions = {}) =>
  whyNotWrite(draftHost(options).host, readMessage(source, 'html'));

const PICTURE = '<img src="cid:1@client.example">';
const CLOUD = '<a href="https://agence.sharepoint.com/f">f</a> ';

describe('a whole-body write', () => {
  test('is fine with a logo in the signature, wherever that stands', async () => {
    expect(await why(REPLY)).toBeNull();
    expect(await why(OWN + SIGNATURE)).toBeNull();
    expect(
      await why(OWN + SIGNATURE.replace('</div>', PICTURE + '</div>') + thread('<p>Oui</p>')),
    ).toBeNull();
    const linked = thread('<p><img src="https://client.example/logo.png">Oui</p>');
    expect(await why(OWN + linked)).toBeNull();
  });

  test('is refused with inline pictures in the thread', async () => {
    expect(await why(OWN + thread(`<p>Voir ${PICTURE}</p>`))).toBe('quoted-images');
    expect(await why(OWN + thread(`<p>Voir</p>${PICTURE}`))).toBe('quoted-images');
    expect(await why(OWN + thread('<p>Voir <img src="data:image/png;base64,AA=="></p>'))).toBe(
      'quoted-images',
    );
    const quote = `<blockquote type="cite"><p>Voir ${PICTURE}</p></blockquote>`;
    const header = '<p>Le 2 mars 2026 à 09:12, Julie &lt;julie@client.example&gt; a écrit :</p>';
    expect(await why(OWN + header + quote)).toBe('quoted-images');
  });

  test('is refused from ten inline pictures and cloud links on', async () => {
    const pictures = (count: number) => `${OWN}<p>${PICTURE.repeat(count)}</p>`;
    expect(await why(pictures(MANY_IMAGES - 1))).toBeNull();
    expect(await why(pictures(MANY_IMAGES))).toBe('many-images');
    expect(await why(`${pictures(MANY_IMAGES - 1)}<p>${CLOUD}</p>`)).toBe('many-images');
    expect(await why(`${OWN}<p>${CLOUD.repeat(MANY_IMAGES)}</p>`)).toBe('many-images');
  });

  test('is refused with any inline picture on legacy Mac', async () => {
    expect(await why(OWN + SIGNATURE, { client: 'mac-legacy' })).toBe('legacy-mac-images');
    expect(await why(OWN, { client: 'mac-legacy' })).toBeNull();
  });

  test('is refused over 1,000,000 characters', async () => {
    const long = (length: number) => '<p>' + 'a'.repeat(length - 7) + '</p>';
    expect(await why(long(1000000))).toBeNull();
    expect(await why(long(1000001))).toBe('too-long');
  });

  test('is refused for a reply whose thread may be out of sight', async () => {
    expect(await why(OWN, { bodyScope: 'unsure' })).toBe('unbounded-thread');
    expect(await why(REPLY, { bodyScope: 'unsure' })).toBeNull();
    expect(await why(OWN, { bodyScope: 'unsure', composeType: 'newMail' })).toBeNull();
    expect(await why(OWN, { bodyScope: 'matched' })).toBeNull();
  });

  test('that would get too long is refused before it is made', async () => {
    const body = `<p>Le bug</p><p>${'a'.repeat(999900)}</p>`;
    const { host, editing } = draftHost({ body });
    const edit = editOf(body, 'Le bug', 'b'.repeat(200));
    const outcome = await replacePhrases(host, { source: body, format: 'html' }, [edit], editing);
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'too-long' });
    expect(host.body()).toBe(body);
  });
});

const corpus = join(__dirname, '../../../shared/corpus/html');
const onCorpus = existsSync(corpus) ? describe : describe.skip;
if (!existsSync(corpus)) console.log('skipped: no ../shared/corpus/html on this machine');

onCorpus('on the bodies of the corpus', () => {
  const files = existsSync(corpus)
    ? readFileSync(join(corpus, 'index.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { file: string }).file)
    : [];

  /** The first own word of five letters or more that stands there only once. */
  function wordOf(source: string): string | undefined {
    const { map, own } = readMessage(source, 'html');
    const words = own.flatMap(
      ({ from, to }) => map.text.slice(from, to).match(/\p{L}{5,}/gu) ?? [],
    );
    return words.find((word) => map.text.split(word).length === 2);
  }

  test('refusals are the exception, and every other edit is undone to the byte', async () => {
    const refused: string[] = [];
    const edited: string[] = [];
    const empty: string[] = [];
    for (const file of files) {
      const source = readFileSync(join(corpus, file), 'utf8');
      const word = wordOf(source);
      if (word === undefined) {
        empty.push(file);
        continue;
      }
      const { host, editing } = draftHost({ body: source });
      const edit = editOf(source, word, 'Remplacé & relu');
      const snapshot = { source, format: 'html' } as const;
      const outcome = await replacePhrases(host, snapshot, [edit], editing);
      if (outcome.kind === 'refused') {
        refused.push(`${file}: ${outcome.reason}`);
        continue;
      }
      if (outcome.kind !== 'done') throw new Error(`${file}: ${outcome.kind}`);
      edited.push(file);
      expect(readMessage(host.body(), 'html').map.text).toContain('Remplacé & relu');
      const same = host.body().length - source.length;
      expect(same).toBe('Remplacé &amp; relu'.length - word.length);
      expect((await undo(host, outcome.undo, editing)).kind).toBe('done');
      expect(host.body()).toBe(source);
      for (const manner of ['web', 'classic']) {
        const rewriting = draftHost({ body: source, manner: behaviourById(manner) });
        const again = await replacePhrases(rewriting.host, snapshot, [edit], rewriting.editing);
        expect([file, manner, again.kind]).toEqual([file, manner, 'done']);
      }
    }
    console.log(
      `corpus: ${String(edited.length)} edited, ${String(refused.length)} refused (${refused.join('; ')}), ${String(empty.length)} without own words (${empty.join(', ')})`,
    );
    expect(refused.length).toBeLessThan(edited.length / 4);
  });
});

test('what is inserted above a thread with pictures is said to be final, and not offered to be updated', async () => {
  for (const [words, final] of [
    ['<p>Voir</p>', undefined],
    [`<p>Voir ${PICTURE}</p>`, 'quoted-images'],
  ] as const) {
    const { host, editing } = draftHost({ body: `<p>Le site est prêt.</p>${thread(words)}` });
    const filled = { subject: '', html: '<p>Le menu arrive.</p>', text: 'Le menu arrive.\n' };
    // What the form says ahead of it.
    expect((await readOutline(host)).final).toBe(final ?? null);
    const outcome = await insertTemplate(host, filled, 'top', 'keep', editing);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect(outcome.final).toBe(final);
    expect(outcome.block === null).toBe(final !== undefined);
    const { notice, undo: record } = tellOutcome(outcome, () => 'Inséré');
    expect(record === null).toBe(final !== undefined);
    expect(notice.detail?.() ?? '').toMatch(final === undefined ? /^$/ : /images.*à la main/);
    // It is true: an undo would be refused.
    expect((await undo(host, outcome.undo, editing)).kind).toBe(
      final === undefined ? 'done' : 'refused',
    );
  }
});
