import type { ClauseWords } from './language';
import { Matcher, type Captures } from './matcher';
import type { CompiledPattern } from './rules';
import { COMMA, type Token } from './token';

/** What this captures must be there but is not part of the match. */
export const OUTSIDE = 'hors';

/** A pattern found: half-open token range, and what it captured. */
export interface Match {
  readonly pattern: CompiledPattern;
  readonly from: number;
  readonly to: number;
  /** The token that gave the match away. */
  readonly anchor: number;
  /** How many words the pattern names; gaps and fillers are not counted. */
  readonly named: number;
  readonly captures: Captures;
}

/** The longest match of a pattern around the anchor token `anchor`, if it matches there. */
export function matchAt(
  tokens: readonly Token[],
  pattern: CompiledPattern,
  anchor: number,
  words: ClauseWords,
): Match | undefined {
  const left = new Matcher(tokens, anchor - 1, -1, words).longest(pattern.left);
  const right = left && new Matcher(tokens, anchor + 1, 1, words).longest(pattern.right);
  if (!left || !right) return undefined;
  const captures = { ...left.captures, ...right.captures };
  if (pattern.anchorName !== undefined) {
    captures[pattern.anchorName] = { from: anchor, to: anchor + 1 };
  }
  let from = left.at + 1;
  let to = right.at;
  const outside = captures[OUTSIDE];
  if (outside) {
    if (outside.from === from) from = outside.to;
    else if (outside.to === to) to = outside.from;
    while (to > from && tokens[to - 1]?.word === COMMA) to--;
  }
  return { pattern, from, to, anchor, named: left.named + 1 + right.named, captures };
}
