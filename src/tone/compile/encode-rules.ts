import {
  ENDINGS,
  MARKS,
  type EncodedPattern,
  type EncodedRules,
  type EncodedTables,
} from '../match/decode-rules';
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

/** A word, or a stem with the mark of its endings. */
interface Entry {
  readonly stem: string;
  readonly mark: string;
}

/** The words, in their order, those that are a stem with all the endings of a list as one entry. */
function entriesOf(words: WordSet): Entry[] {
  const left = new Set(Array.from(words).sort());
  const entries: Entry[] = [];
  ENDINGS.forEach((endings, index) => {
    const [first = ''] = endings;
    for (const word of Array.from(left)) {
      if (!left.has(word) || !word.endsWith(first)) continue;
      const stem = word.slice(0, word.length - first.length);
      if (stem === '' || !endings.every((ending) => left.has(stem + ending))) continue;
      for (const ending of endings) left.delete(stem + ending);
      entries.push({ stem, mark: MARKS.charAt(index) });
    }
  });
  left.forEach((stem) => entries.push({ stem, mark: '' }));
  const order = ({ stem, mark }: Entry): string => `${stem} ${mark}`;
  return entries.sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/**
 * See `EncodedTables.wordSets`.
 * @throws RangeError when a word has what stands for something else in a file
 */
function encodeWords(words: WordSet): string {
  for (const word of Array.from(words)) {
    if (/[A-Z]/.test(word) || MARKS.indexOf(word.slice(-1)) >= 0) {
      throw new RangeError(
        `« ${word} » can't be written: it has a capital letter, or the mark of endings behind it`,
      );
    }
  }
  const entries = entriesOf(words);
  return entries
    .map(({ stem, mark }, index) => {
      const before = entries[index - 1];
      if (before === undefined) return stem + mark;
      const common = commonStart(stem, before.stem);
      return String.fromCharCode(FIRST_COUNT + common) + stem.slice(common) + mark;
    })
    .join('');
}

/** Texts that are each kept once and known by their number. */
class Numbered {
  private readonly numbers: Map<string, number>;

  /** @param before what stands in another file, to which what is added here is joined */
  constructor(private readonly before: readonly string[]) {
    this.numbers = new Map(before.map((text, number) => [text, number]));
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  added(): string[] {
    return Array.from(this.numbers.keys()).slice(this.before.length);
  }
}

/** Encodes the nodes of patterns, and keeps what they share. */
export interface NodeEncoder {
  /** As `EncodedPattern.pattern` has them. */
  readonly encode: (nodes: readonly PatternNode[]) => string;
  readonly numberOf: (words: WordSet) => number;
  /** What the nodes encoded so far share, beyond what another file has. */
  readonly tables: () => EncodedTables;
}

/** @param before the tables of a file that is always read with this one: what they have is not said again */
export function openEncoder(before: EncodedTables = { wordSets: [], choices: [] }): NodeEncoder {
  const sets = new Numbered(before.wordSets);
  const choices = new Numbered(before.choices);
  const numberOf = (words: WordSet): number => sets.numberOf(encodeWords(words));
  const encode = (nodes: readonly PatternNode[]): string => nodes.map(encodeNode).join(' ');
  /** A choice is of options: a sequence of one, or of none, is written with its brackets. */
  const option = (node: PatternNode): string =>
    node.kind === 'sequence' && node.items.length > 1 ? encode(node.items) : encodeNode(node);
  const encodeNode = (node: PatternNode): string => {
    switch (node.kind) {
      case 'words':
        return `${node.negated ? '!' : ''}${String(numberOf(node.words))}`;
      case 'not':
        return `~${String(numberOf(node.words))}`;
      case 'any':
        return '_';
      case 'comma':
        return ',';
      case 'edge':
        return '^';
      case 'sequence':
        return `(${encode(node.items)})`;
      case 'choice':
        return `#${String(choices.numberOf(node.options.map(option).join('|')))}`;
      case 'repeat': {
        const { min, max } = node;
        const times = min === 0 && max === 1 ? '?' : `{${String(min)},${String(max)}}`;
        return encodeNode(node.item) + times;
      }
      case 'capture':
        return `${encodeNode(node.item)}@${node.name}`;
    }
  };
  const tables = (): EncodedTables => ({ wordSets: sets.added(), choices: choices.added() });
  return { encode, numberOf, tables };
}

/** The rules as files hold them; `decodeRules` gives them back. */
export function encodeRules({ language, patterns, ...rules }: ToneRules): EncodedRules {
  const { encode, numberOf, tables } = openEncoder();
  const encoded = patterns.map(
    ({ anchor, anchorName, left, right, suggestions, ...rest }): EncodedPattern => {
      const named = anchorName === undefined ? '' : `@${anchorName}`;
      const cut = `=${String(numberOf(anchor))}${named}`;
      return {
        pattern: [encode(left), cut, encode(right)].join(' ').trim(),
        ...rest,
        ...(suggestions.length > 0 && { suggestions }),
      };
    },
  );
  return {
    version: 5,
    ...(language.code === FRENCH.code ? {} : { language }),
    ...rules,
    ...tables(),
    patterns: encoded,
  };
}
