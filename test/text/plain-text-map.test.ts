import { textSplices } from '../../src/text/text-splices';
import fc from 'fast-check';
import { mapPlainText } from '../../src/text/plain-text-map';
import { applySplices } from '../../src/text/splice';

describe('plain text', () => {
  test('is its own visible text, with each line ending as one line feed', () => {
    expect(mapPlainText('a\r\nb\r\n\r\nc').text).toBe('a\nb\n\nc');
    expect(mapPlainText('a\nb').text).toBe('a\nb');
  });

  test('finds the source behind line endings of two units', () => {
    const map = mapPlainText('a\r\nb\r\nc');
    expect(map.sourceSpan({ from: 2, to: 3 })).toEqual({ from: 3, to: 4 });
    expect(map.sourceSpan({ from: 1, to: 2 })).toEqual({ from: 1, to: 3 });
    expect(map.sourceSpan({ from: 5, to: 5 })).toEqual({ from: 7, to: 7 });
  });

  test('inserts as it stands, with the line endings of the source', () => {
    const windows = mapPlainText('a\r\nb');
    expect(applySplices('a\r\nb', textSplices(windows, { from: 2, to: 3 }, '<x>\n&'))).toBe(
      'a\r\n<x>\r\n&',
    );
    const unix = mapPlainText('a\nb');
    expect(applySplices('a\nb', textSplices(unix, { from: 0, to: 1 }, 'x\r\ny'))).toBe('x\ny\nb');
  });

  test('finds addresses, which are not prose', () => {
    const { text, opaque } = mapPlainText(
      'Voir www.agence.example/bug (merci à bug@agence.example).',
    );
    expect(opaque.map(({ from, to }) => text.slice(from, to))).toEqual([
      'www.agence.example/bug',
      'bug@agence.example',
    ]);
  });

  test('shows the old text spliced after any splice', () => {
    const source = fc
      .array(fc.constantFrom('a', ' ', '\r\n', '\n', 'é', '>', '\ud800', '\0'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), fc.string(), (html, one, other, insert) => {
        const map = mapPlainText(html);
        const [from = 0, to = 0] = [one, other]
          .map((at) => at % (map.text.length + 1))
          .sort((a, b) => a - b);
        const edited = applySplices(html, textSplices(map, { from, to }, insert));
        const wanted = map.text.slice(0, from) + insert + map.text.slice(to);
        expect(mapPlainText(edited).text).toBe(wanted.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  test('refuses a span outside of the text', () => {
    expect(() => textSplices(mapPlainText('a'), { from: 0, to: 2 }, '')).toThrow(
      'span 0 to 2 is not inside a text of 1',
    );
  });
});
