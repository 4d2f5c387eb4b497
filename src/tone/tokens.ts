import type { Span } from '../text/span';
import {
  APOSTROPHE,
  DIGRAPH,
  FIRST_LETTER,
  fold,
  HYPHEN,
  IGNORED,
  letterClass,
  MARK,
  digraph,
  squeeze,
} from './letters';
import { maskedEnd, openMasks, sentenceEnds } from './masks';
import { BREAK, COMMA, FIRST_WORD, NUMBER, OPAQUE, PUNCTUATION, UNKNOWN } from './rules';
import type { Vocabulary } from './vocabulary';
import { CHECK_SEED, checkStep, HASH_SEED, hashStep } from './vocabulary';

/** The words and marks of a text, as parallel lists; spans are in UTF-16 units of the text. */
export interface Tokens {
  readonly from: number[];
  readonly to: number[];
  /** Vocabulary word id, or one of UNKNOWN, NUMBER, OPAQUE, COMMA, PUNCTUATION, BREAK. */
  readonly id: number[];
  /** A hyphen joins token n to token n + 1. */
  readonly glued: boolean[];
}

/** An inclusive ending kept inside its word: désolé·e·s, désolé(e)s, occupé-e. */
const INCLUSIVE =
  /(?:[·•.\-‑‧/]e(?:s|[·•.\-‑‧]s)?|\(e\)(?:s|\(s\))?|\(e?s\)|\(ne\))(?![A-Za-zÀ-ÿ0-9])/y;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
/** Doubled letters are forgiven in unknown words from this length on. */
const DOUBLED_LENGTH = 6;

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
  const from: number[] = [];
  const to: number[] = [];
  const id: number[] = [];
  const glued: boolean[] = [];
  const push = (start: number, end: number, kind: number): void => {
    from.push(start);
    to.push(end);
    id.push(kind);
    glued.push(false);
  };
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
          push(start, start + cut, vocabulary.idOfWord(fold(text.slice(start, start + cut))));
          push(start + cut, end, vocabulary.idOfWord(fold(text.slice(start + cut, end))));
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
    push(start, close, word);
    return close;
  };

  for (const stretch of own) {
    const limit = Math.min(stretch.to, text.length);
    let i = Math.max(0, stretch.from);
    push(i, i, BREAK);
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
        const [first, second] = digraph(code);
        hash = hashStep(hashStep(hash, first), second);
        check = checkStep(checkStep(check, first), second);
        last = second;
        i++;
        continue;
      }
      if (start >= 0) {
        i = Math.max(i, addWord(start, i, hash, check, doubled, Math.min(limit, opaqueFrom)));
        start = -1;
        last = 0;
        if (i < limit && i < opaqueFrom && text.charCodeAt(i) !== code) continue;
        if (kind === HYPHEN && !outside) glued[glued.length - 1] = true;
        if (kind === APOSTROPHE || kind === HYPHEN) {
          i++;
          continue;
        }
      }
      if (i >= limit) break;
      if (i >= opaqueFrom) {
        const end = Math.min(opaque[nextOpaque]?.to ?? limit, limit);
        push(i, Math.max(i, end), OPAQUE);
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
        while (
          id.length > 0 &&
          (from[from.length - 1] ?? 0) >= begin &&
          id[id.length - 1] !== BREAK
        ) {
          from.pop();
          to.pop();
          id.pop();
          glued.pop();
        }
        push(begin, end, OPAQUE);
        i = end;
        continue;
      }
      if (code === 44) push(i, i + 1, COMMA);
      else if (sentenceEnds(text, i, limit)) push(i, i + 1, BREAK);
      else if (code !== 10 && code !== 13 && code !== 46) push(i, i + 1, PUNCTUATION);
      i++;
    }
    push(limit, limit, BREAK);
  }
  return { from, to, id, glued };
}

/** Whether token `at` is a word, a number or masked text. */
export function isWordToken(id: number): boolean {
  return id < COMMA || id >= FIRST_WORD;
}
