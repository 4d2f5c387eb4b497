import fc from 'fast-check';
import { folded } from '../../src/leftovers/folded';
import { fold } from '../../src/text/fold';

/** The same, unit by unit, with the place of each. */
function reference(text: string, from: number, to: number) {
  const units: string[] = [];
  const places: number[] = [];
  for (let at = from; at < to; at += 1) {
    const unit = text.charAt(at);
    const is = /[\u2010\u2011]/.test(unit)
      ? '-'
      : unit !== '\n' && /\s/.test(unit)
        ? ' '
        : fold(unit);
    for (const each of is.split('')) {
      units.push(each);
      places.push(at);
    }
  }
  return { text: units.join(''), places: [...places, to] };
}

const unitArb = fc.constantFrom(
  ...['a', 'B', 'é', 'É', 'œ', 'Æ', ' ', '\u00a0', '\u202f', '\n', '\t', '\r', '\u00ad', '\u200b'],
  ...['e\u0301', '’', "'", '‑', '-', '😀', '\ud83d', 'İ', 'ß', 'ﬁ', '\0', '\u007f', '.', '€'],
);

test('folds unit by unit, and finds the place of every span again', () => {
  fc.assert(
    fc.property(
      fc.array(unitArb, { maxLength: 24 }).map((units) => units.join('')),
      fc.nat(24),
      fc.nat(24),
      (text, one, other) => {
        const from = Math.min(one, other, text.length);
        const to = Math.min(Math.max(one, other), text.length);
        const wanted = reference(text, from, to);
        const is = folded(text, { from, to });
        expect(is.text).toBe(wanted.text);
        for (let start = 0; start <= is.text.length; start += 1) {
          for (let end = start; end <= is.text.length; end += 1) {
            const last = wanted.places[end - 1] ?? from;
            expect(is.spanOf({ from: start, to: end })).toEqual({
              from: wanted.places[start],
              to: start === end ? wanted.places[end] : last + 1,
            });
          }
        }
      },
    ),
    { numRuns: 2000 },
  );
});
