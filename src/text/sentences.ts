import { LETTERS } from './fold';
import { isGreeting } from './salutation';
import type { Span } from './span';

/** After these, a full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[^A-Za-zÀ-ÿ])(?:M|MM|Mme|Mlle|Dr|Me|St|Ste|cf|p\.j|pj|ex|av|env|art|no|réf|ref|tél|tel|p|vs|max|min)$/i;
/** A longer stretch of spaces after a line end is not looked through. */
const LONGEST_GAP = 40;
/** A longer stretch without an end is no sentence that anybody reads: it is cut there. */
const LONGEST = 600;
const MARK = /[.!?…\n]/g;
const LETTER = new RegExp(`[${LETTERS}]`);

function isUpper(char: string): boolean {
  return char.toLowerCase() !== char;
}

/**
 * Whether the mark at `at` ends a sentence: . ! ? …, a line end before a new sentence or item or after a
 * greeting (« Bonjour, »), or what sets cells of a table apart.
 * @param limit nothing of `text` from this offset on is read
 */
export function sentenceEnds(text: string, at: number, limit: number): boolean {
  switch (text.charAt(at)) {
    case '!':
    case '?':
    case '…':
    case '\u2029':
      return true;
    case '.': {
      const next = text.slice(at + 1, Math.min(at + 2, limit));
      if (LETTER.test(next)) return isUpper(next);
      return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
    }
    case '\n': {
      // The next line end of a blank stretch is judged by itself.
      const gap = /^\s*/.exec(text.slice(at + 1, Math.min(limit, at + LONGEST_GAP))) ?? [''];
      const first = text.charAt(at + 1 + gap[0].length);
      if (at + 1 + gap[0].length >= limit || gap[0].indexOf('\n') >= 0) return true;
      if (isUpper(first) || !LETTER.test(first) || /[0-9]/.test(first)) return true;
      return isGreeting(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
    }
    default:
      return false;
  }
}

/** The sentences of `text[from, to)` as spans, in order; blank ones left out. */
export function sentencesOf(text: string, { from, to }: Span): readonly Span[] {
  const words = text.slice(from, to);
  const found: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (words.slice(start, end).trim() !== '') found.push({ from: from + start, to: from + end });
    start = end;
  };
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(words); mark !== null; mark = MARK.exec(words)) {
    while (mark.index - start > LONGEST) add(start + LONGEST);
    if (sentenceEnds(words, mark.index, words.length)) add(mark.index + 1);
  }
  while (words.length - start > LONGEST) add(start + LONGEST);
  add(words.length);
  return found;
}
