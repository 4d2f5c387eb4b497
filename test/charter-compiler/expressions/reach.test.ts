import { compileExpressions } from '../../../src/charter-compiler/expressions/compile-expressions';
import {
  forbiddenWords,
  samplesOf,
} from '../../../src/charter-compiler/expressions/pattern-samples';
import { Mistakes } from '../../../src/charter-compiler/mistakes';
import { patternParser } from '../../../src/tone/compile/parse-pattern';

const LEXICON = { list: () => undefined, forms: () => [] };

describe('patterns that nothing reaches', () => {
  /** The mistakes of a rule with these patterns and `unless` entries, and lists with these exceptions. */
  function mistakes(
    patterns: string[],
    unless: string[] = [],
    exceptions: string[] = [],
  ): string[] {
    const file = {
      category: 'negatif',
      rules: [
        {
          id: 'souci-de-test',
          severity: 'rephrase',
          note: 'Une note.',
          patterns,
          unless,
          flags: ['Quel bazar affreux.', 'Un bazar affreux !'],
          passes: ['Tout va bien.', 'Un bazar.', 'Affreux.'],
        },
      ],
    };
    const lists = {
      exceptions: exceptions.map((pattern) => ({ pattern, example: 'Tout va bien.' })),
    };
    const texts = new Map([
      ['expressions/negatif.yml', JSON.stringify(file, null, 2)],
      ['expressions/listes.yml', JSON.stringify(lists, null, 2)],
    ]);
    const found = new Mistakes();
    const rules = compileExpressions(texts, found);
    // They stop the build.
    expect(rules === undefined).toBe(found.all.length > 0);
    return found.all.map(({ message }) => message);
  }

  it('are none among patterns that examples or their own words reach', () => {
    expect(
      mistakes(['bazar affreux', 'chantier (sans fin|infini) [vraiment]'], ['bazar affreux joli']),
    ).toEqual([]);
  });

  it('are patterns that can’t match at all', () => {
    const [mistake, ...others] = mistakes(['bazar affreux', 'chantier ~(infini) infini']);
    expect(others).toEqual([]);
    expect(mistake).toMatch(
      /negatif\.yml:\d+: souci-de-test: « chantier ~\(infini\) infini » can't match, not even « chantier infini »: correct it or take it out/,
    );
  });

  it('are patterns in whose place another one of the rule always speaks', () => {
    const [mistake, ...others] = mistakes(['bazar affreux [encore]', 'bazar affreux']);
    expect(others).toEqual([]);
    expect(mistake).toMatch(
      /« bazar affreux » never speaks, because .* \(as « bazar affreux \[encore\] » does in « .* »\): take it out/,
    );
  });

  it('are not patterns that speak before a word that the other one forbids', () => {
    expect(mistakes(['bazar affreux ~(et)', 'bazar affreux'])).toEqual([]);
  });

  it('are unless entries and exceptions too', () => {
    expect(mistakes(['bazar affreux'], ['bazar ~(drôle) drôle'], ['vide ~(vide) vide'])).toEqual([
      expect.stringContaining("« bazar ~(drôle) drôle » can't match"),
      expect.stringMatching(/listes\.yml:\d+: « vide ~\(vide\) vide » can't match/),
    ]);
  });
});

describe('texts made from a pattern', () => {
  const node = patternParser(LEXICON)('[je] (suis|reste) _{1,2} !(las), ~(et|ou) @qui(toi)');

  it('begin with the shortest and the longest, and are the same each time', () => {
    const [shortest, longest] = samplesOf(node, 5);
    expect(shortest).toMatch(/^(?:suis|reste) zzyzx zzyzx , toi$/);
    expect(longest).toMatch(/^je (?:suis|reste) zzyzx zzyzx zzyzx , toi$/);
    expect(samplesOf(node, 5)).toEqual(samplesOf(node, 5));
  });

  it('know the words that must not follow', () => {
    expect(forbiddenWords(node)).toEqual(['et', 'ou']);
  });
});
