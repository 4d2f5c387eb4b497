import { englishForms } from './english-forms';
import type { CharterLanguage } from './charter-language';

/** English, British and American, as the charter writes it. */
export const english: CharterLanguage = {
  language: {
    code: 'en',
    clitics: [],
    conjunctions: 'and but so because or'.split(' '),
    and: 'and',
    subjects: 'i we you he she it they this that the your our my thank thanks please here'.split(
      ' ',
    ),
    capitals: ['i'],
  },
  folder: 'en/expressions',
  forms: englishForms,
  // What is left of a word on either side of an apostrophe: « don’t », « we’ve », « it’s ».
  spellings: {
    am: ['am', 'm'],
    is: ['is', 's', 'isn'],
    are: ['are', 're', 'aren'],
    was: ['was', 'wasn'],
    were: ['were', 'weren'],
    have: ['have', 've', 'haven'],
    has: ['has', 's', 'hasn'],
    had: ['had', 'd', 'hadn'],
    will: ['will', 'll', 'won'],
    would: ['would', 'd', 'wouldn'],
    could: ['could', 'couldn'],
    should: ['should', 'shouldn'],
    do: ['do', 'don'],
    does: ['does', 'doesn'],
    did: ['did', 'didn'],
    not: ['not', 't'],
  },
  typeset: (text) => text.replace(/'/g, '’'),
  aspirated: [],
  leaning: [
    ...'it they he she this that these those its their then so but and also however'.split(' '),
    ...'therefore afterwards later since meanwhile finally otherwise'.split(' '),
    ...['as a result', 'after that', 'in addition', 'on top of that', 'because of'],
  ],
  greetings: ['hi', 'hello', 'hey', 'dear', 'good morning', 'good afternoon'],
};
