import { join } from 'node:path';
import { inspectExpressions } from '../../src/build/charter-expressions';

const FOLDER = join(__dirname, '..', '..', 'src', 'charter', 'fr', 'expressions');

describe('the charter’s expressions', () => {
  const { rules, mistakes } = inspectExpressions(FOLDER);

  it('behave as every one of their examples says', () => {
    expect(mistakes.map((mistake) => mistake.message)).toEqual([]);
  });

  it('cover the eight categories of phrases', () => {
    const categories = Array.from(new Set(rules.rules.map((rule) => rule.category))).sort();
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
});
