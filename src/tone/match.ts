import { assembled } from './assemble';
import type { Engine, OpenPattern } from './engine';
import type { CompiledPattern } from './rules';
import { BREAK, COMMA } from './rules';
import type { Captures } from './side';
import { openSide } from './side';
import type { Tokens } from './tokens';

/** A pattern found: half-open token range, and the token boundaries of what it captured. */
export interface Match {
  readonly pattern: CompiledPattern;
  readonly from: number;
  readonly to: number;
  /** The token that gave the match away. */
  readonly anchor: number;
  /** Words that the pattern names (gaps and fillers are not counted). */
  readonly named: number;
  /** Token boundaries: `captures[2 * slot]` to `captures[2 * slot + 1]`; a hole: not captured. */
  readonly captures: Captures;
}

function merged(
  left: Captures,
  right: Captures,
  slot: number | undefined,
  anchor: number,
): Captures {
  if (left.length === 0 && slot === undefined) return right;
  const captures = left.slice();
  right.forEach((boundary, place) => {
    if (boundary !== undefined) captures[place] = boundary;
  });
  if (slot !== undefined) {
    captures[2 * slot] = anchor;
    captures[2 * slot + 1] = anchor + 1;
  }
  return captures;
}

/** The longest match of a pattern around the anchor token `anchor`, if it matches there. */
export function matchAt(
  engine: Engine,
  tokens: Tokens,
  open: OpenPattern,
  anchor: number,
): Match | undefined {
  const { pattern } = open;
  const { runner } = engine;
  const { id } = tokens;
  const { pieces } = engine.rules;
  const left = (open.left = open.left ?? openSide(assembled(pattern.left, pieces), engine));
  if (left.first && left.first[id[anchor - 1] ?? BREAK] !== 1) return undefined;
  const right = (open.right = open.right ?? openSide(assembled(pattern.right, pieces), engine));
  if (right.first && right.first[id[anchor + 1] ?? BREAK] !== 1) return undefined;
  if (!runner.run(left, id, anchor - 1, -1)) return undefined;
  let from = runner.boundary;
  let named = runner.named + 1;
  const before = runner.captures;
  if (!runner.run(right, id, anchor + 1, 1)) return undefined;
  let to = runner.boundary;
  named += runner.named;
  const captures = merged(before, runner.captures, pattern.slot, anchor);
  if (pattern.outside !== undefined) {
    const start = captures[2 * pattern.outside];
    const end = captures[2 * pattern.outside + 1];
    if (start !== undefined && end !== undefined) {
      if (start === from) from = end;
      else if (end === to) to = start;
      while (to > from && tokens.id[to - 1] === COMMA) to--;
    }
  }
  return { pattern, from, to, anchor, named, captures };
}
