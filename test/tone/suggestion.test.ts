import { firstChoices, isSure, withBlanksFilled, type Suggestion } from '../../src/tone/suggestion';

function suggestion(from: number, to: number, more: Partial<Suggestion> = {}): Suggestion {
  return { text: `${from}-${to}`, span: { from, to }, kind: 'swap', ...more };
}

describe('blanks', () => {
  const dated: Suggestion = {
    text: 'La page sera prête le {date}, avec {personne}.',
    span: { from: 0, to: 10 },
    kind: 'blank',
    blanks: [
      { name: 'date', kind: 'date', span: { from: 22, to: 28 } },
      { name: 'personne', kind: 'person', span: { from: 35, to: 45 } },
    ],
  };

  test('are filled in order, whatever the values hold', () => {
    expect(withBlanksFilled(dated, ['1er {date}', 'Ana'])).toBe(
      'La page sera prête le 1er {date}, avec Ana.',
    );
  });

  test('take one value each', () => {
    expect(() => withBlanksFilled(dated, ['jeudi'])).toThrow(RangeError);
  });

  test('keep a suggestion from being applied without looking, as an assumption does', () => {
    expect(isSure(dated)).toBe(false);
    expect(isSure(suggestion(0, 4, { assumes: true }))).toBe(false);
    expect(isSure(suggestion(0, 4))).toBe(true);
  });
});

describe('the first choices', () => {
  const chosen = (...offers: Suggestion[][]) =>
    firstChoices(offers.map((suggestions) => ({ suggestions }))).map(([, { text }]) => text);

  test('are the first sure ones, in the order of the text', () => {
    const blank = suggestion(0, 4, { kind: 'blank', blanks: [] });
    expect(chosen([blank, suggestion(6, 9)], [], [suggestion(0, 5), suggestion(0, 3)])).toEqual([
      '0-5',
      '6-9',
    ]);
  });

  test('never touch the same words: what covers more goes first', () => {
    expect(chosen([suggestion(0, 6)], [suggestion(4, 20)], [suggestion(20, 22)])).toEqual([
      '4-20',
      '20-22',
    ]);
  });
});
