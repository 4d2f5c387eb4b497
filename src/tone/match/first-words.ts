import type { PatternNode, WordSet } from './pattern-node';

/** What the first token of a match may be. */
interface Beginning {
  readonly words: WordSet;
  /** It may be something else than these words, or nothing need be there at all. */
  readonly open: boolean;
  /** The match may be over before it. */
  readonly empty: boolean;
}

const NO_WORDS: WordSet = new Set();
const ANYTHING: Beginning = { words: NO_WORDS, open: true, empty: false };

/**
 * The words with which matches may begin, by which most of them are refused at once: found out once
 * for each node, which patterns share.
 */
export class FirstWords {
  private readonly known = new WeakMap<PatternNode | readonly PatternNode[], Beginning>();

  /** @param step 1 where matches are read rightwards, -1 leftwards */
  constructor(private readonly step: 1 | -1) {}

  /** The words with which a match of `items` must begin; undefined where it need not begin with one. */
  wordsOf(items: readonly PatternNode[]): WordSet | undefined {
    const { words, open, empty } = this.of(items);
    return open || empty ? undefined : words;
  }

  /** Whether a match may begin with `word`. */
  allow(node: PatternNode, word: string): boolean {
    const { words, open, empty } = this.of(node);
    return open || empty || words.has(word);
  }

  private of(node: PatternNode | readonly PatternNode[]): Beginning {
    let beginning = this.known.get(node);
    if (!beginning) {
      beginning = isList(node) ? this.ofSequence(node) : this.ofNode(node);
      this.known.set(node, beginning);
    }
    return beginning;
  }

  private ofNode(node: PatternNode): Beginning {
    switch (node.kind) {
      case 'words':
        return node.negated || node.open
          ? ANYTHING
          : { words: node.words, open: false, empty: false };
      case 'any':
      case 'comma':
      case 'edge':
      case 'not':
        return ANYTHING;
      case 'sequence':
        return this.ofSequence(node.items);
      case 'choice': {
        const options = node.options.map((option) => this.of(option));
        return { ...union(options), empty: options.some(({ empty }) => empty) };
      }
      case 'repeat': {
        const item = this.of(node.item);
        return node.min === 0 ? { ...item, empty: true } : item;
      }
      case 'capture':
        return this.of(node.item);
    }
  }

  private ofSequence(items: readonly PatternNode[]): Beginning {
    const read = this.step === 1 ? items : items.slice().reverse();
    const beginnings = read.map((item) => this.of(item));
    const first = beginnings.findIndex(({ empty }) => !empty);
    const reached = first < 0 ? beginnings : beginnings.slice(0, first + 1);
    return { ...union(reached), empty: first < 0 };
  }
}

function isList(node: PatternNode | readonly PatternNode[]): node is readonly PatternNode[] {
  return Array.isArray(node);
}

function union(beginnings: readonly Beginning[]): Pick<Beginning, 'words' | 'open'> {
  const [only] = beginnings;
  if (only && beginnings.length === 1) return only;
  const words = new Set<string>();
  for (const beginning of beginnings) beginning.words.forEach((word) => words.add(word));
  return { words, open: beginnings.some(({ open }) => open) };
}

export const RIGHTWARDS = new FirstWords(1);
export const LEFTWARDS = new FirstWords(-1);
