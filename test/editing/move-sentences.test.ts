import fc from 'fast-check';
import { exchangeOf, type SentenceMove } from '../../src/editing/move-sentences';
import { exchanged } from '../../src/editing/moved-source';
import { behaviourById, CLIENT_BEHAVIOURS } from '../../src/testing/client-behaviours';
import { applySplices } from '../../src/text/splice';
import { highlightSplices } from '../../src/text/highlight';
import { readMessage, type BodyFormat } from '../../src/text/message';
import { generatedHtml } from '../text/generated-html';
import { draftHost, SIGNATURE, THREAD, thread, writes, moveSentences, undo } from './drafts';

const WHY = 'Le menu était masqué à cause d’un conflit PHP.';
const NEWS = 'Le menu fonctionne de nouveau.';

/** The move of `news` before `why` in the visible text of `source`. */
function moveOf(source: string, format: BodyFormat = 'html', why = WHY, news = NEWS): SentenceMove {
  const { text } = readMessage(source, format).map;
  const to = text.indexOf(why);
  const told = text.indexOf(news, to);
  if (to < 0 || told < 0) throw new Error(`the sentences are not in ${text}`);
  let from = told;
  while (/\s/.test(text.charAt(from - 1))) from -= 1;
  return { from: { from, to: told + news.length }, to };
}

async function play(source: string, format: BodyFormat = 'html', body = source) {
  const draft = draftHost({ body, format });
  const outcome = await moveSentences(
    draft.host,
    { source, format },
    moveOf(source, format),
    draft.editing,
  );
  return { ...draft, outcome };
}

const sorted = (text: string): string => text.split('').sort().join('');

describe('sentences are moved with their markup', () => {
  test.each([
    ['in one paragraph', `<p>${WHY} ${NEWS}</p>`, `<p>${NEWS} ${WHY}</p>`],
    [
      'with bold, links and pictures inside',
      `<p>Le <b>menu</b> était masqué à cause d’un conflit <i>PHP</i>. Le <a href="https://acme.example/m?a=1&amp;b=2">menu</a> <img src="cid:1"> fonctionne de nouveau.</p>`,
      `<p>Le <a href="https://acme.example/m?a=1&amp;b=2">menu</a> <img src="cid:1"> fonctionne de nouveau. Le <b>menu</b> était masqué à cause d’un conflit <i>PHP</i>.</p>`,
    ],
    [
      'whole in bold, or begun and ended by it',
      `<div><b>${WHY}</b> Le menu fonctionne <b>de nouveau.</b></div>`,
      `<div>Le menu fonctionne <b>de nouveau.</b> <b>${WHY}</b></div>`,
    ],
    [
      'between spans, the space outside of both',
      `<p><span lang=FR>${WHY} </span><span style='color:red'>${NEWS}</span></p>`,
      `<p><span style='color:red'>${NEWS}</span> <span lang=FR>${WHY}</span></p>`,
    ],
    [
      'with the space at the start of the second',
      `<p>${WHY}<b> ${NEWS}</b></p>`,
      `<p><b>${NEWS}</b> ${WHY}</p>`,
    ],
    [
      'as whole paragraphs',
      `<p class=MsoNormal>${WHY}<o:p></o:p></p>\n\n<p class="MsoNormal">${NEWS}<o:p></o:p></p>`,
      `<p class="MsoNormal">${NEWS}<o:p></o:p></p>\n\n<p class=MsoNormal>${WHY}<o:p></o:p></p>`,
    ],
    [
      'as lines',
      `<div>Bonjour,<br>${WHY}<br>${NEWS}<br>Bien à vous</div>`,
      `<div>Bonjour,<br>${NEWS}<br>${WHY}<br>Bien à vous</div>`,
    ],
    [
      'with a comment and Word’s conditions around a picture',
      `<p>${WHY} Le menu <!--[if gte vml 1]><v:shape/><![endif]--><![if !vml]><img src="cid:1"><![endif]>fonctionne de nouveau.</p>`,
      `<p>Le menu <!--[if gte vml 1]><v:shape/><![endif]--><![if !vml]><img src="cid:1"><![endif]>fonctionne de nouveau. ${WHY}</p>`,
    ],
    [
      'with entities',
      `<p>${WHY.replace('’', '&rsquo;')}&nbsp;${NEWS}</p>`,
      `<p>${NEWS}&nbsp;${WHY.replace('’', '&rsquo;')}</p>`,
    ],
  ])('%s', async (_where, own, wanted) => {
    const source = own + SIGNATURE + THREAD;
    const { host, editing, outcome } = await play(source);
    expect(host.body()).toBe(wanted + SIGNATURE + THREAD);
    expect(writes(host)).toEqual(['body.setAsync']);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect((await undo(host, outcome.undo, editing)).kind).toBe('done');
    expect(host.body()).toBe(source);
  });

  test('in plain text, with its own line ends', async () => {
    const { host } = await play(`Bonjour,\r\n${WHY}\r\n${NEWS}\r\n`, 'text');
    expect(host.body()).toBe(`Bonjour,\r\n${NEWS}\r\n${WHY}\r\n`);
  });

  test('where the passage stands now', async () => {
    const source = `<p>${WHY} ${NEWS}</p>`;
    const { host } = await play(source, 'html', `<p>Bonjour,</p>${source}`);
    expect(host.body()).toBe(`<p>Bonjour,</p><p>${NEWS} ${WHY}</p>`);
  });

  test('and the highlight goes', async () => {
    const source = `<p>${WHY} ${NEWS}</p>`;
    const { map } = readMessage(source, 'html');
    const body = applySplices(source, highlightSplices(map, [{ from: 20, to: 30 }]));
    const { host } = await play(source, 'html', body);
    expect(host.body()).toBe(`<p>${NEWS} ${WHY}</p>`);
  });
});

describe('a move is refused, and nothing written,', () => {
  test.each([
    [
      'of a tag that opens in one and closes in the other',
      `<p>Le menu était masqué à cause d’un <b>conflit PHP. Le menu</b> fonctionne de nouveau.</p>`,
    ],
    ['of formatting that began before', `<p><b>Bonjour. ${WHY}</b> ${NEWS}</p>`],
    ['of formatting that goes on', `<p>${WHY} <b>${NEWS} Merci.</b></p>`],
    ['between items', `<ul><li>${WHY}</li><li>${NEWS}</li></ul>`],
    ['between cells', `<table><tr><td>${WHY}</td><td>${NEWS}</td></tr></table>`],
    [
      'of elements that overlap',
      `<p>Le <b>menu était <i>masqué</b> à cause</i> d’un conflit PHP. ${NEWS}</p>`,
    ],
    ['of paragraphs without an end', `<p>${WHY}<p>${NEWS}`],
    [
      'of formatted text of another kind',
      `<p>${WHY} Le <button>menu</button> fonctionne de nouveau.</p>`,
    ],
  ])('%s', async (_why, source) => {
    const { host, outcome } = await play(source);
    expect(outcome).toMatchObject({
      kind: 'refused',
      reason: 'interlaced',
      wanted: 'move',
      offers: ['copy'],
    });
    expect(host.body()).toBe(source);
    expect(writes(host)).toEqual([]);
  });

  test('as any whole-body write is', async () => {
    const source = `<p>${WHY} ${NEWS}</p>${thread('<p><img src="cid:1@client.example"></p>')}`;
    const { host, outcome } = await play(source);
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'quoted-images', wanted: 'move' });
    expect(host.body()).toBe(source);
  });

  test('when the passage was reworded, or left the writer’s own words', async () => {
    const source = `<p>${WHY} ${NEWS}</p>`;
    for (const body of [source.replace('menu f', 'site f'), thread(source)]) {
      const { host, outcome } = await play(source, 'html', body);
      expect(outcome).toEqual({ kind: 'changed', message: 'changedUnmarked' });
      expect(host.body()).toBe(body);
    }
  });

  test.each([
    [{ from: { from: 5, to: 20 }, to: 6 }],
    [{ from: { from: 5, to: 20 }, to: 0 }],
    [{ from: { from: 5, to: 500 }, to: 0 }],
  ])('with the numbers when it doesn’t fit', (move) => {
    expect(() => exchangeOf(move, 0, 'Un deux. Trois quatre.')).toThrow(RangeError);
  });
});

describe('as clients behave', () => {
  test.each(CLIENT_BEHAVIOURS.filter(({ format }) => format !== 'text').map(({ id }) => id))(
    '%s: moved as said, or the text from before is kept',
    async (id) => {
      const source = `<p>${WHY} ${NEWS}</p>${SIGNATURE}${THREAD}`;
      const { host, editing } = draftHost({ body: source, manner: behaviourById(id) });
      const snapshot = { source, format: 'html' } as const;
      const outcome = await moveSentences(host, snapshot, moveOf(source), editing);
      await editing.pause(5000);
      const stood = readMessage(host.body(), 'html').map.text;
      if (outcome.kind === 'done') expect(stood).toContain(`${NEWS} ${WHY}`);
      else if (outcome.kind === 'uncertain' || outcome.kind === 'restored') {
        expect(outcome.earlier.source).toContain(`${WHY} ${NEWS}`);
      } else expect(stood).toContain(`${WHY} ${NEWS}`);
    },
  );
});

describe('any move of any draft', () => {
  const seed = Number(process.env['SEED'] ?? 20261123);
  const words = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('Le menu', 'est en ligne', 'a&nbsp;: &lt;b&gt;', 'R&D', '😀'),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '<b>menu</b>',
        '<a href="https://acme.example/?a=1&lt=2">page</a>',
        '<img src="cid:1" alt="a > b">',
        '<!-- <b> -->',
        '<span style="display:none">caché.</span>',
        '<o:p></o:p>',
      ),
    },
    // Now and then an element runs on into what follows.
    fc.constantFrom('<b>', '</b>', '<span lang=FR>', '</span>', '<i>', '</i>', '</p>', '<li>'),
  );
  const sentence = fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((parts) => `Oui ${parts.join(' ')} fin.`);
  const passage = fc
    .array(
      fc.tuple(
        sentence,
        fc.constantFrom(' ', ' ', '&nbsp;', '<br>', '</p><p>', ' </p>\n<p> ', '</b> ', ' <b>'),
      ),
      { minLength: 2, maxLength: 5 },
    )
    .map((sentences) => `<p>${sentences.flat().join('')}</p>`);
  const drafts = fc.record({
    head: fc.oneof(fc.constant(''), generatedHtml),
    passage,
    tail: fc.oneof(fc.constant(''), fc.constant(SIGNATURE + THREAD), generatedHtml),
    pick: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
  });

  /** Some sentence of the text before some other. */
  function anyMove(text: string, [one, two, three]: readonly number[]): SentenceMove | null {
    const found = [...text.matchAll(/Oui[^.]*\./g)];
    const places = [one, two, three]
      .map((n = 0) => n % Math.max(1, found.length))
      .sort((a, b) => a - b);
    const first = found[places[0] ?? 0];
    const moved = found[places[1] ?? 0];
    const last = found[places[2] ?? 0];
    if (!first || !moved || !last || first === moved) return null;
    let from = moved.index;
    while (/\s/.test(text.charAt(from - 1))) from -= 1;
    return from === moved.index
      ? null
      : { from: { from, to: last.index + last[0].length }, to: first.index };
  }

  test('keeps every byte and all that stands outside, reads as was said, and is undone to the byte', async () => {
    let made = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(drafts, async ({ head, passage: own, tail, pick }) => {
        const source = head + own + tail;
        const { map, zones } = readMessage(source, 'html');
        const move = anyMove(map.text, pick);
        if (move === null) return;
        const exchange = exchangeOf(move, 0, map.text);
        const { host, editing } = draftHost({ body: source });
        const snapshot = { source, format: 'html' } as const;
        const outcome = await moveSentences(host, snapshot, move, editing);
        const body = host.body();
        if (outcome.kind !== 'done') {
          refused += 1;
          expect(body).toBe(source);
          return;
        }
        made += 1;
        expect(sorted(body)).toBe(sorted(source));
        expect([body.startsWith(head), body.endsWith(tail)]).toEqual([true, true]);
        expect(readMessage(body, 'html').map.text).toBe(exchanged(map.text, exchange));
        expect(readMessage(body, 'html').zones).toEqual(zones);
        await undo(host, outcome.undo, editing);
        expect(host.body()).toBe(source);
      }),
      { seed, numRuns: 3000 },
    );
    console.log(`moves: ${String(made)} made, ${String(refused)} refused, seed ${String(seed)}`);
    expect(made).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(100);
  });
});
