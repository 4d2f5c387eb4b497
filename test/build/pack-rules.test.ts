import fc from 'fast-check';
import { compileExpressions } from '../../src/build/charter-expressions';
import { numberedByUse } from '../../src/build/number-labels';
import { packRules } from '../../src/build/pack-rules';
import { sendRules } from '../../src/build/send-rules';
import { checkedRules } from '../../src/charter/checked-rules';
import { NumberReader, numeral, PROGRAM_NUMERALS } from '../../src/tone/packed-numbers';
import {
  FIRST_WORD,
  OP_ANY,
  OP_CHOICE,
  OP_CLOSE,
  OP_COMMA,
  OP_EDGE,
  OP_END,
  OP_NOT,
  OP_OR,
  OP_SAVE,
  OP_SET,
  OP_TIMES,
  type CompiledPattern,
  type ToneRules,
} from '../../src/tone/rules';

const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_007);
const rules = compileExpressions('src/charter/fr/expressions');

/** As a file would give it back. */
const throughFile = (original: ToneRules): ToneRules =>
  checkedRules(JSON.parse(JSON.stringify(packRules(original))));

const LABELS = 70;
const PIECES = 3;
const number = fc.integer({ min: 0, max: LABELS - 1 });
const { sequence } = fc.letrec<{ node: number[]; sequence: number[] }>((tie) => ({
  node: fc.oneof<fc.Arbitrary<number[]>[]>(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom([OP_ANY], [OP_COMMA], [OP_EDGE], [-1], [-PIECES]),
    fc.tuple(fc.constantFrom(OP_SET, OP_NOT), number),
    fc.nat(9).map((place) => [OP_SAVE, place]),
    fc
      .tuple(fc.nat(2), fc.integer({ min: 1, max: 12 }), tie('sequence'))
      .map(([min, max, code]) => [OP_TIMES, min, max, ...code, OP_CLOSE]),
    fc
      .tuple(tie('sequence'), tie('sequence'))
      .map(([one, other]) => [OP_CHOICE, ...one, OP_OR, ...other, OP_CLOSE]),
  ),
  sequence: fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((nodes) => nodes.flat()),
}));
const program = fc.option(
  sequence.map((code) => [...code, OP_END]),
  { nil: [] as number[] },
);
const pattern: fc.Arbitrary<CompiledPattern> = fc.record(
  {
    rule: fc.integer({ min: -1, max: 5000 }),
    marker: fc.constantFrom('restored' as const, 'done' as const),
    anchor: number,
    outside: fc.nat(4),
    slot: fc.nat(4),
    left: program,
    right: program,
    suggestions: fc.constantFrom<CompiledPattern['suggestions']>([], [['Voilà ', [1], ['de', 0]]]),
  },
  { requiredKeys: ['rule', 'anchor', 'left', 'right', 'suggestions'] },
);
const letters = fc.constantFrom('a', 'b', 'e', 'ee', 'er', 's', '1', '_', 'ß', 'ω', '中');
const word = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const anyRules: fc.Arbitrary<ToneRules> = fc
  .tuple(
    fc.uniqueArray(word, { minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(fc.boolean(), fc.array(fc.nat(59), { maxLength: 12 })), {
      minLength: LABELS,
      maxLength: LABELS,
    }),
    fc.array(sequence, { minLength: PIECES, maxLength: PIECES }),
    fc.array(pattern, { maxLength: 8 }),
  )
  .map(([words, labels, pieces, patterns]) => ({
    words: words.sort(),
    slips: {},
    robust: [],
    splits: {},
    labels: labels.map(([negated, picks]) => {
      const ids = new Set(picks.map((pick) => FIRST_WORD + (pick % words.length)));
      return [...(negated ? [-1] : []), ...Array.from(ids).sort((a, b) => a - b)];
    }),
    pieces,
    rules: [],
    patterns: patterns.map((one, index) =>
      index % 3 === 0 && one.marker === undefined ? { ...one, exception: true } : one,
    ),
    documents: { ordre: { note: '', phrasings: [] }, bilan: { note: '', phrasings: [] } },
    aspirated: '',
    articles: {},
  }));

describe('packed rules', () => {
  it('give the shipped rules back', () => {
    const whole = numberedByUse(rules);
    expect(throughFile(whole)).toEqual(whole);
    const slim = sendRules(rules);
    expect(throughFile(slim)).toEqual(slim);
  });

  it(`give any rules back (FUZZ_SEED=${SEED})`, () => {
    fc.assert(
      fc.property(anyRules, (any) => expect(throughFile(any)).toEqual(any)),
      { seed: SEED, numRuns: 100 },
    );
  });

  it(`write any number so that it is read again (FUZZ_SEED=${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(20_000))), (numbers) => {
        const text = numbers.map((one) => numeral(one, PROGRAM_NUMERALS)).join('');
        const reader = new NumberReader(text, PROGRAM_NUMERALS);
        expect(numbers.map(() => reader.next())).toEqual(numbers);
        expect(reader.at).toBe(text.length);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
      { seed: SEED },
    );
  });

  it('take at most half of what the rules take as they are', () => {
    expect(JSON.stringify(packRules(numberedByUse(rules))).length).toBeLessThan(
      JSON.stringify(rules).length / 2,
    );
  });
});
