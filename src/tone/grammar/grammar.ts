import type { Span } from '../../text/span';
import type { ClausePlace } from '../clause/place';
import type { ToneRules } from '../match/rules';

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
    place: () => ClausePlace | undefined,
    words: string,
    rules: ToneRules,
  ): boolean;
}
