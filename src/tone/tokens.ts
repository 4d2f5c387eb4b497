import type { Span } from '../text/span';
import {
  APOSTROPHE,
  DIGRAPH,
  DIGRAPH_END,
  digraphStart,
  FIRST_LETTER,
  fold,
  HYPHEN,
  IGNORED,
  letterClass,
  MARK,
  squeeze,
} from './letters';
import { maskedEnd, openMasks, sentenceEnds } from './masks';
import { BREAK, COMMA, FIRST_WORD, NUMBER, OPAQUE, PUNCTUATION, UNKNOWN } from './rules';
import type { Vocabulary } from './vocabulary';
import { CHECK_SEED, checkStep, HASH_SEED, hashStep } from './vocabulary';

/** The words and marks of a text, as parallel lists; spans are in UTF-16 units of the text. */
export interface Tokens {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Vocabulary word id, or one of UNKNOWN, NUMBER, OPAQUE, COMMA, PUNCTUATION, BREAK. */
  readonly id: Int32Array;
  /** 1 when a hyphen joins token n to token n + 1. */
  readonly glued: Uint8Array;
}

/** An inclusive ending kept inside its word: désolé·e·s, désolé(e)s, occupé-e. */
const INCLUSIVE =
  /(?:[·•.\-‑‧/]e(?:s|[·•.\-‑‧]s)?|\(e\)(?:s|\(s\))?|\(e?s\)|\(ne\))(?![A-Za-zÀ-ɏ0-9_])/y;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
/** Doubled letters are forgiven in unknown words from this length on. */
const DOUBLED_LENGTH = 6;

/** Tokens as they are found; the lists grow by doubling. */
class TokenList {
  count = 0;
  from: Int32Array;
  to: Int32Array;
  id: Int32Array;
  glued: Uint8Array;

  constructor(size: number) {
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
    this.id = new Int32Array(size);
    this.glued = new Uint8Array(size);
  }

  push(start: number, end: number, kind: number): void {
    const at = this.count++;
    if (at === this.id.length) this.grow();
    this.from[at] = start;
    this.to[at] = end;
    this.id[at] = kind;
    this.glued[at] = 0;
  }

  private grow(): void {
    const { from, to, id, glued } = this;
    const size = id.length * 2;
    (this.from = new Int32Array(size)).set(from);
    (this.to = new Int32Array(size)).set(to);
    (this.id = new Int32Array(size)).set(id);
    (this.glued = new Uint8Array(size)).set(glued);
  }

  glueLast(): void {
    if (this.count > 0) this.glued[this.count - 1] = 1;
  }

  /** Drops the tokens since `begin` that a mask takes in. */
  dropFrom(begin: number): void {
    while (
      this.count > 0 &&
      (this.from[this.count - 1] ?? 0) >= begin &&
      this.id[this.count - 1] !== BREAK
    ) {
      this.count--;
    }
  }

  tokens(): Tokens {
    const { count } = this;
    return {
      from: this.from.subarray(0, count),
      to: this.to.subarray(0, count),
      id: this.id.subarray(0, count),
      glued: this.glued.subarray(0, count),
    };
  }
}

/**
 * Cuts the `own` stretches of `text` into tokens. Nothing outside them is read; each stretch
 * begins and ends with a BREAK. One pass, linear in the length of the text.
 * @param opaque text spans that count as one masked token each, in order
 */
export function tokenise(
  text: string,
  own: readonly Span[],
  opaque: readonly Span[],
  vocabulary: Vocabulary,
): Tokens {
  // French has about a token for five characters.
  const size = own.reduce((sum, { from, to }) => sum + to - from, 0);
  const list = new TokenList(Math.max(64, size >> 2));
  const masks = openMasks(text);
  let nextOpaque = 0;

  const addWord = (
    start: number,
    end: number,
    hash: number,
    check: number,
    doubled: boolean,
    limit: number,
  ): number => {
    let word = vocabulary.idOf(hash, check);
    if (word === UNKNOWN) {
      const first = text.charCodeAt(start);
      if (first >= FIRST_DIGIT && first <= LAST_DIGIT) word = NUMBER;
      else if (doubled && end - start >= DOUBLED_LENGTH) {
        word = vocabulary.idOfWord(squeeze(fold(text.slice(start, end))));
      } else {
        const cut = vocabulary.splitOf(hash, check);
        if (cut > 0) {
          list.push(start, start + cut, vocabulary.idOfWord(fold(text.slice(start, start + cut))));
          list.push(start + cut, end, vocabulary.idOfWord(fold(text.slice(start + cut, end))));
          return end;
        }
      }
    }
    let close = end;
    const next = text.charCodeAt(end);
    // · • . - ‑ ( / before an e, an s or a parenthesis may be an inclusive ending.
    if (
      next === 183 ||
      next === 0x2022 ||
      next === 46 ||
      next === 45 ||
      next === 40 ||
      next === 47
    ) {
      INCLUSIVE.lastIndex = end;
      const ending = end - start > 2 ? INCLUSIVE.exec(text) : null;
      if (ending && end + ending[0].length <= limit) close = end + ending[0].length;
    }
    list.push(start, close, word);
    return close;
  };

  for (const stretch of own) {
    const limit = Math.min(stretch.to, text.length);
    let i = Math.max(0, stretch.from);
    list.push(i, i, BREAK);
    while (nextOpaque < opaque.length && (opaque[nextOpaque]?.to ?? 0) <= i) nextOpaque++;
    let opaqueFrom = opaque[nextOpaque]?.from ?? Infinity;
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    let start = -1;
    let last = 0;
    let doubled = false;
    for (;;) {
      const outside = i >= limit || i >= opaqueFrom;
      const code = outside ? 32 : text.charCodeAt(i);
      const kind = outside ? 0 : letterClass(code);
      if (kind >= FIRST_LETTER) {
        if (start < 0) {
          start = i;
          hash = HASH_SEED;
          check = CHECK_SEED;
          doubled = false;
        } else if (kind === last) doubled = true;
        last = kind;
        hash = hashStep(hash, kind);
        check = checkStep(check, kind);
        i++;
        continue;
      }
      if (kind === IGNORED) {
        i++;
        continue;
      }
      if (kind === DIGRAPH) {
        if (start < 0) {
          start = i;
          hash = HASH_SEED;
          check = CHECK_SEED;
          doubled = false;
        }
        const first = digraphStart(code);
        hash = hashStep(hashStep(hash, first), DIGRAPH_END);
        check = checkStep(checkStep(check, first), DIGRAPH_END);
        last = DIGRAPH_END;
        i++;
        continue;
      }
      if (start >= 0) {
        i = Math.max(i, addWord(start, i, hash, check, doubled, Math.min(limit, opaqueFrom)));
        start = -1;
        last = 0;
        if (i < limit && i < opaqueFrom && text.charCodeAt(i) !== code) continue;
        if (kind === HYPHEN && !outside) list.glueLast();
        if (kind === APOSTROPHE || kind === HYPHEN) {
          i++;
          continue;
        }
      }
      if (i >= limit) break;
      if (i >= opaqueFrom) {
        const end = Math.min(opaque[nextOpaque]?.to ?? limit, limit);
        list.push(i, Math.max(i, end), OPAQUE);
        i = Math.max(i, end);
        nextOpaque++;
        opaqueFrom = opaque[nextOpaque]?.from ?? Infinity;
        continue;
      }
      if (kind !== MARK && kind !== HYPHEN) {
        i++;
        continue;
      }
      const end = Math.min(maskedEnd(masks, i, limit), limit);
      if (end > i) {
        const begin = masks.begin;
        list.dropFrom(begin);
        list.push(begin, end, OPAQUE);
        i = end;
        continue;
      }
      if (code === 44) list.push(i, i + 1, COMMA);
      else if (sentenceEnds(text, i, limit)) list.push(i, i + 1, BREAK);
      else if (code !== 10 && code !== 13 && code !== 46) list.push(i, i + 1, PUNCTUATION);
      i++;
    }
    list.push(limit, limit, BREAK);
  }
  return list.tokens();
}

/** Whether token `at` is a word, a number or masked text. */
export function isWordToken(id: number): boolean {
  return id < COMMA || id >= FIRST_WORD;
}
