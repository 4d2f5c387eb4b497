import { agree } from 'french-adjectives';
import { PatternError } from '../../tone/compile/parse-pattern';
import type { TenseTag, Conjugation } from '../../tone/morphology/french-verbs';
import { conjugate } from '../../tone/morphology/french-verbs';

const TENSES: readonly TenseTag[] = ['pres', 'imp', 'fut', 'cond', 'sub'];
/** What a verb without tags stands for: the tenses and persons that messages are written in. */
const USUAL: readonly (readonly [TenseTag, readonly number[]])[] = [
  ['pres', [0, 1, 2, 3, 4, 5]],
  ['imp', [0, 2, 3, 5]],
  ['fut', [0, 2, 3, 4, 5]],
  ['cond', [2, 5]],
];
const PERSONS: readonly string[] = ['1s', '2s', '3s', '1p', '2p', '3p'];
const AGREEMENTS: readonly (readonly ['M' | 'F', 'S' | 'P', string])[] = [
  ['M', 'S', 'ms'],
  ['F', 'S', 'fs'],
  ['M', 'P', 'mp'],
  ['F', 'P', 'fp'],
];

/** The forms of an adjective or participle; all four unless tags name some (ms fs mp fp). */
function adjectiveForms(lemma: string, tags: readonly string[]): string[] {
  const wanted = AGREEMENTS.filter(([, , tag]) => tags.length === 0 || tags.includes(tag));
  if (wanted.length === 0 || (tags.length > 0 && wanted.length < tags.length))
    throw new PatternError(`an adjective takes ms, fs, mp, fp, not ${tags.join(' ')}`);
  return wanted.map(([gender, number]) => agree(lemma, gender, number, null, false, undefined));
}

/** A noun in the singular and plural. */
function nounForms(lemma: string, tags: readonly string[]): string[] {
  if (tags.length > 0) {
    throw new PatternError(
      `a noun takes no tag (« ${tags[0]} »): write a noun of several words outside`,
    );
  }
  if (/[szx]$/.test(lemma)) return [lemma];
  if (/(?:au|eu)$/.test(lemma) && !lemma.endsWith('bleu')) return [lemma, `${lemma}x`];
  if (lemma.endsWith('al') && !/^(?:bal|carnaval|festival|récital|régal)$/.test(lemma))
    return [lemma, `${lemma.slice(0, -1)}ux`];
  return [lemma, `${lemma}s`];
}

function finite(
  verb: Conjugation,
  tenses: readonly TenseTag[],
  persons: readonly number[],
): string[] {
  const forms: string[] = [];
  for (const tense of tenses) {
    for (const person of persons) {
      const form = verb.tenses[tense][person];
      if (form !== undefined) forms.push(form);
    }
  }
  return forms;
}

function verbForms(lemma: string, tags: readonly string[]): string[] {
  const verb = conjugate(lemma);
  if (!verb)
    throw new PatternError(
      `« ${lemma} » is not a verb that can be conjugated here: give its forms as words`,
    );
  const unknown = tags.find((tag) => !['inf', 'pp', 'ger', ...TENSES, ...PERSONS].includes(tag));
  if (unknown) throw new PatternError(`« ${unknown} » is not a tag of verbs`);
  const tenses = TENSES.filter((tense) => tags.includes(tense));
  const persons = PERSONS.map((_, person) => person).filter((person) =>
    tags.includes(PERSONS[person] ?? ''),
  );
  const bare = tenses.length === 0 && persons.length === 0;
  const named = ['inf', 'pp', 'ger'].some((tag) => tags.includes(tag));
  const forms: string[] = [];
  if (tags.includes('inf') || tags.length === 0) forms.push(verb.inf);
  if (tags.includes('ger') || tags.length === 0) forms.push(verb.ger);
  if (tags.includes('pp') || tags.length === 0) forms.push(...adjectiveForms(verb.pp, []));
  if (bare && !named) {
    for (const [tense, usual] of USUAL) forms.push(...finite(verb, [tense], usual));
  } else if (!bare) {
    const all = [0, 1, 2, 3, 4, 5];
    forms.push(
      ...finite(verb, tenses.length > 0 ? tenses : TENSES, persons.length > 0 ? persons : all),
    );
  }
  return forms;
}

/**
 * The inflected forms that a rule's `{v:…}`, `{n:…}` or `{a:…}` stands for.
 * @throws PatternError when the lemma or a tag is not known
 */
export function frenchForms(
  kind: string,
  lemma: string,
  tags: readonly string[],
): readonly string[] {
  const forms =
    kind === 'v'
      ? verbForms(lemma, tags)
      : kind === 'n'
        ? nounForms(lemma, tags)
        : adjectiveForms(lemma, tags);
  return Array.from(new Set(forms));
}
