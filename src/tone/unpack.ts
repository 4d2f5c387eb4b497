import { ENDING_NUMERALS, NumberReader, PROGRAM_NUMERALS } from './packed-numbers';
import type { CompiledPattern, Marker, Template, ToneRules } from './rules';
import { FIRST_WORD, OP_END, OP_NOT, OP_SET, OP_TIMES, OPERANDS } from './rules';

/**
 * Compiled rules as files hold them: words as stems with sets of endings, programs as text. The
 * build makes them (`packRules`), and `unpackRules` gives the same rules back.
 */
export interface PackedRules extends Omit<ToneRules, 'words' | 'labels' | 'pieces' | 'patterns'> {
  readonly version: 2;
  /** Sets of endings, separated by spaces; the endings of a set by commas. */
  readonly endings: string;
  /**
   * Labels, each a « + » (« - » for a complement) and its words: stems, each followed by the number
   * of its set of endings. The last one holds the words that no label has.
   */
  readonly labels: string;
  /**
   * Numbers: how many labels are used twice or more; how many pieces, and the pieces; the patterns.
   * A pattern is its kind (see below), what that announces, its suggestions, anchor and two programs.
   */
  readonly programs: string;
  /** What `CompiledPattern.suggestions` are, by index. */
  readonly suggestions: readonly (readonly Template[])[];
}

/** The kind of a pattern: a sum of one of the first four and any of the rest. */
export const KIND_FINDING = 0;
export const KIND_EXCEPTION = 1;
export const KIND_RESTORED = 2;
export const KIND_DONE = 3;
export const HAS_OUTSIDE = 4;
export const HAS_SLOT = 8;
/** Another rule than the pattern before: its index plus 1 follows. */
export const HAS_RULE = 16;

/** In programs: a piece, whose index follows, and a TIMES from 0 to 1. */
export const PIECE = 2;
export const OPTIONAL = 3;
/** In programs: a SET of the next label that is used only once; above it, of label n - this - 1. */
export const NEXT_LABEL = 13;

const MARKERS: readonly (Marker | undefined)[] = [undefined, undefined, 'restored', 'done'];

interface Words {
  readonly words: readonly string[];
  readonly labels: readonly (readonly number[])[];
}

function unpackWords({ endings, labels }: PackedRules): Words {
  const sets = endings.split(' ').map((set) => set.split(','));
  const reader = new NumberReader(labels, ENDING_NUMERALS);
  const lists: string[][] = [];
  const complement: boolean[] = [];
  const known = new Set<string>();
  let stem = '';
  while (reader.at < labels.length) {
    const char = labels.charAt(reader.at);
    if (char === '+' || char === '-') {
      complement.push(char === '-');
      lists.push([]);
      reader.at++;
    } else if (ENDING_NUMERALS.digits.indexOf(char) < 0) {
      stem += char;
      reader.at++;
    } else {
      for (const ending of sets[reader.next()] ?? []) {
        known.add(stem + ending);
        lists[lists.length - 1]?.push(stem + ending);
      }
      stem = '';
    }
  }
  lists.pop();
  const words = Array.from(known).sort();
  const ids = new Map<string, number>();
  words.forEach((word, index) => ids.set(word, FIRST_WORD + index));
  return {
    words,
    labels: lists.map((list, index) => {
      const label = list.map((word) => ids.get(word) ?? 0).sort((a, b) => a - b);
      return complement[index] ? [-1].concat(label) : label;
    }),
  };
}

class ProgramReader extends NumberReader {
  /** The next label that is used only once. */
  private fresh: number;

  constructor(text: string) {
    super(text, PROGRAM_NUMERALS);
    this.fresh = this.next();
  }

  list<T>(count: number, read: () => T): T[] {
    const items: T[] = [];
    while (items.length < count) items.push(read());
    return items;
  }

  /** A label: 0 for the next one that is used only once, or one more than its number. */
  label(number: number): number {
    return number === 0 ? this.fresh++ : number - 1;
  }

  /** A program, with the END that ends it unless it is empty. */
  program(): number[] {
    const code: number[] = [];
    for (;;) {
      const unit = this.next();
      if (unit === OP_END) return code.length > 0 ? code.concat(unit) : code;
      if (unit >= NEXT_LABEL) code.push(OP_SET, this.label(unit - NEXT_LABEL));
      else if (unit === PIECE) code.push(-this.next() - 1);
      else if (unit === OPTIONAL) code.push(OP_TIMES, 0, 1);
      else if (unit === OP_NOT) code.push(unit, this.label(this.next()));
      else code.push(unit, ...this.list(OPERANDS[unit] ?? 0, () => this.next()));
    }
  }
}

/** The rules that `packRules` packed. */
export function unpackRules(packed: PackedRules): ToneRules {
  const { programs, suggestions } = packed;
  const reader = new ProgramReader(programs);
  const pieces = reader.list(reader.next(), () => reader.program().slice(0, -1));
  const patterns: CompiledPattern[] = [];
  let rule = -1;
  while (reader.at < programs.length) {
    const kind = reader.next();
    if (kind & HAS_RULE) rule = reader.next() - 1;
    const marker = MARKERS[kind & 3];
    // In the order of the file. Without object spread: what it compiles to weighs on the send check.
    const outside = kind & HAS_OUTSIDE ? { outside: reader.next() } : undefined;
    const slot = kind & HAS_SLOT ? { slot: reader.next() } : undefined;
    const pattern: CompiledPattern = {
      rule,
      suggestions: suggestions[reader.next()] ?? [],
      anchor: reader.label(reader.next()),
      left: reader.program(),
      right: reader.program(),
    };
    Object.assign(
      pattern,
      marker && { marker },
      (kind & 3) === KIND_EXCEPTION && { exception: true as const },
      outside,
      slot,
    );
    patterns.push(pattern);
  }
  const { slips, robust, splits, rules, documents, aspirated, articles } = packed;
  return Object.assign(unpackWords(packed), {
    slips,
    robust,
    splits,
    pieces,
    rules,
    patterns,
    documents,
    aspirated,
    articles,
  });
}
