import { squeeze } from './letters';
import type { ToneRules } from './rules';
import { FIRST_WORD, UNKNOWN } from './rules';

/** Two 32-bit hashes identify a folded word; 3,000 words make a false match as good as impossible. */
export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_STEP = 0x01000193;
export const CHECK_SEED = 7;

/** The next state of the first hash, over one folded unit. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_STEP);
}

/** The next state of the second hash. */
export function checkStep(check: number, unit: number): number {
  return (Math.imul(check, 31) + unit) | 0;
}

/** Looks words up by their hashes, without making strings. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** The id of the word with these hashes, or UNKNOWN. */
  idOf(hash: number, check: number): number;
  /** Where to split the word with these hashes into two, or 0. */
  splitOf(hash: number, check: number): number;
  /** The id for a folded string, or UNKNOWN. */
  idOfWord(folded: string): number;
}

/** A hash table of integers: open addressing, power-of-two size. */
class HashTable {
  private readonly mask: number;
  private readonly cells: Int32Array;

  constructor(entries: number) {
    let size = 16;
    while (size < entries * 2.5) size *= 2;
    this.mask = size - 1;
    this.cells = new Int32Array(size * 3);
  }

  add(hash: number, check: number, value: number): void {
    let cell = (hash ^ (hash >>> 15)) & this.mask;
    while (this.cells[cell * 3 + 2] !== 0) cell = (cell + 1) & this.mask;
    this.cells[cell * 3] = hash;
    this.cells[cell * 3 + 1] = check;
    this.cells[cell * 3 + 2] = value;
  }

  get(hash: number, check: number): number {
    const cells = this.cells;
    let cell = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const value = cells[cell * 3 + 2] ?? 0;
      if (value === 0) return 0;
      if (cells[cell * 3] === hash && cells[cell * 3 + 1] === check) return value;
      cell = (cell + 1) & this.mask;
    }
  }
}

function hashesOf(folded: string): readonly [number, number] {
  let hash = HASH_SEED;
  let check = CHECK_SEED;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    hash = hashStep(hash, unit);
    check = checkStep(check, unit);
  }
  return [hash, check];
}

/** Every spelling of `word` with one letter left out or two neighbours swapped. */
export function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i < word.length; i++) {
    slips.push(word.slice(0, i) + word.slice(i + 1));
    if (i + 1 < word.length) {
      slips.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
    }
  }
  return slips;
}

const DOUBLED = /(.)\1/;
/** From this length on, a word is also known with its doubled letters written once. */
const SQUEEZED_LENGTH = 7;

/** The look-up tables of compiled rules. */
export function openVocabulary(rules: ToneRules): Vocabulary {
  const { words } = rules;
  const slips = Object.keys(rules.slips);
  const splits = Object.keys(rules.splits);
  const ids = new HashTable(words.length * 2 + slips.length + rules.robust.length * 32);
  const addUnlessKnown = (folded: string, id: number): void => {
    const [hash, check] = hashesOf(folded);
    if (ids.get(hash, check) === UNKNOWN) ids.add(hash, check, id);
  };
  words.forEach((word, index) => addUnlessKnown(word, FIRST_WORD + index));
  for (const slip of slips) addUnlessKnown(slip, rules.slips[slip] ?? UNKNOWN);
  words.forEach((word, index) => {
    if (word.length >= SQUEEZED_LENGTH && DOUBLED.test(word))
      addUnlessKnown(squeeze(word), FIRST_WORD + index);
  });
  for (const id of rules.robust) {
    for (const slip of slipsOf(words[id - FIRST_WORD] ?? '')) addUnlessKnown(slip, id);
  }
  const cuts = new HashTable(splits.length);
  for (const fused of splits) {
    const [hash, check] = hashesOf(fused);
    cuts.add(hash, check, rules.splits[fused] ?? 0);
  }
  return {
    words,
    idOf: (hash, check) => ids.get(hash, check),
    splitOf: (hash, check) => cuts.get(hash, check),
    idOfWord(folded) {
      const [hash, check] = hashesOf(folded);
      return ids.get(hash, check);
    },
  };
}
