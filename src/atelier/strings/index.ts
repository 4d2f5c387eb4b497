import type { Language } from '../../taskpane/strings';
import type { Translation } from '../../taskpane/strings/translation';
import { english } from './en';
import { french, type Words as French } from './fr';

export type Words = Translation<French>;

/** What the atelier says in a language. */
export function wordsIn(language: Language): Words {
  return language === 'fr' ? french : english;
}
