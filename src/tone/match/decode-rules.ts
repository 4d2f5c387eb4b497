import { FRENCH, type Language } from './language';
import type { PatternNode, WordSet } from './pattern-node';
import type { CompiledPattern, ToneRules } from './rules';
import { listWordSets } from './vocabulary';

/*
 * Compiled rules as files hold them: plain texts, whose words and choices stand elsewhere, each once, and are
 * named by number. `10 30? (27 55){1,5} =96 #3 ~59`: a word of set 10, one of set 30 or none, from one to five
 * times a word of set 27 and one of set 55, a word of set 96, which is the anchor, choice 3, and then no word of
 * set 59.
 */

/** What a text of nodes is made of; spaces stand between. */
export const PARTS = /[!~#]?\d+|[_,^()?]|\{\d+,\d+\}|@\w+/g;

/** A pattern, cut at its anchor: what stands before it, the number of its words, its name, what stands behind. */
export const CUT = /^([^=]*)=(\d+)(?:@(\w+))?([^=]*)$/;

export interface EncodedPattern extends Omit<
  CompiledPattern,
  'anchor' | 'anchorName' | 'left' | 'right' | 'suggestions'
> {
  /**
   * Nodes, with spaces between: `7` a word of a set, `!7` a word, but none of these, `~7` not before one of
   * these, `#7` a choice, `_` any word, `,` a comma, `^` an edge, `(…)` a sequence; behind a node, `?` none or
   * once, `{2,5}` from so often to so often, `@name` a capture. `=` comes before the anchor.
   */
  readonly pattern: string;
  /** Left out where there are none. */
  readonly suggestions?: CompiledPattern['suggestions'];
}

/** What the nodes of a file share. */
export interface EncodedTables {
  /**
   * Words in order, each but the first as a capital letter that counts what it has in common with the
   * one before (A for nothing, B for its first letter…), and the rest. A stem before one of `MARKS` is so
   * many words: it with each of the endings.
   */
  readonly wordSets: readonly string[];
  /** The options of each choice, with `|` between; those that it holds come before it. */
  readonly choices: readonly string[];
}

/** Compiled rules as files hold them (`encodeRules`). */
export interface EncodedRules extends Omit<ToneRules, 'language' | 'patterns'>, EncodedTables {
  readonly version: 5;
  /** Left out for French. */
  readonly language?: Language;
  readonly patterns: readonly EncodedPattern[];
}

/** How many words end alike: verbs, participles and adjectives, nouns. In the order in which they are looked for. */
export const ENDINGS = [
  'aient/ais/ait/ant/ent/er/era/erai/eraient/erait/erez/erons/eront/ez/ions/ons',
  '/e/es/s',
  'ai/ez/ons/ont',
  'ent/s/t',
  'ent/ez/ons',
  '/ient/it',
  '/s',
  'ez/ons',
  '/e',
  '/n',
].map((endings) => endings.split('/'));

/**
 * Each of them stands for endings, in their order. No word has one of these, or a capital letter, nor is one
 * what stands for a mark in a text (`token.ts`).
 */
export const MARKS = '!$%&*+/:=?';

const FIRST_COUNT = 65;

function decodeWords(text: string): WordSet {
  const words = new Set<string>();
  let stem = '';
  if (!/[^a-z]/.test(text)) return text === '' ? words : words.add(text);
  for (const entry of `A${text}`.match(/[A-Z][^A-Z]*/g) ?? []) {
    const endings = ENDINGS[MARKS.indexOf(entry.slice(-1))];
    const rest = entry.slice(1, endings ? -1 : undefined);
    stem = stem.slice(0, entry.charCodeAt(0) - FIRST_COUNT) + rest;
    if (endings) for (const ending of endings) words.add(stem + ending);
    else words.add(stem);
  }
  return words;
}

/** What decodes the nodes of a file, and its sets of words by number. */
export interface Decoder {
  /** @param text nodes, as `EncodedPattern.pattern` has them, without an anchor */
  readonly decode: (text: string) => readonly PatternNode[];
  readonly wordsOf: (set: number) => WordSet;
  readonly sets: readonly WordSet[];
}

/** @param tables of the file, or of two: the numbers of the second go on from those of the first */
export function openDecoder(...tables: readonly EncodedTables[]): Decoder {
  const sets: WordSet[] = [];
  const choices: string[] = [];
  const decoded: PatternNode[] = [];
  const wordsOf = (set: number): WordSet => sets[set] as WordSet;
  const decode = (text: string): readonly PatternNode[] => {
    const outer: PatternNode[][] = [];
    let items: PatternNode[] = [];
    for (const part of text.match(PARTS) ?? []) {
      const rest = part.slice(1);
      switch (part.charAt(0)) {
        case '(':
          outer.push(items);
          items = [];
          break;
        case ')': {
          const node: PatternNode = { kind: 'sequence', items };
          items = outer.pop() ?? [];
          items.push(node);
          break;
        }
        case '?':
          items.push({ kind: 'repeat', min: 0, max: 1, item: items.pop() as PatternNode });
          break;
        case '{': {
          const [min = 0, max = 0] = rest.slice(0, -1).split(',').map(Number);
          items.push({ kind: 'repeat', min, max, item: items.pop() as PatternNode });
          break;
        }
        case '@':
          items.push({ kind: 'capture', name: rest, item: items.pop() as PatternNode });
          break;
        case '!':
          items.push({ kind: 'words', words: wordsOf(Number(rest)), negated: true });
          break;
        case '~':
          items.push({ kind: 'not', words: wordsOf(Number(rest)) });
          break;
        case '#':
          items.push(choice(Number(rest)));
          break;
        case '_':
          items.push({ kind: 'any' });
          break;
        case ',':
          items.push({ kind: 'comma' });
          break;
        case '^':
          items.push({ kind: 'edge' });
          break;
        default:
          items.push({ kind: 'words', words: wordsOf(Number(part)) });
      }
    }
    return items;
  };
  const option = (text: string): PatternNode => {
    const items = decode(text);
    const [only] = items;
    return only && items.length === 1 ? only : { kind: 'sequence', items };
  };
  const choice = (number: number): PatternNode =>
    (decoded[number] ??= {
      kind: 'choice',
      options: (choices[number] ?? '').split('|').map(option),
    });
  for (const each of tables) {
    for (const words of each.wordSets) sets.push(decodeWords(words));
    choices.push(...each.choices);
  }
  return { decode, wordsOf, sets };
}

/**
 * The rules that `encodeRules` encoded. What stands around an anchor is decoded when it is asked for: a message
 * has the words of few.
 */
export function decodeRules(encoded: EncodedRules): ToneRules {
  const { rules, misspellings, fuzzyWords, fusedWords } = encoded;
  const { documents, aspirated, articles } = encoded;
  const { decode, wordsOf, sets } = openDecoder(encoded);
  const patterns = encoded.patterns.map(({ pattern, suggestions = [], ...rest }) => {
    const [, before = '', anchor = '', anchorName, behind = ''] = CUT.exec(pattern) ?? [];
    let left: readonly PatternNode[] | undefined;
    let right: readonly PatternNode[] | undefined;
    return {
      ...rest,
      ...(anchorName === undefined ? {} : { anchorName }),
      anchor: wordsOf(Number(anchor)),
      get left() {
        return (left ??= decode(before));
      },
      get right() {
        return (right ??= decode(behind));
      },
      suggestions,
    };
  });
  listWordSets(patterns, sets);
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
