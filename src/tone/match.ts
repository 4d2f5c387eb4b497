import type { Engine, OpenPattern } from './engine';
import { REACH, writtenOut } from './engine';
import type { CompiledPattern } from './rules';
import {
  COMMA,
  OP_ANY,
  OP_COMMA,
  OP_EDGE,
  OP_END,
  OP_JUMP,
  OP_NOT,
  OP_SAVE,
  OP_SET,
  OP_SPLIT,
} from './rules';
import type { Tokens } from './tokens';
import { isWordToken } from './tokens';

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
  readonly captures: readonly (number | undefined)[];
}

interface Side {
  /** Boundary reached. */
  readonly boundary: number;
  readonly named: number;
  readonly captures: readonly (number | undefined)[];
}

/**
 * Runs one side's program from the token next to the anchor and keeps the longest way through.
 * Each (instruction, place) is visited once, so the cost is bounded by program × REACH.
 */
function runSide(
  engine: Engine,
  tokens: Tokens,
  program: readonly number[],
  start: number,
  step: 1 | -1,
): Side | undefined {
  const boundaryOf = (at: number): number => (step === 1 ? at : at + 1);
  if (program.length === 0) return { boundary: boundaryOf(start), named: 0, captures: [] };
  const { visited } = engine;
  const attempt = ++engine.attempt;
  const { id } = tokens;
  const captures: (number | undefined)[] = [];
  let best: Side | undefined;
  let bestLength = -1;

  const walk = (from: number, place: number, count: number): void => {
    let pc = from;
    let at = place;
    let named = count;
    for (;;) {
      const operation: number = program[pc] ?? OP_END;
      switch (operation) {
        case OP_SET: {
          const token = id[at];
          if (token === undefined || !engine.has(program[pc + 1] ?? 0, token)) return;
          if (engine.names(program[pc + 1] ?? 0)) named++;
          at += step;
          if (Math.abs(at - start) >= REACH) return;
          pc += 2;
          break;
        }
        case OP_ANY: {
          const token = id[at];
          if (token === undefined || !isWordToken(token)) return;
          at += step;
          if (Math.abs(at - start) >= REACH) return;
          pc += 1;
          break;
        }
        case OP_COMMA:
          if (id[at] !== COMMA) return;
          at += step;
          pc += 1;
          break;
        case OP_EDGE: {
          const token = id[at];
          if (token !== undefined && isWordToken(token) && !engine.conjunctions.has(token)) return;
          pc += 1;
          break;
        }
        case OP_NOT: {
          const token = id[at];
          if (token !== undefined && engine.has(program[pc + 1] ?? 0, token)) return;
          pc += 2;
          break;
        }
        case OP_SPLIT: {
          const key = pc * (REACH + 1) + Math.abs(at - start);
          if (visited[key] === attempt) return;
          visited[key] = attempt;
          walk(pc + 2, at, named);
          pc = pc + 2 + (program[pc + 1] ?? 0);
          break;
        }
        case OP_JUMP:
          pc = pc + 2 + (program[pc + 1] ?? 0);
          break;
        case OP_SAVE: {
          const slot = program[pc + 1] ?? 0;
          const old = captures[slot];
          captures[slot] = boundaryOf(at);
          walk(pc + 2, at, named);
          captures[slot] = old;
          return;
        }
        case OP_END:
        default: {
          const length = Math.abs(at - start);
          if (length > bestLength) {
            bestLength = length;
            best = { boundary: boundaryOf(at), named, captures: captures.slice() };
          }
          return;
        }
      }
    }
  };
  walk(0, start, 0);
  return best;
}

function merged(
  left: Side,
  right: Side,
  slot: number | undefined,
  anchor: number,
): readonly (number | undefined)[] {
  const captures = left.captures.slice();
  right.captures.forEach((boundary, place) => {
    if (boundary !== undefined) captures[place] = boundary;
  });
  if (slot !== undefined) {
    captures[2 * slot] = anchor;
    captures[2 * slot + 1] = anchor + 1;
  }
  return captures;
}

/** The longest match of `pattern` around the anchor token `anchor`, if it matches there. */
export function matchAt(
  engine: Engine,
  tokens: Tokens,
  open: OpenPattern,
  anchor: number,
): Match | undefined {
  const { pattern } = open;
  open.left = open.left ?? writtenOut(pattern.left, engine.rules);
  const left = runSide(engine, tokens, open.left, anchor - 1, -1);
  if (!left) return undefined;
  open.right = open.right ?? writtenOut(pattern.right, engine.rules);
  const right = runSide(engine, tokens, open.right, anchor + 1, 1);
  if (!right) return undefined;
  const captures = merged(left, right, pattern.slot, anchor);
  let from = left.boundary;
  let to = right.boundary;
  if (pattern.outside !== undefined) {
    const start = captures[2 * pattern.outside];
    const end = captures[2 * pattern.outside + 1];
    if (start !== undefined && end !== undefined) {
      if (start === from) from = end;
      else if (end === to) to = start;
      while (to > from && tokens.id[to - 1] === COMMA) to--;
    }
  }
  return { pattern, from, to, anchor, named: left.named + right.named + 1, captures };
}
