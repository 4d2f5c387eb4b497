import type { french } from './fr';

/** The same words in another language: texts stay texts, and what makes a text takes the same. */
export type Said<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof Words]: Said<Words[Name]> };

/** Everything that the pane says; French is the model. */
export type Strings = Said<typeof french>;
