import { RIGHTWARDS } from '../match/first-words';
import type { WordSet } from '../match/pattern-node';
import type { Transformation, TransformationPattern } from './transformation';

/** A pattern of a transformation, and what tells at once where it does not match. */
export interface IndexedPattern {
  readonly by: Transformation;
  readonly pattern: TransformationPattern;
  /** The words that it begins with; undefined where it may begin with others. */
  readonly begins: WordSet | undefined;
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
        this.add({ by, pattern, begins, order: order++ });
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
      if (answers && indexed.pattern.needs.every((set) => someWord(words, set))) {
        possible.add(indexed);
      }
    };
    this.anywhere.forEach(consider);
    words.forEach((word) => this.byWord.get(word)?.forEach(consider));
    return Array.from(possible).sort((one, other) => one.order - other.order);
  }

  private add(indexed: IndexedPattern): void {
    // The fewer words it is filed under, the seldomer it is tried.
    const [rarest] = indexed.pattern.needs.slice().sort((one, other) => one.size - other.size);
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

function someWord(words: ReadonlySet<string>, set: WordSet): boolean {
  for (const word of words) if (set.has(word)) return true;
  return false;
}
