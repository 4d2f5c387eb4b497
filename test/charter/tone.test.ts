import { toneRules } from '../../src/charter/tone';

// That they behave as all their examples say is asked in test/global-setup.ts, before any test.
test('the charter’s expressions cover the eight categories of phrases', () => {
  const categories = Array.from(new Set(toneRules.rules.map((rule) => rule.category))).sort();
  expect(categories).toEqual([
    'excuse',
    'impuissance',
    'inacheve',
    'negatif',
    'probleme',
    'reassurance',
    'retard',
    'technique',
  ]);
});
