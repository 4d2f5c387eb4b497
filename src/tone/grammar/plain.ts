import { fold } from '../../text/fold';
import type { Grammar } from './grammar';

/** So far around a span a word is looked for, in UTF-16 units. */
const NEAR = 30;

function lastWord(text: string): string {
  return (/[a-z0-9]+$/.exec(fold(text).replace(/\s+$/, '')) ?? [''])[0];
}

function firstWord(text: string): string {
  return (/^[a-z0-9]+/.exec(fold(text).replace(/^\s+/, '')) ?? [''])[0];
}

/**
 * A language whose words stand side by side as they are: what may go where is said by the patterns, with
 * `^` and `$`. No word is written twice.
 */
export const plainGrammar: Grammar = {
  whole: (word) => word,
  joined: (before, after) => before + after,
  fits(text, { from, to }, _place, words) {
    const before = lastWord(text.slice(Math.max(0, from - NEAR), from));
    const after = firstWord(text.slice(to, to + NEAR));
    const twice = (one: string, other: string): boolean => one !== '' && one === other;
    return !twice(before, firstWord(words)) && !twice(lastWord(words), after);
  },
};
