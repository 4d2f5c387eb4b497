import type { Engine } from './engine';
import { REACH } from './engine';
import { idsOfLabel } from './labels';
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
import { isWordToken } from './tokens';

/** Token boundaries by place (2 × slot, + 1 for the end); a hole: not captured. */
export type Captures = readonly (number | undefined)[];

/** One side of a pattern: its program, and the tokens with which it may begin. */
export interface SideProgram {
  readonly code: readonly number[];
  /** By token id, 1 when the side may begin with it; undefined when it may match nothing at all. */
  readonly first: Uint8Array | undefined;
  readonly captures: boolean;
}

const NONE: Captures = [];

/** Adds the words of a label; of a complement, from its set. */
function addTo(first: Uint8Array, label: number, engine: Engine): void {
  if (engine.named[label]) {
    for (const id of idsOfLabel(engine.rules.labels[label] ?? [])) first[id] = 1;
    return;
  }
  const set = engine.set(label);
  for (let id = 0; id < set.length; id++) if (set[id] === 1) first[id] = 1;
}

/** The program with what is known of it before it runs. */
export function openSide(code: readonly number[], engine: Engine): SideProgram {
  const first = new Uint8Array(engine.ceiling);
  const seen = new Set<number>();
  let empty = code.length === 0;
  let captures = false;
  const visit = (start: number): void => {
    let pc = start;
    for (;;) {
      if (seen.has(pc)) return;
      seen.add(pc);
      const operand = code[pc + 1] ?? 0;
      switch (code[pc] ?? OP_END) {
        case OP_SET:
          addTo(first, operand, engine);
          return;
        case OP_ANY:
          for (let id = 0; id < first.length; id++) if (isWordToken(id)) first[id] = 1;
          return;
        case OP_COMMA:
          first[COMMA] = 1;
          return;
        case OP_SPLIT:
          visit(pc + 2);
          pc += 2 + operand;
          break;
        case OP_JUMP:
          pc += 2 + operand;
          break;
        case OP_SAVE:
          captures = true;
          pc += 2;
          break;
        default:
          // The end, or a condition on what follows.
          empty = true;
          return;
      }
    }
  };
  if (!empty) visit(0);
  return { code, first: empty ? undefined : first, captures: captures || code.includes(OP_SAVE) };
}

/**
 * Runs a side's program from the token next to the anchor and keeps the longest way through. Each
 * (instruction, place) is visited once, so the cost is bounded by program × REACH.
 */
export class SideRunner {
  /** The boundary reached by the last run that matched. */
  boundary = 0;
  /** Words that the program names on that way. */
  named = 0;
  captures: Captures = NONE;

  private ids: Int32Array = new Int32Array(0);
  private code: readonly number[] = [];
  private start = 0;
  private step = 1;
  private length = -1;
  private saved: (number | undefined)[] = [];
  private readonly visited: Int32Array;
  private attempt = 0;

  constructor(
    private readonly engine: Engine,
    longest: number,
  ) {
    this.visited = new Int32Array(longest * (REACH + 1));
  }

  /** Whether the program matches the tokens `ids` from `start` in the direction of `step`. */
  run(side: SideProgram, ids: Int32Array, start: number, step: 1 | -1): boolean {
    this.captures = NONE;
    this.named = 0;
    this.boundary = step === 1 ? start : start + 1;
    if (side.code.length === 0) return true;
    this.ids = ids;
    this.code = side.code;
    this.start = start;
    this.step = step;
    this.length = -1;
    this.attempt++;
    if (side.captures) this.saved = [];
    this.walk(0, start, 0);
    return this.length >= 0;
  }

  private end(at: number, named: number): void {
    const length = (at - this.start) * this.step;
    if (length <= this.length) return;
    this.length = length;
    this.boundary = this.step === 1 ? at : at + 1;
    this.named = named;
    if (this.saved.length > 0) this.captures = this.saved.slice();
  }

  /** Whether the word at `at` begins another clause: « mais », or « et » before its own subject. */
  private beginsClause(at: number): boolean {
    const { engine, ids } = this;
    const id = ids[at] ?? 0;
    if (!engine.conjunctions.has(id)) return false;
    return this.step === -1 || id !== engine.and || engine.subjects.has(ids[at + 1] ?? 0);
  }

  private walk(from: number, place: number, count: number): void {
    const { code, ids, engine, step, start } = this;
    const { sets, named: names } = engine;
    let pc = from;
    let at = place;
    let named = count;
    for (;;) {
      const operand = code[pc + 1] ?? 0;
      const id = ids[at];
      switch (code[pc] ?? OP_END) {
        case OP_SET:
          if (id === undefined || (sets[operand] ?? engine.set(operand))[id] !== 1) return;
          if (names[operand]) named++;
          at += step;
          if ((at - start) * step >= REACH) return;
          pc += 2;
          break;
        case OP_ANY:
          if (id === undefined || !isWordToken(id)) return;
          at += step;
          if ((at - start) * step >= REACH) return;
          pc += 1;
          break;
        case OP_COMMA:
          if (id !== COMMA) return;
          at += step;
          pc += 1;
          break;
        case OP_EDGE:
          if (id !== undefined && isWordToken(id) && !this.beginsClause(at)) return;
          pc += 1;
          break;
        case OP_NOT:
          if (id !== undefined && (sets[operand] ?? engine.set(operand))[id] === 1) return;
          pc += 2;
          break;
        case OP_SPLIT: {
          const key = pc * (REACH + 1) + (at - start) * step;
          if (this.visited[key] === this.attempt) return;
          this.visited[key] = this.attempt;
          this.walk(pc + 2, at, named);
          pc += 2 + operand;
          break;
        }
        case OP_JUMP:
          pc += 2 + operand;
          break;
        case OP_SAVE: {
          const old = this.saved[operand];
          this.saved[operand] = step === 1 ? at : at + 1;
          this.walk(pc + 2, at, named);
          this.saved[operand] = old;
          return;
        }
        default:
          this.end(at, named);
          return;
      }
    }
  }
}
