/** Signs that no folded word holds: in packed labels they count sets of endings. */
const SIGNS = ' ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*,./:;<=>?@[]^`{|}~';
/** Every printable character that JSON and JavaScript strings hold as it is. */
const DIGITS = `${SIGNS}0123456789abcdefghijklmnopqrstuvwxyz_+-`;

/**
 * How whole numbers from 0 are written with `digits`: the first `single` digits stand alone for the
 * smallest numbers; a later one is followed by a second digit, and the last by a number to be added.
 */
export interface Numerals {
  readonly digits: string;
  readonly single: number;
}

/** For the sets of endings in `PackedRules.labels`. */
export const ENDING_NUMERALS: Numerals = { digits: SIGNS, single: 43 };
/** For `PackedRules.programs`. */
export const PROGRAM_NUMERALS: Numerals = { digits: DIGITS, single: 60 };

/** The value that the last digit is added to. */
function reach({ digits, single }: Numerals): number {
  return single + (digits.length - 1 - single) * digits.length;
}

/** Reads numbers from `text`. */
export class NumberReader {
  /** Offset of the next number. */
  at = 0;

  constructor(
    readonly text: string,
    private readonly numerals: Numerals,
  ) {}

  next(): number {
    const { digits, single } = this.numerals;
    const digit = digits.indexOf(this.text.charAt(this.at++));
    if (digit < single) return digit;
    if (digit === digits.length - 1) return reach(this.numerals) + this.next();
    return single + (digit - single) * digits.length + digits.indexOf(this.text.charAt(this.at++));
  }
}

/** `value` as `NumberReader` reads it. */
export function numeral(value: number, numerals: Numerals): string {
  const { digits, single } = numerals;
  if (value < single) return digits.charAt(value);
  const most = reach(numerals);
  if (value >= most) return digits.charAt(digits.length - 1) + numeral(value - most, numerals);
  const rest = value - single;
  return (
    digits.charAt(single + Math.floor(rest / digits.length)) + digits.charAt(rest % digits.length)
  );
}
