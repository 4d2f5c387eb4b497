import fc from 'fast-check';
import { applySplices } from '../../src/text/splice';

describe('applySplices', () => {
  test('addresses every splice by the offsets of the original', () => {
    const splices = [
      { from: 0, to: 1, insert: 'AAAA' },
      { from: 2, to: 3, insert: '' },
      { from: 5, to: 5, insert: '!' },
    ];
    expect(applySplices('abcde', splices)).toBe('AAAAbde!');
  });

  test('lets splices touch, in the order of the list', () => {
    const splices = [
      { from: 1, to: 2, insert: 'x' },
      { from: 2, to: 2, insert: 'y' },
      { from: 2, to: 3, insert: 'z' },
    ];
    expect(applySplices('abcd', splices)).toBe('axyzd');
  });

  test.each([
    ['reversed', [{ from: 2, to: 1, insert: '' }], 'splice 0 is not a span: from 2 to 1'],
    ['past the end', [{ from: 2, to: 9, insert: '' }], 'splice 0 ends at 9, the source at 4'],
    ['fractional', [{ from: 0.5, to: 1, insert: '' }], 'splice 0 is not a span: from 0.5 to 1'],
    ['before the start', [{ from: -1, to: 1, insert: '' }], 'splice 0 starts at -1, before 0'],
    [
      'overlapping',
      [
        { from: 0, to: 2, insert: '' },
        { from: 1, to: 3, insert: '' },
      ],
      'splice 1 starts at 1, before 2',
    ],
    [
      'out of order',
      [
        { from: 3, to: 4, insert: '' },
        { from: 0, to: 1, insert: '' },
      ],
      'splice 1 starts at 0, before 4',
    ],
  ])('refuses splices that are %s, with the numbers', (_name, splices, message) => {
    expect(() => applySplices('abcd', splices)).toThrow(RangeError);
    expect(() => applySplices('abcd', splices)).toThrow(message);
  });

  test('does what slicing by hand does, from the end', () => {
    const sorted = fc
      .tuple(fc.string(), fc.array(fc.nat({ max: 40 }), { maxLength: 12 }), fc.string())
      .map(([source, cuts, insert]) => {
        const places = cuts.map((cut) => Math.min(cut, source.length)).sort((a, b) => a - b);
        const splices = [];
        for (let index = 0; index + 1 < places.length; index += 2) {
          const [from, to] = [places[index] as number, places[index + 1] as number];
          splices.push({ from, to, insert: insert.slice(index) });
        }
        return { source, splices };
      });
    fc.assert(
      fc.property(sorted, ({ source, splices }) => {
        let expected = source;
        for (const { from, to, insert } of [...splices].reverse()) {
          expected = expected.slice(0, from) + insert + expected.slice(to);
        }
        expect(applySplices(source, splices)).toBe(expected);
      }),
    );
  });
});
