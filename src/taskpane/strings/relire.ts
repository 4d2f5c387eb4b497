import { language } from '.';
import { relire as english } from './en/relire';
import { relire as french } from './fr/relire';
import type { Translation } from './translation';

/** What the page « Relire » says, now: with that page alone, in both languages. */
export function relireWords(): Translation<typeof french> {
  return language === 'fr' ? french : english;
}
