/**
 * What the engine has to know of a language to read it: data that the rules of a charter bring, so that
 * one more language is a folder of rules and a module for the compiler. Words are folded.
 */
export interface Language {
  /** Its ISO 639-1 code: « fr ». */
  readonly code: string;
  /** Words that go on after a hyphen: « est-il ». */
  readonly clitics: readonly string[];
  /** Words that begin another clause, as a comma would. */
  readonly conjunctions: readonly string[];
  /** The one of these that may also go on with the same clause: « et ». */
  readonly and: string;
  /** Words after which it begins a clause of its own. */
  readonly subjects: readonly string[];
  /** Words that always have a capital: « I ». */
  readonly capitals: readonly string[];
  /** Small words that give a line of it away; left out for those that `text/language` knows. */
  readonly smallWords?: readonly string[];
}

/** French, which the rules of the shipped charter and everybody’s own expressions are read as. */
export const FRENCH: Language = {
  code: 'fr',
  clitics:
    'je tu il elle on nous vous ils elles ce moi toi lui leur le la les y en t ci meme memes'.split(
      ' ',
    ),
  conjunctions: 'et mais car puis donc ou alors'.split(' '),
  and: 'et',
  subjects: 'je j nous on il elle ils elles merci voici voila votre vos notre nos ce cette c'.split(
    ' ',
  ),
  capitals: [],
};

/** The words of a language that are looked up at each token. */
export interface ClauseWords {
  readonly clitics: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly and: string;
  readonly subjects: ReadonlySet<string>;
}

export function clauseWordsOf({ clitics, conjunctions, and, subjects }: Language): ClauseWords {
  return {
    clitics: new Set(clitics),
    conjunctions: new Set(conjunctions),
    and,
    subjects: new Set(subjects),
  };
}
