import type { Span } from '../text/span';
import { BREAK } from './rules';
import type { Tokens } from './tokens';

/** A sentence: its tokens, half-open, and its span with the mark that ends it. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
  /** UTF-16 span in the text. */
  readonly span: Span;
}

/** The sentence that holds token `at`. */
export function sentenceAt(tokens: Tokens, at: number): Sentence {
  let first = at;
  while (first > 0 && tokens.id[first - 1] !== BREAK) first--;
  let end = at;
  while (end < tokens.id.length && tokens.id[end] !== BREAK) end++;
  return {
    first,
    end,
    span: { from: tokens.from[first] ?? 0, to: tokens.to[end] ?? tokens.to[end - 1] ?? 0 },
  };
}
