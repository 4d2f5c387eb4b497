import { BEFORE_QUE, SUBORDINATORS, type ClauseLink } from './closed-classes';
import type { Word } from './words';
import { textAt } from './words';

/** « si tard », « si longtemps »: so, not if. */
const SO =
  /^(?:tard|tot|longtemps|vite|peu|bien|mal|souvent|loin|long|longue|grand|grande|important|importante|nombreux)$|ment$/;
/** Words that ask. */
export const ASKING = /^(?:pourquoi|comment|combien|quel|quelle|quels|quelles|quoi)$/;

/** Whether the folded word is « que » or « qu’ ». */
export function isQue(text: string): boolean {
  return text === 'que' || text === 'qu';
}

/** What the word at `at` opens, if it opens a clause that depends on another. */
export function linkAt(words: readonly Word[], at: number): ClauseLink | undefined {
  const text = textAt(words, at);
  if (isQue(text)) {
    const before = textAt(words, at - 1);
    if (Object.prototype.hasOwnProperty.call(BEFORE_QUE, before)) return BEFORE_QUE[before];
    return 'reported';
  }
  if (text === 's' && /^ils?$/.test(textAt(words, at + 1))) return 'condition';
  if (text === 'où' && textAt(words, at - 1) === 'cas') return 'condition';
  if (text === 'si' && SO.test(textAt(words, at + 1))) return undefined;
  if (ASKING.test(text) && at > 0 && textAt(words, at - 1) !== '') return 'reported';
  return Object.prototype.hasOwnProperty.call(SUBORDINATORS, text)
    ? SUBORDINATORS[text]
    : undefined;
}

/** Where the conjunction that ends at `at` begins: « dès que », « une fois que », « au cas où ». */
export function linkStart(words: readonly Word[], at: number): number {
  let start = at;
  const before = textAt(words, at - 1);
  const compound =
    isQue(textAt(words, at)) && Object.prototype.hasOwnProperty.call(BEFORE_QUE, before);
  if (compound || (textAt(words, at) === 'où' && before === 'cas')) start--;
  if (/^(?:fois|condition|cas|sorte)$/.test(textAt(words, start))) start--;
  if (textAt(words, start - 1) === 'ce') start--;
  if (/^(?:et|mais|ou)$/.test(textAt(words, start - 1))) start--;
  return start;
}
