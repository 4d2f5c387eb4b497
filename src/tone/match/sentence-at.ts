import type { Span } from '../../text/span';
import { BREAK, type Token } from './token';

/** A sentence: its tokens, half-open, and its span with the mark that ends it. */
export interface SentenceTokens {
  readonly first: number;
  readonly end: number;
  /** UTF-16 span in the text. */
  readonly span: Span;
}

/** The sentence that holds token `at`. */
export function sentenceAt(tokens: readonly Token[], at: number): SentenceTokens {
  let first = at;
  while (first > 0 && tokens[first - 1]?.word !== BREAK) first--;
  let end = at;
  while (end < tokens.length && tokens[end]?.word !== BREAK) end++;
  return {
    first,
    end,
    span: { from: tokens[first]?.from ?? 0, to: (tokens[end] ?? tokens[end - 1])?.to ?? 0 },
  };
}
