import { mayBeInfinitive, mayBeParticiple } from '../morphology/participle';
import type { PatternNode, WordSet } from '../match/pattern-node';
import { openDecoder, type EncodedTables } from '../match/decode-rules';
import type { Transformation, TransformationPattern, Transformations } from './transformation';

/** Stand for the words of an open class in a set of words; no text has them. */
export const ANY_PARTICIPLE = '_participe_';
export const ANY_INFINITIVE = '_infinitif_';

export interface EncodedTransformationPattern extends Omit<
  TransformationPattern,
  'items' | 'notAfter'
> {
  /** Nodes, as `EncodedPattern.pattern` has them, without an anchor. */
  readonly items: string;
  readonly notAfter?: number;
}

/**
 * Transformations as files hold them (`encodeTransformations`): what they name by number stands in the tables
 * of the rules that they go with, and then in their own.
 */
export interface EncodedTransformations
  extends Omit<Transformations, 'list' | 'masculine' | 'feminine'>, EncodedTables {
  readonly version: 2;
  readonly list: readonly (Omit<Transformation, 'patterns'> & {
    readonly patterns: readonly EncodedTransformationPattern[];
  })[];
  /** With spaces between. */
  readonly masculine: string;
  readonly feminine: string;
}

/** Words told by their ending, besides those that are listed. */
class OpenWords extends Set<string> {
  constructor(
    words: readonly string[],
    private readonly belongs: (word: string) => boolean,
  ) {
    super(words);
  }

  override has(word: string): boolean {
    // The constructor of Set looks before `belongs` is there.
    return super.has(word) || (typeof this.belongs === 'function' && this.belongs(word));
  }
}

function openedWords(words: WordSet): WordSet | undefined {
  const participles = words.has(ANY_PARTICIPLE);
  const infinitives = words.has(ANY_INFINITIVE);
  if (!participles && !infinitives) return undefined;
  return new OpenWords(
    Array.from(words),
    (word) => (participles && mayBeParticiple(word)) || (infinitives && mayBeInfinitive(word)),
  );
}

/** The node with the open classes that its sets of words name. */
export function opened(node: PatternNode): PatternNode {
  switch (node.kind) {
    case 'words': {
      const words = openedWords(node.words);
      return words ? { ...node, words, open: true } : node;
    }
    case 'not':
      return { ...node, words: openedWords(node.words) ?? node.words };
    case 'sequence':
      return { ...node, items: node.items.map(opened) };
    case 'choice':
      return { ...node, options: node.options.map(opened) };
    case 'repeat':
    case 'capture':
      return { ...node, item: opened(node.item) };
    case 'any':
    case 'comma':
    case 'edge':
      return node;
  }
}

/**
 * Transformations out of a file, ready to be used.
 * @param rules the encoded rules that they go with
 * @throws RangeError when they were made by another version of the build
 */
export function decodeTransformations(
  encoded: EncodedTransformations,
  rules: EncodedTables,
): Transformations {
  if (encoded.version !== 2) {
    throw new RangeError('these are not version 2 of the transformations: build the charter again');
  }
  const { decode, wordsOf } = openDecoder(rules, encoded);
  return {
    list: encoded.list.map((transformation) => ({
      ...transformation,
      patterns: transformation.patterns.map(({ items, notAfter, ...pattern }) => ({
        ...pattern,
        items: decode(items).map(opened),
        ...(notAfter === undefined ? {} : { notAfter: wordsOf(notAfter) }),
      })),
    })),
    verbs: encoded.verbs,
    masculine: new Set(encoded.masculine.split(' ')),
    feminine: new Set(encoded.feminine.split(' ')),
  };
}
