import { fold, LETTERS } from '../../text/fold';

/** More words than this and an expression is left out: a match reaches 48 words from its anchor. */
export const MOST_WORDS = 40;

const WORD = new RegExp(`[${LETTERS}]+`, 'g');

/** The folded words of an expression; what is between them doesn't count. */
export function wordsOf(expression: string): readonly string[] {
  return fold(expression).match(WORD) ?? [];
}

/** What two ways to write one expression have in common; empty without a word. */
export function expressionKey(expression: string): string {
  return wordsOf(expression).join('-');
}
