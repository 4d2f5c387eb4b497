import type { french } from './fr';

/** The same words in another language: texts stay texts, and what makes a text takes the same. */
export type Translation<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof Words]: Translation<Words[Name]> };

/** Everything that the pane says; French is the model. */
export type Strings = Translation<typeof french>;
