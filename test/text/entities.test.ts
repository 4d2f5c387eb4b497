import { characterEntitiesHtml4 } from 'character-entities-html4';
import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { decodeAttribute, decodeText } from '../../src/text/entities';
import { silentCallbacks } from './silent-callbacks';

/** The text as the tokenizer's own tables, all of HTML 5's, read it. */
function decodedByTokenizer(source: string): string {
  let text = '';
  const tokenizer = new Tokenizer(
    {},
    {
      ...silentCallbacks,
      ontext: (start, end) => (text += source.slice(start, end)),
      ontextentity: (codePoint) => (text += String.fromCodePoint(codePoint)),
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return text;
}

const html4 = Object.keys(characterEntitiesHtml4);

test.each(['', ';', ' ', 'x', '=', ';;', '&'])('every name of HTML 4, before %j', (after) => {
  for (const name of html4) {
    const source = `a&${name}${after}b`;
    expect(decodeText(source)).toBe(decodedByTokenizer(source));
  }
});

test('numbers, and what only looks like a reference', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '&',
      '&#',
      '&#x',
      '&#X',
      ';',
      'x',
      ' ',
      '&AMP',
      '&lpar;',
      '&apos;',
      '&NewLine;',
    ),
    fc.constantFrom(...html4).map((name) => `&${name}`),
    fc.integer({ min: 0, max: 0x120000 }).map((code) => `&#${String(code)}`),
    fc.integer({ min: 0, max: 0x120000 }).map((code) => `&#x${code.toString(16)};`),
    fc.stringMatching(/^[0-9a-fA-F]{0,40}$/),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const source = pieces.join('');
      // « &rang », « d », « ; » is a name of HTML 5's, which is not ours to know.
      fc.pre(
        (source.match(/&[A-Za-z][A-Za-z0-9]*;/g) ?? []).every(
          (name) => decodeText(name) !== name || decodedByTokenizer(name) === name,
        ),
      );
      expect(decodeText(source)).toBe(decodedByTokenizer(source));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['?a=1&amp;b=2', '?a=1&b=2'],
  ['?a=1&copy=2', '?a=1&copy=2'],
  ['?a=1&copyright', '?a=1&copyright'],
  ['&copy 2026', '© 2026'],
  ['&eacute;t&eacute', 'été'],
])('in an attribute, %s', (source, value) => {
  expect(decodeAttribute(source)).toBe(value);
});
