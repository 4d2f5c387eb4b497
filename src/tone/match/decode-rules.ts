import { FRENCH, type Language } from './language';
import type { PatternNode, WordSet } from './pattern-node';
import type { CompiledPattern, ToneRules } from './rules';

/** A node as files hold it; sets of words and choices stand elsewhere, each once, by number. */
export type EncodedNode =
  /** One word of a set; `!`: any one but these; `~`: not before one of these. */
  | number
  | readonly ['!' | '~', number]
  /** Any word, a comma, an edge. */
  | '_'
  | ','
  | '^'
  | readonly ['&', ...EncodedNode[]]
  | readonly ['|', number]
  /** From so often to so often. */
  | readonly ['{', number, number, EncodedNode]
  | readonly ['@', string, EncodedNode];

export interface EncodedPattern extends Omit<CompiledPattern, 'anchor' | 'left' | 'right'> {
  /** The number of a set of words. */
  readonly anchor: number;
  readonly left: readonly EncodedNode[];
  readonly right: readonly EncodedNode[];
}

/** What the nodes of a file share. */
export interface EncodedTables {
  /**
   * Words in order, each but the first as a capital letter that counts what it has in common with the
   * one before (A for nothing, B for its first letter…), and the rest.
   */
  readonly wordSets: readonly string[];
  /** The options of each choice, those that it holds before it. */
  readonly choices: readonly (readonly EncodedNode[])[];
}

/** Compiled rules as files hold them (`encodeRules`). */
export interface EncodedRules extends Omit<ToneRules, 'language' | 'patterns'>, EncodedTables {
  readonly version: 4;
  /** Left out for French. */
  readonly language?: Language;
  readonly patterns: readonly EncodedPattern[];
}

const FIRST_COUNT = 65;
const WORD = /[A-Z]?[^A-Z]+/g;

function decodeWords(text: string): WordSet {
  const words = new Set<string>();
  let word = '';
  for (const rest of text.match(WORD) ?? []) {
    const counted = /^[A-Z]/.test(rest);
    word = counted ? word.slice(0, rest.charCodeAt(0) - FIRST_COUNT) + rest.slice(1) : rest;
    words.add(word);
  }
  return words;
}

/** What decodes the nodes of a file, and its sets of words by number. */
export function openDecoder({ wordSets, choices }: EncodedTables): {
  readonly decode: (node: EncodedNode) => PatternNode;
  readonly wordsOf: (set: number) => WordSet;
} {
  const sets = wordSets.map(decodeWords);
  const wordsOf = (set: number): WordSet => sets[set] as WordSet;
  const options: PatternNode[] = [];
  const decode = (node: EncodedNode): PatternNode => {
    if (typeof node === 'number') return { kind: 'words', words: wordsOf(node) };
    if (node === '_') return { kind: 'any' };
    if (node === ',') return { kind: 'comma' };
    if (node === '^') return { kind: 'edge' };
    switch (node[0]) {
      case '!':
        return { kind: 'words', words: wordsOf(node[1]), negated: true };
      case '~':
        return { kind: 'not', words: wordsOf(node[1]) };
      case '|':
        return options[node[1]] as PatternNode;
      case '{':
        return { kind: 'repeat', min: node[1], max: node[2], item: decode(node[3]) };
      case '@':
        return { kind: 'capture', name: node[1], item: decode(node[2]) };
      case '&': {
        const [, ...items] = node;
        return { kind: 'sequence', items: items.map(decode) };
      }
    }
  };
  for (const choice of choices) options.push({ kind: 'choice', options: choice.map(decode) });
  return { decode, wordsOf };
}

/** The rules that `encodeRules` encoded. */
export function decodeRules(encoded: EncodedRules): ToneRules {
  const { rules, misspellings, fuzzyWords, fusedWords } = encoded;
  const { documents, aspirated, articles } = encoded;
  const { decode, wordsOf } = openDecoder(encoded);
  const patterns = encoded.patterns.map((pattern) => ({
    ...pattern,
    anchor: wordsOf(pattern.anchor),
    left: pattern.left.map(decode),
    right: pattern.right.map(decode),
  }));
  return {
    language: encoded.language || FRENCH,
    rules,
    patterns,
    misspellings,
    fuzzyWords,
    fusedWords,
    documents,
    aspirated,
    articles,
  };
}
