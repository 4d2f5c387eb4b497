import {
  afterAdverb,
  CLITICS,
  DETERMINERS,
  HYPHENED,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './closed-classes';
import type { Lemma, Person, Tense, VerbForm } from './verb-forms';
import { mayBeInfinitive, mayBeParticiple } from './verb-forms';
import type { Word } from './words';
import { textAt } from './words';

/** When what a verb group says takes place; a tense of several words has a name of its own. */
export type GroupTense =
  | Tense
  /** « a corrigé », « est parti », « a été corrigé ». */
  | 'past'
  /** « avait corrigé ». */
  | 'pluperfect'
  /** « aura corrigé ». */
  | 'future-perfect'
  /** « va corriger ». */
  | 'near-future'
  /** « vient de corriger ». */
  | 'recent-past';

/** Both halves of a negation, as indexes of words. */
export interface Negation {
  /** « ne »; undefined where speech drops it. */
  readonly ne: number | undefined;
  /** « pas », « plus », « aucun »…; undefined where « ne » stands alone. */
  readonly second: number | undefined;
}

/** The words of a verb. Numbers are indexes of the sentence's words; ends are exclusive. */
export interface VerbGroup {
  /** « ne » or the pronouns before the verb, where there are some; never the subject. */
  readonly first: number;
  /** After the last of: the verb, « pas », the participle, the infinitive. */
  readonly end: number;
  /** The verb that carries person and tense: the auxiliary or the modal, where there is one. */
  readonly finite: number;
  /** The irregular verb that it is: « être », « avoir », « aller », « pouvoir »… */
  readonly lemma: Lemma | undefined;
  readonly persons: readonly Person[];
  readonly tense: GroupTense;
  /** The participle, or « été » alone. */
  readonly participle: number | undefined;
  readonly infinitive: number | undefined;
  readonly negation: Negation | undefined;
  /** The subject pronoun, before the group or hyphened after its verb. */
  readonly pronoun: number | undefined;
  /** The subject pronoun hangs behind: « est-il ». */
  readonly inverted: boolean;
}

/** Participles that take « être » for what is past. */
const MOVED =
  /^(?:alle|venu|revenu|devenu|parvenu|intervenu|arrive|parti|reparti|reste|passe|tombe|sorti|entre|rentre|monte|descendu|ne|mort)e?s?$/;
const REFLEXIVE = ['me', 'm', 'te', 't', 'se', 's'];

/** Where the words after a finite verb lead: its « pas », participle and infinitive. */
interface Tail {
  end: number;
  second: number | undefined;
  participle: number | undefined;
  infinitive: number | undefined;
  been: boolean;
}

function tailOf(
  words: readonly Word[],
  start: number,
  lemma: Lemma | undefined,
  hasNe: boolean,
): Tail {
  const tail: Tail = {
    end: start,
    second: undefined,
    participle: undefined,
    infinitive: undefined,
    been: false,
  };
  const auxiliary = lemma === 'être' || lemma === 'avoir';
  for (let at = start; at < words.length; at++) {
    const text = textAt(words, at);
    const skipped = afterAdverb((place) => textAt(words, place), at);
    if (text === '') break;
    const negates = text === 'pas' || text === 'point' || (hasNe && NEGATIONS.has(text));
    if (negates && tail.second === undefined) {
      tail.second = at;
      tail.end = at + 1;
    } else if (text === 'ete' && auxiliary) {
      tail.been = true;
      tail.participle = at;
      tail.end = at + 1;
    } else if (skipped > at) at = skipped - 1;
    else if (NEGATIONS.has(text)) continue;
    else if (lemma !== undefined && !auxiliary && tail.infinitive === undefined) {
      if (CLITICS.has(text) || (lemma === 'venir' && (text === 'de' || text === 'd'))) continue;
      if (!mayBeInfinitive(text) || DETERMINERS.has(text) || PREPOSITIONS.has(text)) break;
      tail.infinitive = at;
      tail.end = at + 1;
      if (text !== 'etre' && text !== 'avoir') break;
    } else {
      const builds = auxiliary || tail.infinitive !== undefined;
      if (!builds || !mayBeParticiple(text) || DETERMINERS.has(text) || PREPOSITIONS.has(text))
        break;
      if (CLITICS.has(text)) break;
      tail.participle = at;
      tail.end = at + 1;
      break;
    }
  }
  return tail;
}

function tenseOf(
  { lemma, tense }: VerbForm,
  words: readonly Word[],
  first: number,
  tail: Tail,
): GroupTense {
  const participle = textAt(words, tail.participle ?? -1);
  const perfect =
    participle !== '' &&
    (lemma === 'avoir' ||
      (lemma === 'être' &&
        (MOVED.test(participle) || REFLEXIVE.indexOf(textAt(words, first)) >= 0)));
  if (perfect && tense === 'present') return 'past';
  if (perfect && tense === 'imperfect') return 'pluperfect';
  if (perfect && tense === 'future') return 'future-perfect';
  if (tense === 'present' && tail.infinitive !== undefined) {
    if (lemma === 'aller') return 'near-future';
    if (lemma === 'venir') return 'recent-past';
  }
  return tense;
}

/**
 * The group of the verb at `finite`.
 * @param first its « ne » or first pronoun, else `finite`
 * @param before the subject pronoun before it
 */
export function groupOf(
  words: readonly Word[],
  first: number,
  finite: number,
  form: VerbForm,
  before: number | undefined,
): VerbGroup {
  let start = finite + 1;
  let behind: number | undefined;
  while (words[start - 1]?.hyphened && HYPHENED.has(textAt(words, start))) {
    if (behind === undefined && SUBJECT_PRONOUNS.has(textAt(words, start))) behind = start;
    start++;
  }
  let ne: number | undefined;
  for (let at = first; at < finite; at++) {
    if (textAt(words, at) === 'ne' || textAt(words, at) === 'n') ne = at;
  }
  const tail = tailOf(words, start, form.lemma, ne !== undefined);
  return {
    first,
    end: tail.end,
    finite,
    lemma: form.lemma,
    persons: form.persons,
    tense: tenseOf(form, words, first, tail),
    participle: tail.participle,
    infinitive: tail.infinitive,
    negation:
      ne === undefined && tail.second === undefined ? undefined : { ne, second: tail.second },
    pronoun: before ?? behind,
    inverted: before === undefined && behind !== undefined,
  };
}
