import { check } from '../../src/tone/check';
import { compileOwn } from '../../src/tone/own-expressions';
import { review } from '../../src/tone/review';
import { shippedRules } from './tone-rules';

const own = compileOwn([
  { expression: 'point bloquant', replacement: 'point à préciser' },
  { expression: "C'est carré !", replacement: 'tout est en ordre' },
  { expression: 'grosso modo', replacement: '' },
  { expression: '(…)', replacement: 'rien' },
  { expression: 'POINT BLOQUANT', replacement: 'point à voir $x {y}' },
]);

describe('own expressions', () => {
  it.each([
    ['Un point bloquant demeure', ['point bloquant'], ['point à voir $x {y}']],
    ['Deux POINTS\u00a0bloquants', ['POINTS\u00a0bloquants'], ['Point à voir $x {y}']],
    ['Bon, c’est carre.', ['c’est carre'], ['tout est en ordre']],
    ['C’est carrée', ['C’est carrée'], ['Tout est en ordre']],
    ['Grosso modo, oui', ['Grosso modo'], []],
    ['Le point est fait', [], []],
  ])('%s', (text, actual, suggestions) => {
    const findings = check(own, text);
    expect(findings.map((finding) => finding.actual)).toEqual(actual);
    expect(
      findings.flatMap((finding) => finding.suggestions.map(({ text: words }) => words)),
    ).toEqual(suggestions);
  });

  it('speak before the charter, in the order of the text', () => {
    const mine = compileOwn([{ expression: 'le bug', replacement: 'la question' }]);
    const { findings } = review(
      'Le bug est corrigé. Malheureusement, oui.',
      'text',
      shippedRules(),
      {
        own: mine,
      },
    );
    expect(findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
      ['perso-le-bug', 'Le bug'],
      ['malheureusement', 'Malheureusement'],
    ]);
  });

  it('can be none', () => {
    expect(check(compileOwn([]), 'Désolé')).toEqual([]);
  });
});
