import { isBrokenBefore, isMendedBeside } from '../../../src/tone/rewriting/mended-beside';

describe('a sentence beside says that it works again', () => {
  test.each([
    ' C’est réglé depuis midi.',
    ' Nous avons relancé le serveur. Tout est rentré dans l’ordre à 10 h.',
    ' Ils sont réactivés.',
    ' Les pages s’ouvrent de nouveau.',
    ' C’est chose faite.',
  ])('after it:%s', (following) => {
    expect(isMendedBeside('', following)).toBe(true);
  });

  test('before it', () => {
    expect(isMendedBeside('Le paiement est rétabli. ', '')).toBe(true);
  });

  test.each([
    ' Ce sera réglé demain.',
    ' Il n’est pas encore réparé.',
    ' Le menu a planté de nouveau.',
    ' Est-ce réglé ?',
    ' La page Contact est traduite.',
    '\n\nC’est réglé pour les photos.',
    '',
  ])('not:%s', (following) => {
    expect(isMendedBeside('', following)).toBe(false);
  });
});

describe('what was told before did not work', () => {
  test.each([
    ['Le panier plantait.', ' '],
    ['', 'Le menu ne s’ouvrait plus, '],
    ['', 'Le bouton était bloqué, '],
  ])('%s%s', (preceding, before) => {
    expect(isBrokenBefore(preceding, before)).toBe(true);
  });

  test.each([
    ['Le titre avait une coquille.', ' '],
    ['Le panier plantait.\n\nAutre sujet, le logo.', ' '],
  ])('not: %s%s', (preceding, before) => {
    expect(isBrokenBefore(preceding, before)).toBe(false);
  });
});
