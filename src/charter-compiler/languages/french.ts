import { getCompleteList } from 'french-h-muet-aspire';
import { fold } from '../../text/fold';
import { FRENCH } from '../../tone/match/language';
import { frenchForms } from '../expressions/french-forms';
import { typeset } from '../typeset';
import type { CharterLanguage } from './charter-language';

/** Words with an aspirated h that may follow « de » in a message; the list is the library's. */
function aspiratedWords(): string[] {
  return Array.from(new Set(getCompleteList().map(fold))).filter(
    (word) => word.length <= 9 && /^[a-z]+$/.test(word),
  );
}

/** French as the charter writes it. */
export const french: CharterLanguage = {
  language: FRENCH,
  folder: 'expressions',
  forms: frenchForms,
  // Elided before a vowel.
  spellings: {
    je: ['je', 'j'],
    ne: ['ne', 'n'],
    de: ['de', 'd'],
    le: ['le', 'l'],
    la: ['la', 'l'],
    me: ['me', 'm'],
    te: ['te', 't'],
    se: ['se', 's'],
    ce: ['ce', 'c'],
    que: ['que', 'qu'],
  },
  typeset,
  aspirated: aspiratedWords(),
  leaning: [
    ...'il elle ils elles cela ca c ceci ce cet cette ces son sa ses leur leurs donc ainsi'.split(
      ' ',
    ),
    ...'depuis ensuite puis mais et or car celui celle ceux toutefois cependant pourtant'.split(
      ' ',
    ),
    ...'apres alors enfin aussi lui y'.split(' '),
    ...['en effet', 'par consequent', 'du coup', 'de plus', 'en revanche', 'par contre'],
    ...["nous l'", "je l'", "on l'"],
  ],
  greetings: 'bonjour bonsoir hello salut coucou cher chere'.split(' '),
};
