import { OP_CHOICE, OP_CLOSE, OP_END, OP_JUMP, OP_OR, OP_SPLIT, OP_TIMES, OPERANDS } from './rules';

function alternatives(options: readonly (readonly number[])[]): readonly number[] {
  const [head = [], ...rest] = options;
  if (rest.length === 0) return head;
  const tail = alternatives(rest);
  return [OP_SPLIT, head.length + 2, ...head, OP_JUMP, tail.length, ...tail];
}

function repeated(code: readonly number[], min: number, max: number): readonly number[] {
  let result: readonly number[] = [];
  for (let i = min; i < max; i++) {
    result = [OP_SPLIT, code.length + result.length, ...code, ...result];
  }
  for (let i = 0; i < min; i++) result = [...code, ...result];
  return result;
}

/**
 * A program of compiled rules as it runs: its pieces written out, and its choices and repeats as
 * splits and jumps that count units.
 * @param pieces see `ToneRules.pieces`
 */
export function assembled(
  program: readonly number[],
  pieces: readonly (readonly number[])[],
): readonly number[] {
  let at = 0;
  /** Up to what ends a sequence, which is left to be read. */
  const sequence = (): number[] => {
    const code: number[] = [];
    for (;;) {
      const unit = program[at] ?? OP_END;
      if (unit === OP_END || unit === OP_OR || unit === OP_CLOSE) return code;
      at++;
      if (unit < 0) code.push(...assembled(pieces[-unit - 1] ?? [], pieces));
      else if (unit === OP_CHOICE) {
        const options: number[][] = [];
        do options.push(sequence());
        while (program[at++] === OP_OR);
        code.push(...alternatives(options));
      } else if (unit === OP_TIMES) {
        const min = program[at++] ?? 0;
        const max = program[at++] ?? 0;
        const item = sequence();
        at++;
        code.push(...repeated(item, min, max));
      } else {
        code.push(unit);
        if (OPERANDS[unit] === 1) code.push(program[at++] ?? 0);
      }
    }
  };
  const code = sequence();
  if (program[at] === OP_END) code.push(OP_END);
  return code;
}
