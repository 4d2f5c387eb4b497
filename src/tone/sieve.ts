import type { Span } from '../text/span';
import { engineOf } from './engine';
import { idsOfLabel } from './labels';
import {
  CLASSES,
  DIGRAPH,
  DIGRAPH_END,
  digraphStart,
  FIRST_LETTER,
  IGNORED,
  MARK,
} from './letters';
import type { ToneRules } from './rules';
import { FIRST_WORD } from './rules';
import { HASH_SEED, hashStep, slipsOf } from './vocabulary';

const LINE_END = 10;
// Called by itself: engines look a method up on each kind of string, and a loop that has met many kinds
// (joined, cut, one byte, two) takes twice as long.
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is only ever called on a text
const codeAt = String.prototype.charCodeAt;

/** The hash of a folded word, doubled letters taken once. */
function squeezedHash(folded: string): number {
  let hash = HASH_SEED;
  let last = 0;
  for (let i = 0; i < folded.length; i++) {
    const letter = folded.charCodeAt(i);
    if (letter !== last) hash = hashStep(hash, letter);
    last = letter;
  }
  return hash;
}

/** Whether a paragraph ends with the unit at `at`: a line end that another one follows. */
function endsParagraph(text: string, at: number): boolean {
  return text.charCodeAt(at) === LINE_END && text.charCodeAt(at + 1) === LINE_END;
}

/**
 * Finds the paragraphs of a text that hold a word of interest, in one pass and without cutting the
 * text into words: most of a long text needs no closer look. A word is known by one hash of its folded
 * letters, so a paragraph may be found for nothing, but none is missed.
 */
export class Sieve {
  private readonly hashes: ReadonlySet<number>;
  /** One bit for some 32 hashes or more: where it is 0, none of `hashes` ends with these bits. */
  private readonly bits: Int32Array;
  /** Where the paragraph of the last word found begins. */
  private begin = 0;

  /** @param words folded spellings */
  constructor(words: readonly string[]) {
    this.hashes = new Set(words.map(squeezedHash));
    let size = 1024;
    while (size < words.length) size *= 2;
    this.bits = new Int32Array(size);
    this.hashes.forEach((hash) => {
      const cell = hash ^ (hash >>> 15);
      const at = (cell >>> 5) & (size - 1);
      this.bits[at] = (this.bits[at] as number) | (1 << cell);
    });
  }

  /**
   * The paragraphs of the `own` stretches that hold such a word. They end after a line end that
   * another one follows, which no sentence and no quoted label goes beyond.
   * @param own text spans in order
   * @param opaque text spans in order, whose words and line ends don't count
   */
  paragraphs(text: string, own: readonly Span[], opaque: readonly Span[]): readonly Span[] {
    const found: { from: number; to: number }[] = [];
    let next = 0;
    for (const stretch of own) {
      const before = found.length;
      const add = (from: number, to: number): void => {
        const last = found[found.length - 1];
        if (found.length > before && last?.to === from) last.to = to;
        else found.push({ from, to });
      };
      const limit = Math.min(stretch.to, text.length);
      let at = Math.max(0, stretch.from);
      while (next < opaque.length && (opaque[next]?.to ?? 0) <= at) next++;
      let held = false;
      this.begin = at;
      while (at < limit) {
        const end = Math.min(limit, Math.max(at, opaque[next]?.from ?? limit));
        while (at < end) {
          if (!held) at = this.wordEnd(text, at, end);
          held = at <= end;
          if (!held) break;
          while (at < end && !endsParagraph(text, at)) at++;
          if (at >= end) break;
          at++;
          add(this.begin, at);
          this.begin = at;
          held = false;
        }
        at = end;
        if (end < limit) at = Math.max(end, Math.min(limit, opaque[next++]?.to ?? limit));
      }
      if (held) add(this.begin, limit);
    }
    return found;
  }

  /** Where the first such word of `text[from, to)` ends; a place beyond `to` when there is none. */
  private wordEnd(text: string, from: number, to: number): number {
    // Local names for what the loop uses: it is most of the cost of a check.
    const { bits, hashes } = this;
    const mask = bits.length - 1;
    const classes = CLASSES;
    const seed = HASH_SEED;
    let { begin } = this;
    let hash = seed;
    let last = 0;
    let end = to + 1;
    for (let i = from; i < to; i++) {
      const kind = classes[codeAt.call(text, i)] as number;
      if (kind >= FIRST_LETTER) {
        if (kind !== last) hash = hashStep(hash, kind);
        last = kind;
      } else if (kind === DIGRAPH) {
        const first = digraphStart(text.charCodeAt(i));
        if (first !== last) hash = hashStep(hash, first);
        hash = hashStep(hash, DIGRAPH_END);
        last = DIGRAPH_END;
      } else if (kind !== IGNORED) {
        if (last !== 0) {
          const cell = hash ^ (hash >>> 15);
          if ((bits[(cell >>> 5) & mask] as number) & (1 << cell) && hashes.has(hash)) {
            end = i;
            break;
          }
          hash = seed;
          last = 0;
        }
        if (kind === MARK && endsParagraph(text, i)) begin = i + 1;
      }
    }
    this.begin = begin;
    return end > to && last !== 0 && hashes.has(hash) ? to : end;
  }
}

const sieves = new WeakMap<ToneRules, Sieve>();

/** The sieve of the words that anchor something other than exceptions, however they are spelt. */
export function sieveOf(rules: ToneRules): Sieve {
  const known = sieves.get(rules);
  if (known) return known;
  const { vocabulary } = engineOf(rules);
  const anchors = new Set<number>();
  for (const { anchor, exception } of rules.patterns) {
    if (!exception) for (const id of idsOfLabel(rules.labels[anchor] ?? [])) anchors.add(id);
  }
  const words = rules.words.filter((_, index) => anchors.has(FIRST_WORD + index));
  for (const slip of Object.keys(rules.slips)) {
    if (anchors.has(rules.slips[slip] ?? 0)) words.push(slip);
  }
  for (const id of rules.robust) {
    if (anchors.has(id)) words.push(...slipsOf(rules.words[id - FIRST_WORD] ?? ''));
  }
  for (const fused of Object.keys(rules.splits)) {
    const cut = rules.splits[fused] ?? 0;
    const parts = [fused.slice(0, cut), fused.slice(cut)];
    if (parts.some((part) => anchors.has(vocabulary.idOfWord(part)))) words.push(fused);
  }
  const sieve = new Sieve(words);
  sieves.set(rules, sieve);
  return sieve;
}
