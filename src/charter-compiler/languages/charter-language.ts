import type { Lexicon } from '../../tone/compile/parse-pattern';
import type { Language } from '../../tone/match/language';
import type { DocumentChecks } from '../../tone/match/rules';

/**
 * All that the compiler has to know of a language. A new one is this much and a folder of expressions:
 * `docs/regles.md` says how.
 */
export interface CharterLanguage extends Pick<DocumentChecks, 'leaning' | 'greetings'> {
  readonly language: Language;
  /** The folder of a charter that holds the expressions in it. */
  readonly folder: string;
  /** The forms that `{v:…}`, `{n:…}` and `{a:…}` stand for. */
  readonly forms: Lexicon['forms'];
  /** What a word of a pattern may be written as besides: « ne » as « n ». */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  /** Text with the signs that a reader should see. */
  readonly typeset: (text: string) => string;
  /** Folded words before which nothing is elided though they begin with h. */
  readonly aspirated: readonly string[];
}
