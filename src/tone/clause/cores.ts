import {
  CLITICS,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  VERBLESS,
} from './closed-classes';
import type { VerbGroup } from './verb-group';
import { groupOf } from './verb-group';
import type { VerbForm } from './verb-forms';
import { formByEnding, formInPlace, knownForm, mayBeInfinitive } from './verb-forms';
import type { Word } from './words';
import { textAt } from './words';

/** What a clause is built around: a verb group, or a word that does without (« merci », « voici »). */
export interface Core {
  /** The subject pronoun before the verb, else the first word of the group. */
  readonly first: number;
  readonly end: number;
  readonly verb: VerbGroup | undefined;
}

/** Clitics that are never determiners. */
const SURE_CLITICS = ['me', 'm', 'te', 't', 'se', 's', 'y', 'en', 'lui', 'nous', 'vous'];
/** After these, and at the start of a clause, a word may do without a verb. */
const OPENERS = 'et mais donc or encore bonjour bonsoir oui non ok bref alors grand'.split(' ');

function isNe(text: string): boolean {
  return text === 'ne' || text === 'n';
}

/** The index after « ne » and the pronouns that stand from `at` on. */
function afterClitics(words: readonly Word[], at: number): number {
  let next = at;
  while (isNe(textAt(words, next)) || CLITICS.has(textAt(words, next))) next++;
  return next;
}

function isSmallWord(text: string): boolean {
  return (
    text === '' ||
    DETERMINERS.has(text) ||
    PREPOSITIONS.has(text) ||
    COORDINATORS.has(text) ||
    NEGATIONS.has(text) ||
    SUBJECT_PRONOUNS.has(text) ||
    Object.prototype.hasOwnProperty.call(SUBORDINATORS, text) ||
    text === 'que' ||
    text === 'qu'
  );
}

/** The form of the verb at `at` that the pronoun `pronoun` can be the subject of. */
function formAfter(pronoun: string, text: string): VerbForm | undefined {
  const known = formByEnding(text);
  if (pronoun === 'nous') {
    const form = known ?? (/ons$/.test(text) ? formInPlace(text) : undefined);
    return form && form.persons.indexOf(4) >= 0 ? form : undefined;
  }
  if (pronoun === 'vous') return known && known.persons.indexOf(5) >= 0 ? known : undefined;
  if (pronoun === 'ce' || pronoun === 'c') {
    const lemma = known?.lemma;
    return lemma === 'être' || lemma === 'pouvoir' || lemma === 'devoir' ? known : undefined;
  }
  if (pronoun === 'ca' || pronoun === 'cela' || pronoun === 'ceci') return known;
  return formInPlace(text);
}

/** The core that the subject pronoun at `at` begins. */
function coreOfPronoun(words: readonly Word[], at: number): Core | undefined {
  const pronoun = textAt(words, at);
  if (words[at - 1]?.hyphened || (pronoun !== 'qui' && PREPOSITIONS.has(textAt(words, at - 1)))) {
    return undefined;
  }
  let first = at + 1;
  if (isAdverb(textAt(words, first)) && !isNe(textAt(words, first))) first++;
  const finite = afterClitics(words, first);
  const text = textAt(words, finite);
  if (isSmallWord(text) && knownForm(text) === undefined) return undefined;
  const form = pronoun === 'qui' ? formInPlace(text) : formAfter(pronoun, text);
  if (!form) return undefined;
  const verb = groupOf(words, first, finite, form, at);
  return { first: at, end: verb.end, verb };
}

/** The core that « ne » or a pronoun that is no subject begins: « n’est pas », « s’excuse ». */
function coreOfClitic(words: readonly Word[], at: number): Core | undefined {
  const first = textAt(words, at);
  const finite = afterClitics(words, at);
  const text = textAt(words, finite);
  if (finite === at || (isSmallWord(text) && knownForm(text) === undefined)) return undefined;
  const known = formByEnding(text);
  if (!isNe(first) && known === undefined) {
    if (REFLEXIVE.indexOf(first) < 0 || mayBeInfinitive(text)) return undefined;
  }
  const place = first === 'en' || first === 'y';
  if (place && known?.lemma === undefined) return undefined;
  if (SURE_CLITICS.indexOf(first) < 0 && !isNe(first) && known?.lemma !== 'avoir') return undefined;
  if (PREPOSITIONS.has(textAt(words, at - 1)) && mayBeInfinitive(text)) return undefined;
  if ((first === 'nous' || first === 'vous') && PREPOSITIONS.has(textAt(words, at - 1))) {
    return undefined;
  }
  if (isNe(first) && mayBeInfinitive(text) && known === undefined) return undefined;
  const verb = groupOf(words, at, finite, known ?? formInPlace(text), undefined);
  return { first: at, end: verb.end, verb };
}

/** After these a form is a participle. */
const AUXILIARIES = ['avoir', 'etre', 'ete', 'ayant', 'etant'];
const REFLEXIVE = ['me', 'm', 'te', 't', 'se', 's'];

/** The core that the bare verb at `at` is: after a noun group, or an order. */
function coreOfVerb(words: readonly Word[], at: number): Core | undefined {
  const text = textAt(words, at);
  const form = formByEnding(text);
  if (!form) return undefined;
  const before = words[at - 1];
  const previous = textAt(words, at - 1);
  const sure = form.lemma === 'être' && previous !== 'l';
  if (AUXILIARIES.indexOf(previous) >= 0) return undefined;
  if (
    !sure &&
    (DETERMINERS.has(previous) || PREPOSITIONS.has(previous) || before?.kind === 'number')
  ) {
    return undefined;
  }
  const opens = !before || before.kind === 'mark' || COORDINATORS.has(previous);
  if (opens && !words[at]?.hyphened) {
    const order =
      form.tense === 'imperative' || /ez$/.test(text) || /^(?:faites|dites)$/.test(text);
    const goesOn = COORDINATORS.has(previous) && form.lemma !== undefined && text !== 'a';
    const resumes =
      before?.text === ',' && form.lemma !== undefined && text !== 'a' && text !== 'fait';
    if (!order && !goesOn && !resumes && before?.text !== ')') return undefined;
  }
  // « tu » and « je » never go without being said.
  if (!words[at]?.hyphened && form.persons.every((person) => person < 3 || person === 4)) {
    if (!COORDINATORS.has(previous)) return undefined;
  }
  // « le module export est » : a noun before a verb that is sure.
  const next = textAt(words, at + 1);
  if (form.lemma === undefined && (isNe(next) || knownForm(next) !== undefined) && next !== 'a') {
    return undefined;
  }
  const verb = groupOf(words, at, at, form, undefined);
  return { first: at, end: verb.end, verb };
}

/** « Aucun souci, … »: no « ne » follows before the next mark. */
function isPhrase(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length && words[next]?.kind !== 'mark'; next++) {
    if (isNe(textAt(words, next))) return false;
  }
  return true;
}

function verblessAt(words: readonly Word[], at: number): Core | undefined {
  const text = textAt(words, at);
  const none = text === 'pas' && /^(?:de?|un|trop|si|grave)$/.test(textAt(words, at + 1));
  if (!none && !VERBLESS.test(text) && !(text === 'aucun' && isPhrase(words, at))) return undefined;
  const before = words[at - 1];
  const place = /^voi/.test(text) ? CLITICS.has(textAt(words, at - 1)) : false;
  if (before && before.kind !== 'mark' && !place && OPENERS.indexOf(before.text) < 0) {
    return undefined;
  }
  return { first: place ? at - 1 : at, end: at + 1, verb: undefined };
}

/** The cores of a sentence, in order, without overlap. */
export function coresIn(words: readonly Word[]): Core[] {
  const cores: Core[] = [];
  for (let at = 0; at < words.length; at++) {
    const text = textAt(words, at);
    if (text === '') continue;
    const isSi = text === 's' && /^ils?$/.test(textAt(words, at + 1));
    const core =
      verblessAt(words, at) ??
      (SUBJECT_PRONOUNS.has(text) || text === 'qui' ? coreOfPronoun(words, at) : undefined) ??
      (isSi || !(isNe(text) || CLITICS.has(text)) ? undefined : coreOfClitic(words, at)) ??
      (isSmallWord(text) && knownForm(text) === undefined ? undefined : coreOfVerb(words, at));
    if (!core) continue;
    cores.push(core);
    at = Math.max(at, core.end - 1);
  }
  return cores;
}
