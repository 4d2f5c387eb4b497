import fc from 'fast-check';
import { fold, INVISIBLES, LETTERS } from '../../src/text/fold';

test.each([
  ['DÉSOLÉE', 'desolee'],
  ['de\u0301ja\u0300', 'deja'],
  ['cœur, Æon, ǽ', 'coeur, aeon, ae'],
  ['l’hôte d‘un ʼami', "l'hote d'un 'ami"],
  ['re\u00adtard\u200b\ufeff', 'retard'],
  ['Straße Ελλάδα', 'straße ελλαδα'],
  ['1er « lot »\n', '1er « lot »\n'],
])('%j is folded to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      expect(fold(fold(text))).toBe(fold(text)),
    ),
  );
});

test('every letter of French is a letter, and no sign is', () => {
  const letter = new RegExp(`^[${LETTERS}]$`);
  for (const char of 'aZéÈçÿŒœæ09_ñß') expect([char, letter.test(char)]).toEqual([char, true]);
  for (const char of " \n-–’'«».,;:!?()×÷·•€\u00a0\u200b\u0301\ud83d") {
    expect([char, letter.test(char)]).toEqual([char, false]);
  }
});

test('nothing is both a letter and invisible', () => {
  const letter = new RegExp(`[${LETTERS}]`);
  const invisible = new RegExp(`[${INVISIBLES}]`);
  const both: number[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if (letter.test(char) && invisible.test(char)) both.push(code);
  }
  expect(both).toEqual([]);
});
