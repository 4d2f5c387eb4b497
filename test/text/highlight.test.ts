import fc from 'fast-check';
import { asWebRewrites, asWordRewrites } from '../../src/testing/client-rewrites';
import { highlightSplices, withoutHighlight } from '../../src/text/highlight';
import { holdsHighlight } from '../../src/text/highlight-trace';
import { parseHtml } from '../../src/text/html-document';
import { readMessage } from '../../src/text/message';
import type { Span } from '../../src/text/span';
import { applySplices } from '../../src/text/splice';
import { corpusBodies, corpusMissing } from './corpus';
import { generatedHtml, hostileHtml } from './generated-html';
import { keepsTheRest } from './lossless';
import { growth, LONGER, MOST_GROWTH } from '../growth';

const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.FC_RUNS ?? 2000);

beforeAll(() => {
  console.log(`highlight properties: FC_SEED=${seed} FC_RUNS=${numRuns}`);
});

const marked = (source: string, spans: readonly Span[]): string =>
  applySplices(source, highlightSplices(parseHtml(source).map, spans));

/** Marks around the first occurrence of each phrase. */
function markedAt(source: string, ...phrases: string[]): string {
  const { text } = parseHtml(source).map;
  const spans = phrases.map((phrase) => {
    const from = text.indexOf(phrase);
    expect(from).toBeGreaterThanOrEqual(0);
    return { from, to: from + phrase.length };
  });
  return marked(source, spans);
}

const MARK = '<span data-tonjuste="1" style="background-color:#FDF0B9">';

describe('marks', () => {
  test('stand around a run of text, and only there', () => {
    expect(markedAt('<p>Le bug est corrigé.</p>', 'bug est')).toBe(
      `<p>Le ${MARK}bug est</span> corrigé.</p>`,
    );
  });

  test('stand one a run: never across a tag, a line end or a block', () => {
    const source = '<p>Le <b>bug</b> est<br>corrigé</p><p>ce soir</p>';
    expect(marked(source, [{ from: 0, to: parseHtml(source).map.text.length }])).toBe(
      `<p>${MARK}Le </span><b>${MARK}bug</span></b>${MARK} est</span><br>${MARK}corrigé</span></p><p>${MARK}ce soir</span></p>`,
    );
  });

  test('of spans that overlap or touch are one', () => {
    const spans = [
      { from: 3, to: 8 },
      { from: 0, to: 5 },
    ];
    expect(marked('<p>abcdefghij</p>', spans)).toBe(`<p>${MARK}abcdefgh</span>ij</p>`);
  });

  test('go round an entity, not through it', () => {
    expect(markedAt('D&eacute;sol&eacute; &amp; confus', 'ésolé')).toBe(
      `D${MARK}&eacute;sol&eacute;</span> &amp; confus`,
    );
  });

  test('of a span outside the text are refused with the numbers', () => {
    expect(() => marked('<p>abc</p>', [{ from: 1, to: 9 }])).toThrow(/1 to 9/);
  });
});

const place = fc.double({ min: 0, max: 1, noNaN: true });
const places = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 4 });

function spansOf(text: string, pairs: readonly (readonly [number, number])[]): Span[] {
  return pairs.map(([one, other]) => {
    const [from = 0, to = 0] = [one, other]
      .map((at) => Math.floor(at * text.length))
      .sort((a, b) => a - b);
    return { from, to };
  });
}

function check(source: string, pairs: readonly (readonly [number, number])[]): void {
  const document = parseHtml(source);
  fc.pre(!holdsHighlight(document));
  const { map } = document;
  const splices = highlightSplices(map, spansOf(map.text, pairs));
  const highlighted = parseHtml(applySplices(source, splices));
  expect(keepsTheRest(source, splices)).toBe(true);
  expect(highlighted.map.text).toBe(map.text);
  expect(holdsHighlight(highlighted)).toBe(splices.length > 0);
  expect(withoutHighlight(highlighted)).toBe(source);
  expect(withoutHighlight(document)).toBe(source);
}

describe('what was marked is unmarked to the byte, and reads the same meanwhile', () => {
  test.each([
    ['on generated HTML', generatedHtml],
    ['on hostile HTML', hostileHtml],
  ])('%s', (_what, sources) => {
    fc.assert(fc.property(sources, places, check), { seed, numRuns });
  });

  (corpusMissing ? test.skip : test)('on real bodies, with the same zones', () => {
    const pairs = fc.sample(places, { seed, numRuns: 5 });
    for (const { source } of corpusBodies) {
      for (const some of pairs) check(source, some);
      const message = readMessage(source, 'html');
      const after = readMessage(marked(source, message.own), 'html');
      expect(after.zones).toEqual(message.zones);
      expect(after.map.opaque).toEqual(message.map.opaque);
    }
  });

  test('beside spans that were never closed, or closed too often', () => {
    const source = '</span><span class=a>Le <span>bug</span></span> est</span> là <span>ou pas';
    check(source, [[0, 1]]);
    check(`<b title="<span ">${source}`, [[0, 1]]);
  });

  test.each<[string, (times: number) => string]>([
    ['a megabyte of text', (times) => `<p>${'mot '.repeat(25 * times)}</p>`],
    ['nested spans', (times) => `${'<span>'.repeat(times)}bug${'</span>'.repeat(times)}`],
  ])('%s costs what its length does', (_name, source) => {
    const marking = (times: number) => {
      const html = source(times);
      return () => check(html, [[0.2, 1]]);
    };
    expect(growth(marking(10_000 / LONGER), marking(10_000))).toBeLessThan(MOST_GROWTH);
  });

  test.each<[string, (times: number) => string]>([
    [
      'an attribute that never ends',
      (times) => `${'<a b="'.repeat(times)}<span data-tonjuste ${'a '.repeat(times)}`,
    ],
    ['a tag of names', (times) => `<a ${'b '.repeat(4 * times)}`],
    ['tags in tags', (times) => '<a '.repeat(4 * times)],
    ['a style of names', (times) => `<a style="${'background:'.repeat(times)}`],
    ['marks without end', (times) => `${MARK.repeat(times / 2)}x${'<span a'.repeat(times / 2)}`],
  ])('%s costs what its length does', (_name, source) => {
    const reading = (times: number) => {
      const html = source(times);
      return () => {
        withoutHighlight(parseHtml(html));
        holdsHighlight(parseHtml(html));
      };
    };
    expect(growth(reading(48_000 / LONGER), reading(48_000))).toBeLessThan(MOST_GROWTH);
  });
});

describe('marks as clients spell them', () => {
  const source = '<p>Le <b>bug</b> est corrigé.</p>';
  const after = markedAt(source, 'Le bug');

  test('the web: attributes respelled', () => {
    const rewritten = asWebRewrites(after);
    expect(rewritten).not.toBe(after);
    expect(withoutHighlight(parseHtml(rewritten))).toBe(source);
  });

  test('Word: paragraphs respelled', () => {
    expect(withoutHighlight(parseHtml(asWordRewrites(after)))).toBe(asWordRewrites(source));
  });

  test.each([
    ['style="background-color: rgb(253, 240, 185);"'],
    ['style="background-color: rgb(253,240,185)"'],
    ["style='background:#fdf0b9'"],
    ["style='background:#FDF0B9;mso-highlight:#FDF0B9'"],
    ["style='mso-shading:windowtext;background:#FDF0B9;mso-shading:#FDF0B9' data-tonjuste='1'"],
    ['style="background: rgb(253, 240, 185) none repeat scroll 0% 0%;"'],
    ['style=background:#FDF0B9'],
    ['data-tonjuste="1"'],
    ['data-tonjuste'],
    [
      'data-tonjuste="1" style="background-color: rgb(61, 51, 0) !important" data-ogsb="rgb(253, 240, 185)"',
    ],
  ])('<span %s>', (attributes) => {
    const rewritten = `<p><span class="x">Le</span> <span ${attributes}>bug <span>est</span></span> là</p>`;
    expect(holdsHighlight(parseHtml(rewritten))).toBe(true);
    expect(withoutHighlight(parseHtml(rewritten))).toBe(
      '<p><span class="x">Le</span> bug <span>est</span> là</p>',
    );
  });

  test('other formatting on the same element stays', () => {
    expect(
      withoutHighlight(
        parseHtml(
          `<span lang=FR style='font-family:&quot;Calibri&quot;;background:#FDF0B9;color:red'>bug</span><td bgcolor="#FDF0B9" width=3>`,
        ),
      ),
    ).toBe(
      `<span lang=FR style='font-family:&quot;Calibri&quot;;color:red'>bug</span><td width=3>`,
    );
    expect(
      withoutHighlight(
        parseHtml('<b data-tonjuste="1" style="background-color: #FDF0B9; color: red;">x</b>'),
      ),
    ).toBe('<b style="color: red;">x</b>');
  });

  test('formatting put inside a mark stays, the mark goes', () => {
    expect(
      withoutHighlight(parseHtml(`${MARK}le <span style="color:red">bug</span> est</span> là`)),
    ).toBe('le <span style="color:red">bug</span> est là');
  });

  test('other colours and words about marks are not ours', () => {
    for (const other of [
      '<span style="background-color:yellow">bug</span>',
      '<span style="color:#FDF0B9">bug</span>',
      '<p>data-tonjuste #FDF0B9 rgb(253, 240, 185)</p>',
      '<mark style="background:#FDF0B8">bug</mark>',
    ]) {
      expect(holdsHighlight(parseHtml(other))).toBe(false);
      expect(withoutHighlight(parseHtml(other))).toBe(other);
    }
  });
});
