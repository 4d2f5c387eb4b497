import type { EncodedNode, EncodedRules, EncodedTables } from '../match/decode-rules';
import { FRENCH } from '../match/language';
import type { PatternNode, WordSet } from '../match/pattern-node';
import type { ToneRules } from '../match/rules';

const FIRST_COUNT = 65;
/** From A to Z. */
const MOST_COUNTED = 25;

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < MOST_COUNTED && length < one.length && one[length] === other[length]) length++;
  return length;
}

/** See `EncodedRules.wordSets`. */
function encodeWords(words: WordSet): string {
  const sorted = Array.from(words).sort();
  return sorted
    .map((word, index) => {
      const before = sorted[index - 1];
      if (before === undefined) return word;
      const common = commonStart(word, before);
      return String.fromCharCode(FIRST_COUNT + common) + word.slice(common);
    })
    .join('');
}

/** Texts that are each kept once and known by their number. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  all(): string[] {
    return Array.from(this.numbers.keys());
  }
}

/** Encodes the nodes of patterns, and keeps what they share. */
export interface NodeEncoder {
  readonly encode: (node: PatternNode) => EncodedNode;
  readonly numberOf: (words: WordSet) => number;
  /** What the nodes encoded so far share. */
  readonly tables: () => EncodedTables;
}

/** An encoder that has not encoded anything. */
export function openEncoder(): NodeEncoder {
  const sets = new Numbered();
  const choices = new Numbered();
  const numberOf = (words: WordSet): number => sets.numberOf(encodeWords(words));
  const encode = (node: PatternNode): EncodedNode => {
    switch (node.kind) {
      case 'words':
        return node.negated ? ['!', numberOf(node.words)] : numberOf(node.words);
      case 'not':
        return ['~', numberOf(node.words)];
      case 'any':
        return '_';
      case 'comma':
        return ',';
      case 'edge':
        return '^';
      case 'sequence':
        return ['&', ...node.items.map(encode)];
      case 'choice':
        return ['|', choices.numberOf(JSON.stringify(node.options.map(encode)))];
      case 'repeat':
        return ['{', node.min, node.max, encode(node.item)];
      case 'capture':
        return ['@', node.name, encode(node.item)];
    }
  };
  const tables = (): EncodedTables => ({
    wordSets: sets.all(),
    choices: choices.all().map((text) => JSON.parse(text) as EncodedNode[]),
  });
  return { encode, numberOf, tables };
}

/** The rules as files hold them; `decodeRules` gives them back. */
export function encodeRules({ language, patterns, ...rules }: ToneRules): EncodedRules {
  const { encode, numberOf, tables } = openEncoder();
  const encoded = patterns.map((pattern) => ({
    ...pattern,
    anchor: numberOf(pattern.anchor),
    left: pattern.left.map(encode),
    right: pattern.right.map(encode),
  }));
  return {
    version: 4,
    ...(language.code === FRENCH.code ? {} : { language }),
    ...rules,
    ...tables(),
    patterns: encoded,
  };
}
