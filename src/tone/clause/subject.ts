import {
  ADVERBS,
  DETERMINERS,
  FEMININE_DETERMINERS,
  isAdverb,
  MASCULINE_DETERMINERS,
  PLURAL_DETERMINERS,
  PREPOSITIONS,
  READERS_DETERMINERS,
} from './closed-classes';
import type { Person } from './verb-forms';
import type { VerbGroup } from './verb-group';
import type { Word } from './words';
import { textAt } from './words';

/** Who or what a clause speaks of, by its pronoun; « group » is a noun group, « none » nobody. */
export const SUBJECTS = [
  'je',
  'tu',
  'il',
  'elle',
  'on',
  'nous',
  'vous',
  'ils',
  'elles',
  'ce',
  'qui',
  'group',
  'none',
] as const;
export type SubjectName = (typeof SUBJECTS)[number];

/** The subject of a clause. Numbers are indexes of the sentence's words. */
export interface Subject {
  readonly name: SubjectName;
  /** Its words; empty for « none ». */
  readonly first: number;
  readonly end: number;
  readonly person: Person | undefined;
  /** Where it can be seen. */
  readonly gender: 'masculine' | 'feminine' | undefined;
  /** It is the reader: « tu », « vous », or something of theirs (« votre équipe », « le client »). */
  readonly reader: boolean;
  /** It stands in the clause before, which this one goes on with (« … et vous remercions »). */
  readonly shared: boolean;
}

const BY_PRONOUN: Readonly<Record<string, readonly [SubjectName, Person]>> = {
  je: ['je', 1],
  j: ['je', 1],
  tu: ['tu', 2],
  il: ['il', 3],
  elle: ['elle', 3],
  on: ['on', 3],
  nous: ['nous', 4],
  vous: ['vous', 5],
  ils: ['ils', 6],
  elles: ['elles', 6],
  ce: ['ce', 3],
  c: ['ce', 3],
  ca: ['ce', 3],
  cela: ['ce', 3],
  ceci: ['ce', 3],
  qui: ['qui', 3],
};
/** Words that are a noun group alone. */
const ALONE =
  /^(?:rien|personne|tout|tous|toutes|chacun|chacune|certains|certaines|celui|celle|ceux|celles|beaucoup)$/;
/** The subject of a clause that names nobody. */
export const NOBODY: Subject = {
  name: 'none',
  first: 0,
  end: 0,
  person: undefined,
  gender: undefined,
  reader: false,
  shared: false,
};

function genderOfPronoun(name: SubjectName): Subject['gender'] {
  if (name === 'elle' || name === 'elles') return 'feminine';
  return name === 'il' || name === 'ils' ? 'masculine' : undefined;
}

function ofPronoun(words: readonly Word[], at: number): Subject {
  const [name, person] = BY_PRONOUN[textAt(words, at)] ?? ['none', undefined];
  return {
    ...NOBODY,
    name,
    person,
    first: at,
    end: at + 1,
    gender: genderOfPronoun(name),
    reader: name === 'tu' || name === 'vous',
  };
}

/** Where the noun group in `[first, end)` begins; -1 for none. */
function groupStart(words: readonly Word[], first: number, end: number): number {
  // « Demain, la page… »: what stands before the last comma only sets the scene.
  let start = first;
  for (let at = first; at < end - 1; at++) if (words[at]?.text === ',') start = at + 1;
  for (let at = start; at < end; at++) {
    const text = textAt(words, at);
    const word = words[at];
    if (!word || word.kind === 'mark') continue;
    if (word.kind !== 'word' || DETERMINERS.has(text) || ALONE.test(text)) return at;
    if (PREPOSITIONS.has(text)) {
      // A complement that stands before the subject: the subject begins at the next determiner.
      at++;
      continue;
    }
    if (word.capital || !isAdverb(text) || ADVERBS.has(text)) {
      if (word.capital || at === start) return isAdverb(text) ? -1 : at;
    }
  }
  return -1;
}

/** The noun group among the words `[first, end)` as a subject; « none » where there is none. */
export function groupIn(words: readonly Word[], first: number, end: number): Subject {
  const start = groupStart(words, first, end);
  if (start < 0) return NOBODY;
  const determiner = textAt(words, start);
  let plural =
    PLURAL_DETERMINERS.has(determiner) ||
    (words[start]?.kind === 'number' && words[start]?.text !== '1');
  let reader = READERS_DETERMINERS.has(determiner);
  for (let at = start; at < end; at++) {
    const text = textAt(words, at);
    if (text === 'et') plural = true;
    if (/^clients?$|^clientes?$/.test(text) && at <= start + 1) reader = true;
  }
  let gender: Subject['gender'];
  if (FEMININE_DETERMINERS.has(determiner)) gender = 'feminine';
  else if (MASCULINE_DETERMINERS.has(determiner)) gender = 'masculine';
  let last = end;
  while (last > start + 1 && words[last - 1]?.kind === 'mark') last--;
  return {
    ...NOBODY,
    name: 'group',
    first: start,
    end: last,
    person: plural ? 6 : 3,
    gender,
    reader,
  };
}

/**
 * The subject that a clause names itself; « none » where it names nobody.
 * @param first where the clause's own words begin, after « que », « et »…
 * @param order the clause is an order: what hangs on its verb is no subject
 */
export function subjectOf(
  words: readonly Word[],
  verb: VerbGroup | undefined,
  first: number,
  order: boolean,
): Subject {
  if (!verb) return NOBODY;
  if (order) return { ...NOBODY, person: verb.persons[0], reader: true };
  if (verb.pronoun !== undefined) return ofPronoun(words, verb.pronoun);
  return groupIn(words, first, verb.first);
}
