import fc from 'fast-check';
import { checkedRules } from '../../../src/charter/checked-rules';
import { encodeRules } from '../../../src/tone/compile/encode-rules';
import { sendRules } from '../../../src/tone/compile/send-rules';
import { ENDINGS, MARKS } from '../../../src/tone/match/decode-rules';
import { BREAK, COMMA, MASKED, PUNCTUATION } from '../../../src/tone/match/token';
import { FRENCH, type Language } from '../../../src/tone/match/language';
import type { PatternNode } from '../../../src/tone/match/pattern-node';
import type { CompiledPattern, ToneRules } from '../../../src/tone/match/rules';
import { shippedRules } from '../tone-rules';

const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_007);

/** As a file would give it back. */
const throughFile = (original: ToneRules): ToneRules =>
  checkedRules(JSON.parse(JSON.stringify(encodeRules(original))));

const letters = fc.constantFrom('a', 'b', 'e', 'ee', 'er', 's', '1', '_', 'ß', 'ω', '中');
const word = fc.oneof(
  fc.array(letters, { minLength: 1, maxLength: 30 }).map((parts) => parts.join('')),
  fc.constantFrom(PUNCTUATION, COMMA, MASKED, BREAK),
);
/** A stem with all that a list has for it, and what may stand beside it. */
const inflected = fc
  .tuple(word, fc.constantFrom(...ENDINGS))
  .map(([stem, endings]) => endings.map((ending) => stem + ending));
const wordSet = fc
  .array(
    fc.oneof(
      word.map((one) => [one]),
      inflected,
    ),
    { maxLength: 12 },
  )
  .map((words) => new Set(words.flat()));
const { node } = fc.letrec<{ node: PatternNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    wordSet.map((words): PatternNode => ({ kind: 'words', words })),
    wordSet.map((words): PatternNode => ({ kind: 'words', words, negated: true })),
    wordSet.map((words): PatternNode => ({ kind: 'not', words })),
    fc.constantFrom<PatternNode[]>({ kind: 'any' }, { kind: 'comma' }, { kind: 'edge' }),
    fc
      .tuple(fc.nat(2), fc.integer({ min: 1, max: 12 }), tie('node'))
      .map(([min, max, item]): PatternNode => ({ kind: 'repeat', min, max, item })),
    fc
      .array(tie('node'), { maxLength: 4 })
      .map((items): PatternNode => ({ kind: 'sequence', items })),
    fc
      .array(tie('node'), { minLength: 1, maxLength: 4 })
      .map((options): PatternNode => ({ kind: 'choice', options })),
    tie('node').map((item): PatternNode => ({ kind: 'capture', name: 'qui', item })),
  ),
}));
const nodes = fc.array(node, { maxLength: 4 });
const pattern: fc.Arbitrary<CompiledPattern> = fc.record(
  {
    rule: fc.integer({ min: -1, max: 5000 }),
    marker: fc.constantFrom('restored' as const, 'done' as const),
    exception: fc.constant(true as const),
    anchor: wordSet,
    anchorName: fc.constant('qui'),
    left: nodes,
    right: nodes,
    suggestions: fc.constantFrom<CompiledPattern['suggestions'][]>(
      [],
      [['Voilà ', { name: 'qui' }, { when: 'qui', parts: [{ de: 'qui' }] }]],
    ),
  },
  { requiredKeys: ['rule', 'anchor', 'left', 'right', 'suggestions'] },
);
const languages = fc.constantFrom<Language[]>(FRENCH, { ...FRENCH, code: 'en' });
const rules: fc.Arbitrary<ToneRules> = fc
  .tuple(languages, fc.array(pattern, { maxLength: 8 }))
  .map(([language, patterns]) => ({
    language,
    rules: [],
    patterns,
    misspellings: { deriere: 'derriere' },
    fuzzyWords: ['comprehension'],
    fusedWords: { jai: 1 },
    documents: {
      ordre: { note: '', phrasings: [] },
      bilan: { note: '', phrasings: [] },
      leaning: ['il'],
      greetings: [],
    },
    aspirated: ['haut'],
    articles: { affichage: 'l' },
  }));

describe('encoded rules', () => {
  it('give the shipped rules back', () => {
    expect(throughFile(shippedRules())).toEqual(shippedRules());
    const slim = sendRules(shippedRules());
    expect(throughFile(slim)).toEqual(slim);
  });

  it(`give any rules back (FUZZ_SEED=${SEED})`, () => {
    fc.assert(
      fc.property(rules, (any) => expect(throughFile(any)).toEqual(any)),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('hold each set of words and each choice once', () => {
    const { wordSets, choices } = encodeRules(shippedRules());
    expect(new Set(wordSets).size).toBe(wordSets.length);
    expect(new Set(choices).size).toBe(choices.length);
  });

  it.each(['Maison', `une${MARKS.charAt(0)}`])('have no word « %s »', (odd) => {
    const pattern = { rule: 0, anchor: new Set([odd]), left: [], right: [], suggestions: [] };
    expect(() => encodeRules({ ...shippedRules(), patterns: [pattern] })).toThrow(RangeError);
  });

  it('of another version are refused', () => {
    const old = { ...encodeRules(shippedRules()), version: 2 };
    expect(() => checkedRules(old)).toThrow(RangeError);
    expect(() => checkedRules(null)).toThrow(RangeError);
  });
});
