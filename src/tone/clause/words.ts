import type { Span } from '../../text/span';
import { fold } from '../../text/fold';

/** A word or a mark of a sentence. */
export interface Word extends Span {
  /**
   * Folded (lower case, no accents), an elided word without its apostrophe (« n », « qu »); four
   * little words keep the accent that makes them another word: « à », « où », « dès », « là ». For a mark,
   * the mark itself.
   */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'quote' | 'mark';
  /** An apostrophe joins it to the next word: « n’ », « qu’ ». */
  readonly elided: boolean;
  /** A hyphen joins it to the next word: « a-t-il », « excusez-moi ». */
  readonly hyphened: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
}

/** The folded word at `at`; empty for a mark, a number or a quoted label, and outside the sentence. */
export function textAt(words: readonly Word[], at: number): string {
  const word = words[at];
  return word && word.kind === 'word' ? word.text : '';
}

/** Letters, combining marks, and what is invisible inside a word. */
const LETTER = '(?:[A-Za-zÀ-ÖØ-öø-ɏ\\u00ad]|[\\u0300-\\u036f]|[\\u200b-\\u200d]|\\ufeff)';
/** An inclusive ending stays in its word: désolé·e·s, prêt(e). */
const INCLUSIVE = `(?:[·•./‑-]e(?:s|[·•./‑-]s)?(?!${LETTER})|\\(e\\)s?|\\(s\\))?`;
const PIECE = new RegExp(
  [
    '«[^»]*»|“[^”]*”|"[^"\\n]*"|`[^`\\n]*`|https?:\\S+|\\S+@\\S+',
    `${LETTER}+[0-9]*${INCLUSIVE}`,
    '[0-9]+(?:[.,:h][0-9]+)*',
    '[,;:!?()…•—–.-]',
  ].join('|'),
  'g',
);
const WITHOUT_ENDING = new RegExp(`^${LETTER}+[0-9]*`);
const ACCENTED = ['à', 'où', 'dès', 'là'];

function textOf(written: string): string {
  const bare = (WITHOUT_ENDING.exec(written) ?? [written])[0];
  const exact = bare.toLowerCase().normalize('NFC');
  return ACCENTED.indexOf(exact) >= 0 ? exact : fold(exact);
}

function kindOf(first: string): Word['kind'] {
  if ('«“"`'.indexOf(first) >= 0) return 'quote';
  if (/[0-9]/.test(first)) return 'number';
  return /[,;:!?()…•—–.-]/.test(first) ? 'mark' : 'word';
}

/** The words and marks of `text` inside `span`, in order; a quoted label or an address is one of them. */
export function wordsIn(text: string, span: Span): Word[] {
  const words: Word[] = [];
  const inside = text.slice(span.from, span.to);
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(inside); piece; piece = PIECE.exec(inside)) {
    const written = piece[0];
    const from = span.from + piece.index;
    const to = from + written.length;
    const next = text.charAt(to);
    const before = text.charAt(from - 1);
    const hyphen = /[-‑]/;
    if (hyphen.test(written) && written.length === 1) {
      // Inside a word a hyphen is told by the word before it; between spaces it is a dash.
      if (/\S/.test(before) && words.length > 0) continue;
    }
    const kind = /^(?:https?:|\S+@)/.test(written) ? 'quote' : kindOf(written.charAt(0));
    words.push({
      from,
      to,
      text: kind === 'word' ? textOf(written) : written,
      kind,
      elided: kind === 'word' && /['’ʼ‘]/.test(next) && next !== '',
      hyphened:
        kind !== 'mark' && next !== '' && hyphen.test(next) && /\S/.test(text.charAt(to + 1)),
      capital: /^[A-ZÀ-ÖØ-Þ]/.test(written),
    });
  }
  return words;
}
