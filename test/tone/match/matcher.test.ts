import fc from 'fast-check';
import { LEFTWARDS, RIGHTWARDS } from '../../../src/tone/match/first-words';
import { clauseWordsOf, FRENCH } from '../../../src/tone/match/language';
import { Matcher } from '../../../src/tone/match/matcher';
import type { PatternNode } from '../../../src/tone/match/pattern-node';
import { BREAK, COMMA, MASKED, PUNCTUATION, type Token } from '../../../src/tone/match/token';

const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_007);

const WORDS = clauseWordsOf(FRENCH);

const tokensOf = (words: readonly string[]): Token[] =>
  words.map((word, at) => ({ from: at, to: at + 1, word }));

const word = fc.constantFrom('a', 'b', 'd', 'et', 'je');
const wordSet = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => new Set(words));
const token = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom(COMMA, PUNCTUATION, BREAK, MASKED) },
);
const { node } = fc.letrec<{ node: PatternNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    wordSet.map((words): PatternNode => ({ kind: 'words', words })),
    wordSet.map((words): PatternNode => ({ kind: 'words', words, negated: true })),
    wordSet.map((words): PatternNode => ({ kind: 'not', words })),
    fc.constantFrom<PatternNode[]>({ kind: 'any' }, { kind: 'comma' }, { kind: 'edge' }),
    fc
      .tuple(fc.nat(1), fc.integer({ min: 1, max: 3 }), tie('node'))
      .map(([min, max, item]): PatternNode => ({ kind: 'repeat', min, max, item })),
    fc
      .array(tie('node'), { minLength: 1, maxLength: 3 })
      .map((items): PatternNode => ({ kind: 'sequence', items })),
    fc
      .array(tie('node'), { minLength: 1, maxLength: 3 })
      .map((options): PatternNode => ({ kind: 'choice', options })),
    tie('node').map((item): PatternNode => ({ kind: 'capture', name: 'qui', item })),
  ),
}));

/** The same language, the plainest way: each way on is tried in order, and all are kept. */
function ends(tokens: readonly Token[], node: PatternNode, at: number): number[] {
  const here = tokens[at]?.word;
  const isWord = here !== undefined && ![COMMA, PUNCTUATION, BREAK].includes(here);
  switch (node.kind) {
    case 'words':
      if (here === undefined) return [];
      return node.negated
        ? isWord && !node.words.has(here)
          ? [at + 1]
          : []
        : node.words.has(here)
          ? [at + 1]
          : [];
    case 'any':
      return isWord ? [at + 1] : [];
    case 'comma':
      return here === COMMA ? [at + 1] : [];
    case 'edge':
      return !isWord || (here === 'et' && tokens[at + 1]?.word === 'je') ? [at] : [];
    case 'not':
      return here !== undefined && node.words.has(here) ? [] : [at];
    case 'sequence':
      return node.items.reduce(
        (places, item) => places.flatMap((place) => ends(tokens, item, place)),
        [at],
      );
    case 'choice':
      return node.options.flatMap((option) => ends(tokens, option, at));
    case 'repeat': {
      let places = [at];
      const all: number[] = node.min === 0 ? [at] : [];
      for (let count = 1; count <= node.max; count++) {
        places = [...new Set(places.flatMap((place) => ends(tokens, node.item, place)))];
        if (count >= node.min) all.push(...places);
      }
      return all;
    }
    case 'capture':
      return ends(tokens, node.item, at);
  }
}

const cases = fc.tuple(fc.array(node, { maxLength: 3 }), fc.array(token, { maxLength: 12 }));

test(`goes as far as the plainest reading of a pattern does (FUZZ_SEED=${SEED})`, () => {
  fc.assert(
    fc.property(cases, ([items, words]) => {
      const tokens = tokensOf(words);
      const all = ends(tokens, { kind: 'sequence', items }, 0);
      const way = new Matcher(tokens, 0, 1, WORDS).longest(items);
      expect(way?.at).toBe(all.length > 0 ? Math.max(...all) : undefined);
    }),
    { seed: SEED, numRuns: 3000 },
  );
});

test(`refuses by the first words only what does not match (FUZZ_SEED=${SEED})`, () => {
  fc.assert(
    fc.property(cases, fc.boolean(), ([items, words], rightwards) => {
      const tokens = tokensOf(words);
      const start = rightwards ? 0 : tokens.length - 1;
      const first = (rightwards ? RIGHTWARDS : LEFTWARDS).wordsOf(items);
      if (!first || first.has(tokens[start]?.word ?? '')) return;
      expect(new Matcher(tokens, start, rightwards ? 1 : -1, WORDS).longest(items)).toBeUndefined();
    }),
    { seed: SEED, numRuns: 3000 },
  );
});

const one = (word: string): PatternNode => ({ kind: 'words', words: new Set([word]) });
const qui = (item: PatternNode): PatternNode => ({ kind: 'capture', name: 'qui', item });

test('captures what it names on the way it takes, in either direction', () => {
  const tokens = tokensOf(['a', 'b', 'b', 'c']);
  const bs: PatternNode = { kind: 'repeat', item: one('b'), min: 0, max: 12 };
  const rightwards = new Matcher(tokens, 0, 1, WORDS).longest([one('a'), qui(bs), one('c')]);
  expect(rightwards).toEqual({ at: 4, named: 4, captures: { qui: { from: 1, to: 3 } } });
  const leftwards = new Matcher(tokens, 3, -1, WORDS).longest([one('a'), qui(bs), one('c')]);
  expect(leftwards).toEqual({ at: -1, named: 4, captures: { qui: { from: 1, to: 3 } } });
});

test('prefers the first of two ways to one place', () => {
  const tokens = tokensOf(['a', 'b']);
  const any: PatternNode = { kind: 'any' };
  const choice = (options: PatternNode[]): PatternNode => ({ kind: 'choice', options });
  expect(new Matcher(tokens, 0, 1, WORDS).longest([choice([any, one('a')]), any])?.named).toBe(0);
  expect(new Matcher(tokens, 0, 1, WORDS).longest([choice([one('a'), any]), any])?.named).toBe(1);
});
