/** Folded words, any of which may stand at one place. */
export type WordSet = ReadonlySet<string>;

/** What a pattern asks of the words of a text, in their order. */
export type PatternNode =
  /** One word of these; negated: any one but these; open: the set knows more words than it lists. */
  | {
      readonly kind: 'words';
      readonly words: WordSet;
      readonly negated?: true;
      readonly open?: true;
    }
  /** Any one word, number or masked text. */
  | { readonly kind: 'any' }
  | { readonly kind: 'comma' }
  /** A clause begins or ends here: punctuation, the end of the text, or a word like « et ». */
  | { readonly kind: 'edge' }
  /** The next word is none of these; nothing is consumed. */
  | { readonly kind: 'not'; readonly words: WordSet }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  /** One of these; the first comes first where both match as much. */
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  /** From `min` to `max` times, as often as it can. */
  | {
      readonly kind: 'repeat';
      readonly item: PatternNode;
      readonly min: number;
      readonly max: number;
    }
  /** What `item` matches is known by `name`. */
  | { readonly kind: 'capture'; readonly name: string; readonly item: PatternNode };
