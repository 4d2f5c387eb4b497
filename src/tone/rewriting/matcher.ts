import { CONJUNCTIONS, SUBJECTS } from './clause-words';
import type { PatternNode } from './pattern-node';
import { COMMA, isWord, type Token } from './token';

/** A match reaches at most this many tokens from its anchor, on either side. */
const REACH = 48;

/** Half-open token ranges, by the name of the capture. */
export type Captures = Readonly<Record<string, { readonly from: number; readonly to: number }>>;

/** A way through the beginning of a pattern. */
export interface Way {
  /** The token to be read next. */
  readonly at: number;
  /** How many words the pattern names on this way; gaps and fillers are not counted. */
  readonly named: number;
  readonly captures: Captures;
}

const NO_WAY: readonly Way[] = [];
const NO_CAPTURES: Captures = {};

/** Keeps one way to each place, the first. */
function addTo(ways: Way[], way: Way): void {
  if (!ways.some(({ at }) => at === way.at)) ways.push(way);
}

/**
 * Matches patterns over tokens, from the one next to an anchor and in one direction. Each node of a
 * pattern makes of a way the ways that go on from it, in order of preference and one to a place: the
 * states of the automaton that the pattern stands for, so that the cost is bounded by pattern × REACH.
 */
export class Matcher {
  /** @param step 1 rightwards, -1 leftwards */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly start: number,
    private readonly step: 1 | -1,
  ) {}

  /** The longest way through `items`, which stand in the order of the text, if there is one. */
  longest(items: readonly PatternNode[]): Way | undefined {
    const { start, step } = this;
    let longest: Way | undefined;
    for (const way of this.sequence(items, { at: start, named: 0, captures: NO_CAPTURES })) {
      if (!longest || (way.at - longest.at) * step > 0) longest = way;
    }
    return longest;
  }

  private ways(node: PatternNode, way: Way): readonly Way[] {
    const token = this.tokens[way.at];
    switch (node.kind) {
      case 'words':
        if (!token || node.words.has(token.word) === (node.negated === true)) return NO_WAY;
        if (!node.negated) return this.after(way, 1);
        return isWord(token) ? this.after(way, 0) : NO_WAY;
      case 'any':
        return token && isWord(token) ? this.after(way, 0) : NO_WAY;
      case 'comma':
        return token?.word === COMMA ? this.after(way, 0) : NO_WAY;
      case 'edge':
        return token && isWord(token) && !this.beginsClause(way.at) ? NO_WAY : [way];
      case 'not':
        return token && node.words.has(token.word) ? NO_WAY : [way];
      case 'sequence':
        return this.sequence(node.items, way);
      case 'choice': {
        const found: Way[] = [];
        for (const option of node.options) {
          for (const next of this.ways(option, way)) addTo(found, next);
        }
        return found;
      }
      case 'repeat': {
        const found: Way[] = [];
        this.repeat(node, way, 0, new Set(), found);
        return found;
      }
      case 'capture':
        return this.ways(node.item, way).map((next) => {
          const range =
            this.step === 1 ? { from: way.at, to: next.at } : { from: next.at + 1, to: way.at + 1 };
          return { ...next, captures: { ...next.captures, [node.name]: range } };
        });
    }
  }

  private sequence(items: readonly PatternNode[], way: Way): readonly Way[] {
    let ways: readonly Way[] = [way];
    for (let index = 0; index < items.length && ways.length > 0; index++) {
      const item = items[this.step === 1 ? index : items.length - 1 - index] as PatternNode;
      const [only] = ways;
      if (only && ways.length === 1) ways = this.ways(item, only);
      else {
        const found: Way[] = [];
        for (const one of ways) for (const next of this.ways(item, one)) addTo(found, next);
        ways = found;
      }
    }
    return ways;
  }

  /** @param seen the counts and places that have been tried */
  private repeat(
    node: PatternNode & { readonly kind: 'repeat' },
    way: Way,
    count: number,
    seen: Set<number>,
    found: Way[],
  ): void {
    const state = count * REACH + (way.at - this.start) * this.step;
    if (seen.has(state)) return;
    seen.add(state);
    if (count < node.max) {
      for (const next of this.ways(node.item, way)) this.repeat(node, next, count + 1, seen, found);
    }
    if (count >= node.min) addTo(found, way);
  }

  private after({ at, named, captures }: Way, words: number): readonly Way[] {
    const next = at + this.step;
    if ((next - this.start) * this.step >= REACH) return NO_WAY;
    return [{ at: next, named: named + words, captures }];
  }

  /** Whether the word at `at` begins another clause: « mais », or « et » before its own subject. */
  private beginsClause(at: number): boolean {
    const word = this.tokens[at]?.word ?? '';
    if (!CONJUNCTIONS.has(word)) return false;
    return this.step === -1 || word !== 'et' || SUBJECTS.has(this.tokens[at + 1]?.word ?? '');
  }
}
