import * as fc from 'fast-check';
import { checkDocument, repaired } from '../../src/cli/check-document';
import { markdownProse } from '../../src/cli/markdown';
import { fakeReview } from './fake-review';

function proseOf(source: string): string {
  return markdownProse(source)
    .text.replace(/\u200B/g, '')
    .replace(/\uFFFC+/g, '◻')
    .replace(/[ \t]+$/gm, '');
}

function fixed(text: string): string {
  return repaired(text, checkDocument({ file: 'a.md', kind: 'markdown', text }, fakeReview));
}

describe('markdownProse', () => {
  it.each([
    ['front matter', '---\ntitle: Désolé\n---\n\nBonjour', '\n\n\n\nBonjour'],
    ['fenced code', 'a\n\n```js\ndésolé\n```\n\nb', 'a\n\n\n\n\n\nb'],
    ['a fence longer than the one inside', '````\n```\ndésolé\n```\n````\nb', '\n\n\n\n\nb'],
    ['a fence that is never closed', 'a\n~~~\ndésolé', 'a\n\n'],
    ['indented code', 'a\n\n    désolé\n\nb', 'a\n\n\n\nb'],
    ['inline code', 'le fichier `a ``b` existe', 'le fichier ◻ existe'],
    ['a backtick alone', 'un ` seul', 'un ` seul'],
    [
      'a link’s target',
      'voir [le guide](https://a.example/desole_(x) "Désolé") ici',
      'voir le guide ici',
    ],
    ['a reference', 'voir [le guide][1]\n\n[1]: https://a.example/x', 'voir le guide\n\n'],
    ['an address', 'voir <https://a.example/désolé>', 'voir ◻'],
    ['an image', '![un chat](chat.png)', 'un chat'],
    ['emphasis', 'un **très _beau_ site** ~~neuf~~', 'un très beau site neuf'],
    ['tags and comments', 'un <em class="x">beau</em> site<br><!-- désolé -->', 'un beau site'],
    ['an escape', 'un \\*vrai\\* site', 'un *vrai* site'],
    ['a rule', 'a\n\n---\n\nb', 'a\n\n\n\nb'],
  ])('leaves %s out', (_name, source, prose) => {
    expect(proseOf(source)).toBe(prose);
  });

  it.each([
    'Une liste :\n\n- le point\n\n    la suite du point',
    'snake_case et 3 * 4 * 5',
    '> Une citation\n\n# Un titre',
    'un < deux > trois',
    '[une note] sans lien',
  ])('keeps %j', (source) => {
    expect(markdownProse(source).text).toBe(source);
  });

  it('sets the cells of a table apart', () => {
    expect(proseOf('| a | b |\n|---|---|\n| c | d |')).toBe(
      '\u2029 a\u2029 b\u2029\n\n\u2029 c\u2029 d\u2029',
    );
  });

  it('never moves an offset', () => {
    const source =
      '---\r\nx: 1\r\n---\r\n\r\n**Le** `bug` [est](u "t") corrigé <b>là</b>\r\n\r\n```\r\nx\r\n```\r\n| a | b |\r\n|---|---|\r\n| c | d |\r\n';
    const { text } = markdownProse(source);
    expect(text).toHaveLength(source.length);
    expect(text.replace(/[^\n]/g, '')).toBe(source.replace(/[^\n]/g, ''));
    const cells = [...text].flatMap((unit, at) => (unit === '\u2029' ? [source.charAt(at)] : []));
    expect(cells).toEqual(['|', '|', '|', '|', '|', '|']);
  });
});

describe('any Markdown', () => {
  const syntax = fc.constantFrom(
    'a',
    'é',
    '👋',
    ' ',
    '\n',
    '\r\n',
    '`',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '[',
    '](',
    '](a)',
    '[*a',
    ')',
    '<',
    '>',
    '<!--',
    '-->',
    '|',
    '-',
    '#',
    '\\',
    '    ',
    '---\n',
    ':',
    '"',
  );
  const source = fc.array(syntax, { maxLength: 60 }).map((parts) => parts.join(''));

  it('keeps its length, its line ends and marks in order that don’t overlap', () => {
    fc.assert(
      fc.property(source, (text) => {
        const prose = markdownProse(text);
        expect(prose.text).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          if (/[\r\n]/.test(text.charAt(i))) expect(prose.text.charAt(i)).toBe(text.charAt(i));
        }
        let end = 0;
        for (const { span } of prose.marks) {
          expect(span.from).toBeGreaterThanOrEqual(end);
          expect(span.to).toBeGreaterThan(span.from);
          end = span.to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing but the words that are repaired', () => {
    fc.assert(
      fc.property(source, source, (before, after) => {
        const text = `${before}\n\nDésolé\n\n${after}`;
        const result = fixed(text);
        expect([text, `${before}\n\nmerci\n\n${after}`]).toContain(result);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Markdown findings', () => {
  it('read over emphasis and say what stands in the file', () => {
    const text = '# Note\n\nLe **bug** est corrigé.';
    const [finding] = checkDocument({ file: 'a.md', kind: 'markdown', text }, fakeReview);
    expect(finding?.actual).toBe('Le **bug** est corrigé');
    expect(text.slice(finding?.span.from, finding?.span.to)).toBe('Le **bug** est corrigé');
  });

  it('repeat inline code as it was written', () => {
    const text = 'Le bug de `cart.js` est corrigé.';
    const [finding] = checkDocument({ file: 'a.md', kind: 'markdown', text }, fakeReview);
    expect(finding?.suggestions).toMatchObject([{ text: 'tout `cart.js` fonctionne' }]);
    expect(fixed(text)).toBe('tout `cart.js` fonctionne.');
  });

  it.each([
    ['Le **bug** est corrigé.', 'tout fonctionne.'],
    ['**Le bug** est corrigé.', '**tout fonctionne**.'],
    ['Le bug **est corrigé**.', '**tout fonctionne**.'],
    ['**Le bug est corrigé.** Et `désolé` aussi.', '**tout fonctionne.** Et `désolé` aussi.'],
    ['Le [bug](https://a.example) est corrigé.', '[tout fonctionne](https://a.example).'],
    ['d**ésolé** !', '**merci** !'],
  ])('keep the marks of %s in pairs', (text, result) => {
    expect(fixed(text)).toBe(result);
  });
});
