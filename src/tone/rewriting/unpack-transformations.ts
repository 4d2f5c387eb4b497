import { mayBeInfinitive, mayBeParticiple } from '../morphology/participle';
import type { PatternNode, WordSet } from './pattern-node';
import type { Transformation, TransformationPattern, Transformations } from './transformation';

/** Stand for the words of an open class in a set of words; no text has them. */
export const ANY_PARTICIPLE = '_participe_';
export const ANY_INFINITIVE = '_infinitif_';

/**
 * A pattern node in a file: a number for a set of words, else a list that begins with what it is (see
 * `packTransformations`).
 */
export type PackedNode =
  | number
  | '_'
  | ','
  | '^'
  | readonly ['!' | '~', number]
  | readonly ['&' | '|', ...PackedNode[]]
  | readonly ['{', number, number, PackedNode]
  | readonly ['@', string, PackedNode];

export interface PackedPattern extends Omit<TransformationPattern, 'items' | 'notAfter' | 'needs'> {
  readonly items: readonly PackedNode[];
  readonly notAfter?: number;
  readonly needs: readonly number[];
}

/** Transformations as files hold them. */
export interface PackedTransformations extends Omit<
  Transformations,
  'list' | 'masculine' | 'feminine'
> {
  readonly version: 1;
  /** The words of each set, with spaces between. */
  readonly sets: readonly string[];
  readonly list: readonly (Omit<Transformation, 'patterns'> & {
    readonly patterns: readonly PackedPattern[];
  })[];
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

/** The set of these words, with the words of the open classes that they name. */
export function openedSet(words: readonly string[]): WordSet {
  const participles = words.indexOf(ANY_PARTICIPLE) >= 0;
  const infinitives = words.indexOf(ANY_INFINITIVE) >= 0;
  if (!participles && !infinitives) return new Set(words);
  return new OpenWords(
    words,
    (word) => (participles && mayBeParticiple(word)) || (infinitives && mayBeInfinitive(word)),
  );
}

function unpackNode(packed: PackedNode, sets: readonly WordSet[]): PatternNode {
  if (typeof packed === 'number') return { kind: 'words', words: setAt(sets, packed) };
  if (packed === '_') return { kind: 'any' };
  if (packed === ',') return { kind: 'comma' };
  if (packed === '^') return { kind: 'edge' };
  switch (packed[0]) {
    case '!':
      return { kind: 'words', words: setAt(sets, packed[1]), negated: true };
    case '~':
      return { kind: 'not', words: setAt(sets, packed[1]) };
    case '&':
    case '|': {
      const nodes = (packed.slice(1) as PackedNode[]).map((node) => unpackNode(node, sets));
      return packed[0] === '&'
        ? { kind: 'sequence', items: nodes }
        : { kind: 'choice', options: nodes };
    }
    case '{':
      return { kind: 'repeat', min: packed[1], max: packed[2], item: unpackNode(packed[3], sets) };
    case '@':
      return { kind: 'capture', name: packed[1], item: unpackNode(packed[2], sets) };
  }
}

function setAt(sets: readonly WordSet[], number: number): WordSet {
  const set = sets[number];
  if (!set) throw new RangeError(`set ${number} of ${sets.length}: build the charter again`);
  return set;
}

/**
 * Transformations out of a file, ready to be used.
 * @throws RangeError when they were made by another version of the build
 */
export function unpackTransformations(packed: PackedTransformations): Transformations {
  if (packed.version !== 1) {
    throw new RangeError('these are not version 1 of the transformations: build the charter again');
  }
  const sets = packed.sets.map((words) => openedSet(words.split(' ')));
  return {
    list: packed.list.map((transformation) => ({
      ...transformation,
      patterns: transformation.patterns.map(({ items, notAfter, needs, ...pattern }) => ({
        ...pattern,
        items: items.map((item) => unpackNode(item, sets)),
        needs: needs.map((set) => setAt(sets, set)),
        ...(notAfter === undefined ? {} : { notAfter: setAt(sets, notAfter) }),
      })),
    })),
    verbs: packed.verbs,
    masculine: new Set(packed.masculine.split(' ')),
    feminine: new Set(packed.feminine.split(' ')),
  };
}
