import { FIRST_LETTER, fold, letterClass } from './letters';

/** More words than this and an expression is left out: a match reaches 48 words from its anchor. */
export const MOST_WORDS = 40;

/** The folded words of an expression; what is between them doesn't count. */
export function wordsOf(expression: string): string[] {
  let spaced = '';
  for (const char of fold(expression).split('')) {
    spaced += letterClass(char.charCodeAt(0)) >= FIRST_LETTER ? char : ' ';
  }
  return spaced.split(' ').filter((word) => word !== '');
}

/** What two ways to write one expression have in common; empty without a word. */
export function ownKey(expression: string): string {
  return wordsOf(expression).join('-');
}
