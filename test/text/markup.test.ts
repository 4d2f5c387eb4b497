import fc from 'fast-check';
import { parseHtml } from '../../src/text/html-document';
import { ancestorsAt, elementsIn, type HtmlElement } from '../../src/text/markup';
import { attributesOf } from '../../src/text/tag-attributes';
import { generatedHtml, hostileHtml } from './generated-html';

const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.FC_RUNS ?? 300);

beforeAll(() => {
  console.log(`markup properties: FC_SEED=${seed} FC_RUNS=${numRuns}`);
});

const spelled = (source: string): string[] =>
  parseHtml(source).markup.elements.map(({ start, end }) => source.slice(start.from, end.to));

describe('elements', () => {
  test.each([
    ['with their end tags', '<p>a <b>b</b></p>', ['<p>a <b>b</b></p>', '<b>b</b>']],
    ['of no content', 'a<br>b<img src=x>', ['<br>', '<img src=x>']],
    ['that others end', '<p>a<p>b</p>', ['<p>a', '<p>b</p>']],
    ['that the source breaks off', '<div><p>a', ['<div><p>a', '<p>a']],
    ['that an outer end tag ends', '<div><span>a</div>b', ['<div><span>a</div>', '<span>a']],
    [
      'formatting that ends across a block',
      '<b>a<div>b</b>c</div>',
      ['<b>a<div>b</b>', '<div>b</b>c</div>'],
    ],
    ['not of a document', '<html><head></head><body class=a>x</body></html>', []],
    [
      'not in comments, nor in attributes',
      '<!-- <p> --><i title="<p>">a</i>',
      ['<i title="<p>">a</i>'],
    ],
  ])('%s', (_what, source, wanted) => {
    expect(spelled(source)).toEqual(wanted);
  });

  test('say what a client marked them as', () => {
    const { elements } = parseHtml(
      '<div id="x_Signature"><br><p class="gmail_quote">a</p></div>',
    ).markup;
    expect(elements.map(({ landmark }) => landmark)).toEqual(['signature', undefined, 'wrap']);
  });

  test('stand beside end tags that end nothing, and comments', () => {
    const source = '</i>a<!-- b --><![if !vml]></p>c</br><!--';
    const { strayEnds, comments } = parseHtml(source).markup;
    const read = (spans: typeof comments): string[] =>
      spans.map(({ from, to }) => source.slice(from, to));
    expect(read(strayEnds)).toEqual(['</i>', '</p>', '</br>']);
    expect(read(comments)).toEqual(['<!-- b -->', '<![if !vml]>', '<!--']);
  });

  test.each([
    ['generated', generatedHtml],
    ['hostile', hostileHtml],
  ])('of %s HTML stand in order, in their parents, and hold their text', (_what, sources) => {
    fc.assert(
      fc.property(sources, fc.double({ min: 0, max: 1, noNaN: true }), (source, share) => {
        const { map, markup } = parseHtml(source);
        let before = 0;
        markup.elements.forEach(({ name, start, end, parent }) => {
          expect(start.from).toBeGreaterThanOrEqual(before);
          expect(source.slice(start.from, start.from + name.length + 1).toLowerCase()).toBe(
            `<${name}`,
          );
          expect(end.from).toBeGreaterThanOrEqual(start.to);
          if (end.from < end.to) expect(source.slice(end.from, end.from + 2)).toBe('</');
          if (parent) expect(parent.start.to).toBeLessThanOrEqual(start.from);
          before = start.to;
        });
        const at = Math.floor(share * (map.text.length - 1));
        if (map.text === '') return;
        const offset = map.sourceSpan({ from: at, to: at + 1 }).from;
        const holds = ({ start, end }: HtmlElement): boolean =>
          start.to <= offset && offset < end.from;
        expect(new Set(ancestorsAt(markup, offset))).toEqual(
          new Set(markup.elements.filter(holds)),
        );
        const all = elementsIn(markup, { from: 0, to: source.length });
        expect(all).toEqual(markup.elements);
      }),
      { seed, numRuns },
    );
  });
});

test('the text of a stretch of source is what a reader sees of it', () => {
  const source = '<p>Le <b>bug &amp;</b> est</p>\n<p>corrigé</p>';
  const { map, markup } = parseHtml(source);
  const [one, bold, two] = markup.elements.map(({ start, end }) => {
    const { from, to } = map.textSpan({ from: start.from, to: end.to });
    return map.text.slice(from, to).trim();
  });
  expect([one, bold, two]).toEqual(['Le bug & est', 'bug &', 'corrigé']);
});

describe('attributes', () => {
  const read = (tag: string): string[][] =>
    attributesOf(tag, { from: 0, to: tag.length }).map(({ name, value, span, valueSpan }) => [
      name,
      value,
      tag.slice(span.from, span.to),
      tag.slice(valueSpan.from, valueSpan.to),
    ]);

  test('in every spelling', () => {
    expect(read(`<a HREF="x>y" b='c"d' e=f  g h = i/>`)).toEqual([
      ['href', 'x>y', ' HREF="x>y"', 'x>y'],
      ['b', 'c"d', ` b='c"d'`, 'c"d'],
      ['e', 'f', ' e=f', 'f'],
      ['g', '', '  g', ''],
      ['h', 'i/', ' h = i/', 'i/'],
    ]);
    expect(read('<img/src="a"alt=""/>')).toEqual([
      ['src', 'a', 'src="a"', 'a'],
      ['alt', '', 'alt=""', ''],
    ]);
  });
});
