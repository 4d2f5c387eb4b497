import fc from 'fast-check';
import { sentencesOf } from '../../src/text/sentences';

const cut = (text: string): string[] =>
  sentencesOf(text, { from: 0, to: text.length }).map(({ from, to }) =>
    text.slice(from, to).trim(),
  );

test.each([
  ['Bonjour. Tout va bien ! Et vous ?', ['Bonjour.', 'Tout va bien !', 'Et vous ?']],
  ['Voir M. Durand, cf. la p. 3, réf. 12.', ['Voir M. Durand, cf. la p. 3, réf. 12.']],
  ['Sur www.client.example, 3.5 % de plus.', ['Sur www.client.example, 3.5 % de plus.']],
  [
    'Une ligne coupée\npar le logiciel.\nUne autre',
    ['Une ligne coupée\npar le logiciel.', 'Une autre'],
  ],
  ['Bonjour Léa,\nvoici le devis.', ['Bonjour Léa,', 'voici le devis.']],
  ['Liste :\n- un\n- deux', ['Liste :', '- un', '- deux']],
  ['\n\n', []],
])('%j', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test('sentences are in order, inside the span, and leave only blanks out', () => {
  const span = fc
    .tuple(fc.string({ unit: fc.constantFrom(...'aB.!?\n ,é1') }), fc.nat(), fc.nat())
    .map(([text, a, b]) => {
      const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
        (x, y) => x - y,
      );
      return { text, from, to };
    });
  fc.assert(
    fc.property(span, ({ text, from, to }) => {
      let last = from;
      for (const sentence of sentencesOf(text, { from, to })) {
        expect(text.slice(last, sentence.from).trim()).toBe('');
        expect(sentence.to).toBeGreaterThan(sentence.from);
        last = sentence.to;
      }
      expect(last).toBeLessThanOrEqual(to);
      expect(text.slice(last, to).trim()).toBe('');
    }),
  );
});

test('a stretch without an end is cut', () => {
  expect(cut('a '.repeat(1000))).toHaveLength(4);
});
