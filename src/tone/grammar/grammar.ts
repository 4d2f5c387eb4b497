import type { Span } from '../../text/span';
import type { Place } from '../clause/place';
import { FRENCH } from '../match/language';
import type { ToneRules } from '../match/rules';
import { frenchGrammar } from './french';
import { plainGrammar } from './plain';

/** How the words of a suggestion are set into a sentence of a language. */
export interface Grammar {
  /** A captured word by itself: « j » (of « j'ai ») as « je ». */
  whole(word: string): string;
  /** `before` and `after` joined: « je » + « ai » is « j’ai »; `before` ends with its space. */
  joined(before: string, after: string, rules: ToneRules): string;
  /**
   * Whether `words` in the place of `span` leave a sentence.
   * @param place where the span stands in its clause, read when it is asked for
   */
  fits(
    text: string,
    span: Span,
    place: () => Place | undefined,
    words: string,
    rules: ToneRules,
  ): boolean;
}

/** The grammar of the language that `rules` are written in. */
export function grammarOf({ language }: ToneRules): Grammar {
  return language.code === FRENCH.code ? frenchGrammar : plainGrammar;
}
