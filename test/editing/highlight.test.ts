import { parseHtml } from '../../src/text/html-document';
import { behaviourById, CLIENT_BEHAVIOURS } from '../../src/testing/client-behaviours';
import type { MemoryHostOptions } from '../../src/testing/memory-host';
import { withoutHighlight } from '../../src/text/highlight';
import { holdsHighlight } from '../../src/text/highlight-trace';
import { french } from '../../src/taskpane/strings/fr';
import { readMessage } from '../../src/text/message';
import {
  draftHost,
  editOf,
  OWN,
  REPLY,
  SIGNATURE,
  THREAD,
  thread,
  writes,
  highlightPhrases,
  removeHighlight,
  insertTemplate,
  replacePhrases,
  undo,
} from './drafts';

const EDIT = editOf(REPLY, 'Le bug est corrigé', 'Tout est rétabli');
const LATER = editOf(REPLY, 'le site est en ligne', 'votre site est en ligne');
const SNAPSHOT = { source: REPLY, format: 'html' } as const;
const SPANS = [EDIT.span, LATER.span];
const MARK = '<span data-tonjuste="1" style="background-color:#FDF0B9">';
const MARKED_OWN = `<p>Bonjour Julie,</p><p>${MARK}Le </span><b>${MARK}bug</span></b>${MARK} est corrigé</span>, ${MARK}le site est en ligne</span>.</p>`;
const MARKED = MARKED_OWN + SIGNATURE + THREAD;

const shownText = (source: string): string => readMessage(source, 'html').map.text;
const highlighted = async (options: MemoryHostOptions = {}) => {
  const draft = draftHost({ body: REPLY, ...options });
  const outcome = await highlightPhrases(draft.host, SNAPSHOT, SPANS, draft.editing);
  return { ...draft, outcome };
};

describe('highlighting', () => {
  test('puts marks around the phrases in one write, every other byte the same', async () => {
    const { host, outcome } = await highlighted();
    expect(outcome.kind).toBe('done');
    expect(host.body()).toBe(MARKED);
    expect(writes(host)).toEqual(['body.setAsync']);
  });

  test('is taken out to the byte', async () => {
    const { host, editing } = await highlighted();
    expect((await removeHighlight(host, editing)).kind).toBe('done');
    expect(host.body()).toBe(REPLY);
    expect(writes(host)).toHaveLength(2);
    expect((await removeHighlight(host, editing)).kind).toBe('done');
    expect(writes(host)).toHaveLength(2);
  });

  test('again puts no mark into a mark, and drops those of before', async () => {
    const { host, editing } = await highlighted();
    await highlightPhrases(host, SNAPSHOT, [EDIT.span, EDIT.span], editing);
    expect(host.body()).toBe(MARKED.replace(`${MARK}le site est en ligne</span>`, LATER.actual));
  });

  test('writes nothing when a phrase changed meanwhile', async () => {
    const body = REPLY.replace('corrigé,', 'réparé,');
    const { host, outcome } = await highlighted({ body });
    expect(outcome).toMatchObject({ kind: 'changed', message: 'changedUnmarked' });
    expect(host.body()).toBe(body);
    expect(writes(host)).toEqual([]);
  });

  test('is not for plain text', async () => {
    const { host, editing } = draftHost({ body: 'Le bug est corrigé', format: 'text' });
    const snapshot = { source: 'Le bug est corrigé', format: 'text' } as const;
    const spans = [{ from: 0, to: 6 }];
    expect((await highlightPhrases(host, snapshot, spans, editing)).kind).toBe('changed');
    expect((await removeHighlight(host, editing)).kind).toBe('done');
    expect(writes(host)).toEqual([]);
  });

  test('of a span outside the message is refused with the numbers', async () => {
    const { host } = draftHost({ body: REPLY });
    const outside = { from: 0, to: REPLY.length };
    await expect(highlightPhrases(host, SNAPSHOT, [outside])).rejects.toThrow(RangeError);
  });

  test.each([
    ['quoted-images', { body: OWN + thread('<p><img src="cid:1@client.example"></p>') }],
    ['many-images', { body: `${OWN}<p>${'<img src="cid:1@agence.example">'.repeat(10)}</p>` }],
    ['legacy-mac-images', { manner: behaviourById('mac-legacy') }],
    ['too-long', { body: OWN + '<p>a</p>'.padEnd(999_950 - OWN.length, ' ') }],
    ['too-long', { body: OWN + '<p>a</p>'.padEnd(1_000_001 - OWN.length, ' ') }],
  ])('is refused (%s) as a replacement is, and says that the pane marks them', async (id, how) => {
    const body = 'body' in how ? how.body : REPLY;
    const { host, editing } = draftHost({ body, ...how });
    const snapshot = { source: body, format: 'html' } as const;
    const outcome = await highlightPhrases(host, snapshot, SPANS, editing);
    expect(outcome).toMatchObject({ kind: 'refused', reason: id, wanted: 'highlight' });
    expect(host.body()).toBe(body);
    expect(writes(host)).toEqual([]);
  });
});

describe('a highlighted message', () => {
  test('reads the same', () => {
    const one = readMessage(REPLY, 'html');
    const other = readMessage(MARKED, 'html');
    expect([other.map.text, other.zones]).toEqual([one.map.text, one.zones]);
  });

  test.each([
    ['when it was read with it', MARKED],
    ['when it was read before it', REPLY],
  ])('loses it with a replacement, in the same write, %s', async (_when, source) => {
    const { host, editing } = draftHost({ body: MARKED });
    const outcome = await replacePhrases(host, { source, format: 'html' }, [EDIT], editing);
    expect(outcome.kind).toBe('done');
    expect(host.body()).toBe(REPLY.replace('Le <b>bug</b> est corrigé', 'Tout est rétabli'));
    expect(writes(host)).toEqual(['body.setAsync']);
    if (outcome.kind !== 'done') return;
    await undo(host, outcome.undo, editing);
    expect(host.body()).toBe(MARKED);
  });

  test('loses it with a replacement of the phrase that is selected', async () => {
    const { host, editing } = draftHost({ body: MARKED });
    const from = MARKED.indexOf('le site est en ligne');
    host.select({ from, to: from + LATER.actual.length });
    await replacePhrases(host, { source: MARKED, format: 'html' }, [LATER], editing);
    expect(host.body()).toBe(REPLY.replace(LATER.actual, LATER.insert));
  });

  test('loses it with a template in the place of the words', async () => {
    const { host, editing } = draftHost({ body: MARKED });
    const filled = { subject: '', html: '<p>Merci.</p>', text: 'Merci.', missing: [] };
    await insertTemplate(host, filled, 'own', 'keep', editing);
    expect(holdsHighlight(parseHtml(host.body()))).toBe(false);
    expect(shownText(host.body())).toMatch(/^Merci\.\nCamille/);
  });

  test('can be refused to be rid of it, with what to do', async () => {
    const body = MARKED_OWN + thread('<p><img src="cid:1@client.example"></p>');
    const { host, editing } = draftHost({ body });
    expect(await removeHighlight(host, editing)).toMatchObject({
      kind: 'refused',
      reason: 'quoted-images',
      wanted: 'unhighlight',
    });
    expect(host.body()).toBe(body);
  });
});

describe('as clients behave', () => {
  test.each(CLIENT_BEHAVIOURS.filter(({ format }) => format !== 'text').map(({ id }) => id))(
    '%s: highlighted and cleared as said, or the text from before is kept',
    async (id) => {
      const { host, editing, outcome } = await highlighted({ manner: behaviourById(id) });
      await editing.pause(5000);
      const stood = host.body();
      if (outcome.kind === 'done') {
        expect(holdsHighlight(parseHtml(stood))).toBe(true);
        expect(shownText(stood).trim()).toBe(shownText(REPLY).trim());
        expect(shownText(withoutHighlight(parseHtml(stood)))).toBe(shownText(stood));
        expect((await removeHighlight(host, editing)).kind).toBe('done');
        await editing.pause(5000);
        expect(holdsHighlight(parseHtml(host.body()))).toBe(false);
        expect(shownText(host.body()).trim()).toBe(shownText(REPLY).trim());
      } else if (outcome.kind === 'uncertain' || outcome.kind === 'restored') {
        expect(shownText(outcome.earlier.source)).toContain('Le bug est corrigé');
        expect(french.editing.outcomes[outcome.message]).not.toMatch(/remplac/i);
      } else {
        expect(holdsHighlight(parseHtml(stood))).toBe(false);
      }
    },
  );

  test('success without a write is not believed', async () => {
    const { host, outcome } = await highlighted({ manner: behaviourById('silent') });
    expect(outcome).toMatchObject({ kind: 'uncertain', message: 'nothingDone' });
    expect(host.body()).toBe(REPLY);
    const { host: other, editing } = draftHost({ body: MARKED, manner: behaviourById('silent') });
    expect((await removeHighlight(other, editing)).kind).toBe('uncertain');
  });

  test('a late client is waited for', async () => {
    const { host, outcome } = await highlighted({ manner: behaviourById('mac') });
    expect([outcome.kind, host.body()]).toEqual(['done', MARKED]);
  });

  test('words typed right after are kept and no reason to doubt', async () => {
    for (const [body, act, after] of [
      [REPLY, highlightPhrases, MARKED],
      [MARKED, removeHighlight, REPLY],
    ] as const) {
      const { host, editing } = draftHost({ body });
      const typing = {
        ...host,
        readBody: async (format: 'html' | 'text') => {
          const source = await host.readBody(format);
          if (source !== after) return source;
          host.type('Bien. ', source.indexOf('Bonjour'));
          return host.body();
        },
      };
      const outcome =
        act === removeHighlight
          ? await removeHighlight(typing, editing)
          : await highlightPhrases(typing, SNAPSHOT, SPANS, editing);
      expect(outcome).toMatchObject({ kind: 'done' });
      expect(host.body()).toBe(after.replace('Bonjour', 'Bien. Bonjour'));
    }
  });
});
