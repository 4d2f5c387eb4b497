import { LEFTWARDS, RIGHTWARDS, type FirstWords } from './first-words';
import type { ClauseWords } from './language';
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

/** One word, mark or condition. */
type SimpleNode = PatternNode & { readonly kind: 'words' | 'any' | 'comma' | 'edge' | 'not' };

const NO_WAY: readonly Way[] = [];
const NO_CAPTURES: Captures = {};

/** Keeps one way to each place, the first. */
function addTo(ways: Way[], way: Way): void {
  for (const { at } of ways) if (at === way.at) return;
  ways.push(way);
}

/**
 * Matches patterns over tokens, from the one next to an anchor and in one direction. Each node of a
 * pattern makes of a way the ways that go on from it, in order of preference and one to a place: the
 * states of the automaton that the pattern stands for, so that the cost is bounded by pattern × REACH.
 */
export class Matcher {
  private readonly first: FirstWords;

  /** @param step 1 rightwards, -1 leftwards */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly start: number,
    private readonly step: 1 | -1,
    private readonly words: ClauseWords,
  ) {
    this.first = step === 1 ? RIGHTWARDS : LEFTWARDS;
  }

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
    switch (node.kind) {
      case 'sequence':
        return this.sequence(node.items, way);
      case 'choice': {
        const found: Way[] = [];
        if (!this.mayBegin(node, way)) return found;
        for (const option of node.options) {
          for (const next of this.ways(option, way)) addTo(found, next);
        }
        return found;
      }
      case 'repeat': {
        if (!this.mayBegin(node.item, way)) return node.min === 0 ? [way] : NO_WAY;
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
      case 'words':
      case 'any':
      case 'comma':
      case 'edge':
      case 'not': {
        const next = this.pass(node, way);
        return next ? [next] : NO_WAY;
      }
    }
  }

  /** The way after one word, mark or condition, if it is met. */
  pass(node: SimpleNode, way: Way): Way | undefined {
    const token = this.tokens[way.at];
    switch (node.kind) {
      case 'words':
        if (!token || node.words.has(token.word) === (node.negated === true)) return undefined;
        if (!node.negated) return this.after(way, 1);
        return isWord(token) ? this.after(way, 0) : undefined;
      case 'any':
        return token && isWord(token) ? this.after(way, 0) : undefined;
      case 'comma':
        return token?.word === COMMA ? this.after(way, 0) : undefined;
      case 'edge':
        return token && isWord(token) && !this.beginsClause(way.at) ? undefined : way;
      case 'not':
        return token && node.words.has(token.word) ? undefined : way;
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
    if (count < node.max && this.mayBegin(node.item, way)) {
      for (const next of this.ways(node.item, way)) this.repeat(node, next, count + 1, seen, found);
    }
    if (count >= node.min) addTo(found, way);
  }

  private mayBegin(node: PatternNode, { at }: Way): boolean {
    return this.first.allow(node, this.tokens[at]?.word ?? '');
  }

  private after({ at, named, captures }: Way, words: number): Way | undefined {
    const next = at + this.step;
    if ((next - this.start) * this.step >= REACH) return undefined;
    return { at: next, named: named + words, captures };
  }

  /** Whether the word at `at` begins another clause: « mais », or « et » before its own subject. */
  private beginsClause(at: number): boolean {
    const { conjunctions, and, subjects } = this.words;
    const word = this.tokens[at]?.word ?? '';
    if (!conjunctions.has(word)) return false;
    return this.step === -1 || word !== and || subjects.has(this.tokens[at + 1]?.word ?? '');
  }
}
