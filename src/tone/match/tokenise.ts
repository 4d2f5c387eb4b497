import { fold, INVISIBLES, LETTERS } from '../../text/fold';
import { sentenceEnds } from '../../text/sentences';
import type { Span } from '../../text/span';
import { maskedEnd, openMasks } from './masks';
import { BREAK, COMMA, MASKED, PUNCTUATION, type Token } from './token';
import type { Vocabulary } from './vocabulary';

/** A word, or a mark that needs a look; between them, spaces and signs that mean nothing here. */
const WORD_OR_MARK = new RegExp(
  `([${LETTERS}][${LETTERS}${INVISIBLES}]*)|[-\\n!"(),./:;?@[\\]\`{|}~«»·\\u2010-\\u2017\\u201a-\\u202e\\u2030\\u2031\\u2033-\\u205f]`,
  'g',
);
const IL = /^ils?$/;
const HYPHEN = /[-\u2010\u2011]/;
/** An inclusive ending kept inside its word: désolé·e·s, désolé(e)s, occupé-e. */
const INCLUSIVE =
  /(?:[·•.\-‑‧/]e(?:s|[·•.\-‑‧]s)?|\(e\)(?:s|\(s\))?|\(e?s\)|\(ne\))(?![A-Za-zÀ-ɏ0-9_])/y;

/** Typed for an apostrophe: « J`ai », « l`accueil ». */
const ELIDED_BY_ACCENT = /(?:^|[^A-Za-zÀ-ɏ0-9_])(?:[cdjlmnst]|qu)`$/i;

/** Whether the mark at `at` stands for the apostrophe of an elided word. */
function isElision(text: string, at: number): boolean {
  return (
    text.charAt(at) === '`' &&
    /[A-Za-zÀ-ɏ]/.test(text.charAt(at + 1)) &&
    ELIDED_BY_ACCENT.test(text.slice(Math.max(0, at - 3), at + 1))
  );
}

/** The end of the inclusive ending at `at`; `at` where there is none that ends before `limit`. */
function inclusiveEnd(text: string, at: number, limit: number): number {
  INCLUSIVE.lastIndex = at;
  return INCLUSIVE.test(text) && INCLUSIVE.lastIndex <= limit ? INCLUSIVE.lastIndex : at;
}

/** Whether a token of the same stretch begins at `begin` or after it. */
function isWithin(token: Token | undefined, begin: number): boolean {
  return token !== undefined && token.from >= begin && token.word !== BREAK;
}

/**
 * Cuts the `own` stretches of `text` into tokens. Nothing outside them is read; each stretch
 * begins and ends with a BREAK. One pass, linear in the length of the text.
 * @param own spans in order
 * @param opaque text spans that count as one masked token each, in order
 */
export function tokenise(
  text: string,
  own: readonly Span[],
  opaque: readonly Span[],
  vocabulary: Vocabulary,
): Token[] {
  const tokens: Token[] = [];
  const masks = openMasks(text);
  let next = 0;

  /** Adds the word of `text[from, to)`; gives where it ends, its inclusive ending among it. */
  const addWord = (from: number, to: number, limit: number): number => {
    const spelling = fold(text.slice(from, to));
    const word = vocabulary.meant(spelling);
    const cut = word === undefined ? vocabulary.cutOf(spelling) : 0;
    if (cut > 0) {
      const first = spelling.slice(0, cut);
      const second = spelling.slice(cut);
      const middle = from + cut;
      tokens.push({ from, to: middle, word: vocabulary.meant(first) ?? first });
      tokens.push({ from: middle, to, word: vocabulary.meant(second) ?? second });
      return to;
    }
    const end = to - from > 2 ? inclusiveEnd(text, to, limit) : to;
    const last = tokens[tokens.length - 1];
    // « s'il » is « si il »; any other « s' » is the pronoun.
    if (last?.word === 's' && IL.test(spelling))
      tokens[tokens.length - 1] = { ...last, word: 'si' };
    tokens.push({ from, to: end, word: word ?? spelling });
    return end;
  };

  /** Adds the masked text that the mark at `at` gives away, or the mark; gives where it ends. */
  const addMark = (at: number, limit: number): number => {
    if (isElision(text, at)) return at + 1;
    const end = Math.min(maskedEnd(masks, at, limit), limit);
    if (end > at) {
      while (isWithin(tokens[tokens.length - 1], masks.begin)) tokens.pop();
      tokens.push({ from: masks.begin, to: end, word: MASKED });
      return end;
    }
    const mark = text.charAt(at);
    const token = (word: string): Token => ({ from: at, to: at + 1, word });
    if (mark === ',') tokens.push(token(COMMA));
    else if (sentenceEnds(text, at, limit)) tokens.push(token(BREAK));
    else if (mark !== '\n' && mark !== '.') tokens.push(token(PUNCTUATION));
    return at + 1;
  };

  /** Reads `text[from, end)` and what a mark there masks up to `limit`; gives where it has come. */
  const readProse = (from: number, end: number, limit: number): number => {
    const prose = text.slice(0, end);
    let at = from;
    while (at < end) {
      WORD_OR_MARK.lastIndex = at;
      const found = WORD_OR_MARK.exec(prose);
      if (!found) return end;
      const [all, word] = found;
      if (word === undefined) at = addMark(found.index, limit);
      else {
        at = addWord(found.index, found.index + all.length, end);
        const last = tokens[tokens.length - 1];
        if (last && HYPHEN.test(prose.charAt(at))) {
          last.hyphenated = true;
          at++;
        }
      }
    }
    return at;
  };

  for (const stretch of own) {
    const limit = Math.min(stretch.to, text.length);
    let at = Math.max(0, stretch.from);
    tokens.push({ from: at, to: at, word: BREAK });
    while (next < opaque.length && (opaque[next]?.to ?? 0) <= at) next++;
    for (;;) {
      const hidden = opaque[next];
      const end = Math.min(limit, hidden?.from ?? limit);
      at = readProse(at, end, limit);
      if (at >= limit || !hidden) break;
      const close = Math.max(at, Math.min(hidden.to, limit));
      tokens.push({ from: at, to: close, word: MASKED });
      at = close;
      next++;
    }
    tokens.push({ from: limit, to: limit, word: BREAK });
  }
  return tokens;
}
