import { RIGHTWARDS } from '../match/first-words';
import type { PatternNode, WordSet } from '../match/pattern-node';
import type { Transformation, TransformationPattern } from './transformation';

/** A pattern of a transformation, and what tells at once where it does not match. */
export interface IndexedPattern {
  readonly by: Transformation;
  readonly pattern: TransformationPattern;
  /** The words that it begins with; undefined where it may begin with others. */
  readonly begins: WordSet | undefined;
  /** What it needs besides a word that it is filed under. */
  readonly needs: readonly WordSet[];
  /** Its place among all. */
  readonly order: number;
}

/** The patterns of all transformations, by a word that each of them needs. */
export class PatternIndex {
  private readonly byWord = new Map<string, IndexedPattern[]>();
  /** Those that need no word of a closed class. */
  private readonly anywhere: IndexedPattern[] = [];

  constructor(list: readonly Transformation[]) {
    let order = 0;
    for (const by of list) {
      for (const pattern of by.patterns) {
        const begins = RIGHTWARDS.wordsOf(pattern.items);
        this.add(
          { by, pattern, begins, order: order++ },
          needsOf({ kind: 'sequence', items: pattern.items }),
        );
      }
    }
  }

  /**
   * The patterns that may match a sentence, in the order of the transformations.
   * @param words of the sentence
   * @param rules what was found in it
   */
  among(words: ReadonlySet<string>, rules: ReadonlySet<string>): IndexedPattern[] {
    const possible = new Set<IndexedPattern>();
    const consider = (indexed: IndexedPattern): void => {
      const answers = indexed.by.rules?.some((rule) => rules.has(rule)) ?? true;
      if (answers && indexed.needs.every((set) => someWord(words, set))) {
        possible.add(indexed);
      }
    };
    this.anywhere.forEach(consider);
    words.forEach((word) => this.byWord.get(word)?.forEach(consider));
    return Array.from(possible).sort((one, other) => one.order - other.order);
  }

  private add(pattern: Omit<IndexedPattern, 'needs'>, needs: readonly WordSet[]): void {
    const [rarest, ...others] = needs
      .slice()
      .sort((one, other) => frequencyOf(one) - frequencyOf(other));
    const indexed = { ...pattern, needs: others };
    if (!rarest) {
      this.anywhere.push(indexed);
      return;
    }
    rarest.forEach((word) => {
      const list = this.byWord.get(word);
      if (list) list.push(indexed);
      else this.byWord.set(word, [indexed]);
    });
  }
}

/** The word sets that every match has a word of. */
function needsOf(node: PatternNode): WordSet[] {
  switch (node.kind) {
    case 'words':
      return node.negated || node.open ? [] : [node.words];
    case 'sequence':
      return node.items.reduce((all: WordSet[], item) => all.concat(needsOf(item)), []);
    case 'capture':
      return needsOf(node.item);
    case 'repeat':
      return node.min > 0 ? needsOf(node.item) : [];
    case 'choice': {
      const first = node.options.map((option) => needsOf(option)[0]);
      if (first.some((set) => set === undefined)) return [];
      const words = new Set<string>();
      for (const set of first) set?.forEach((word) => words.add(word));
      return [words];
    }
    case 'any':
    case 'comma':
    case 'edge':
    case 'not':
      return [];
  }
}

/** Words that most sentences have: what is filed under one of them is tried nearly always. */
const EVERYWHERE =
  'le la les l un une des de d du au aux a et en y ne n pas plus que qu qui je j nous on vous il elle ce c se s est sont ai avons avez ont sur pour par dans avec sans votre vos notre nos'.split(
    ' ',
  );

/** How often one of the words stands in a sentence, as a rough measure. */
function frequencyOf(words: WordSet): number {
  return words.size + 1000 * EVERYWHERE.filter((word) => words.has(word)).length;
}

function someWord(words: ReadonlySet<string>, set: WordSet): boolean {
  for (const word of words) if (set.has(word)) return true;
  return false;
}
