import { fold } from '../../text/fold';
import { conjugate, type TenseTag } from './french-verbs';

/** A finite form: which verb, when, and who (0 je, 1 tu, 2 il, 3 nous, 4 vous, 5 ils). */
export interface FiniteForm {
  readonly infinitive: string;
  readonly tense: TenseTag;
  readonly person: number;
}

const TENSES: readonly TenseTag[] = ['pres', 'fut', 'cond', 'imp', 'sub'];
/** Where one form serves several persons, the likelier one: il before je before tu. */
const PERSONS = [2, 5, 3, 4, 0, 1];

/** Reads the finite forms of some verbs; spelling counts, accents and capitals do not. */
export class VerbForms {
  private readonly forms = new Map<string, FiniteForm[]>();

  constructor(infinitives: readonly string[]) {
    for (const infinitive of infinitives) {
      const verb = conjugate(infinitive);
      if (!verb) throw new RangeError(`« ${infinitive} » can't be conjugated`);
      for (const tense of TENSES) {
        for (const person of PERSONS) {
          const form = fold(verb.tenses[tense][person] ?? '');
          const known = this.forms.get(form) ?? [];
          this.forms.set(form, known.concat({ infinitive, tense, person }));
        }
      }
    }
  }

  /**
   * What `word` is a form of; the likeliest reading for the subject.
   * @param subject the folded pronoun before it, where there is one
   */
  read(word: string, subject?: string): FiniteForm | undefined {
    const readings = this.forms.get(fold(word)) ?? [];
    const persons = subject === undefined ? undefined : PERSON_OF[subject];
    return readings.filter(({ person }) => person === persons)[0] ?? readings[0];
  }
}

/** The person of a subject pronoun, folded: 0 je … 5 ils. */
export const PERSON_OF: Readonly<Record<string, number>> = {
  je: 0,
  j: 0,
  tu: 1,
  il: 2,
  elle: 2,
  on: 2,
  ce: 2,
  c: 2,
  cela: 2,
  nous: 3,
  vous: 4,
  ils: 5,
  elles: 5,
};

/**
 * A verb in the tense and person of `form`.
 * @returns undefined when the verb can't be conjugated
 */
export function inflected(
  infinitive: string,
  form: Omit<FiniteForm, 'infinitive'>,
): string | undefined {
  return conjugate(infinitive)?.tenses[form.tense][form.person];
}
