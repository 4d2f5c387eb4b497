/** A word or mark of a text; its span is in UTF-16 units of the text. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** A folded word, as it was meant where it is misspelt, or one of the constants below. */
  readonly word: string;
  /** A hyphen joins it to the next one. */
  hyphenated?: true;
}

/** Masked text: a link, an address, code, a quoted label. */
export const MASKED = '#';
export const COMMA = ',';
/** Any punctuation inside a sentence but the comma. */
export const PUNCTUATION = ';';
/** The end of a sentence, a paragraph or a zone. */
export const BREAK = '.';

/** Whether a token is a word, a number or masked text. */
export function isWord({ word }: Token): boolean {
  return word !== COMMA && word !== PUNCTUATION && word !== BREAK;
}
