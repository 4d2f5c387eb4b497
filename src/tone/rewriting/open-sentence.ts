import { fold } from '../letters';
import { readSentence, type Sentence } from '../clause/sentence';
import { wordsIn, type Word } from '../clause/words';
import { BREAK, COMMA, OPAQUE, PUNCTUATION, type Token } from './token';

/** A sentence of a draft by itself, with the mark that ends it. */
export interface SentenceText {
  readonly text: string;
  /** Between two breaks. */
  readonly tokens: readonly Token[];
  readonly words: ReadonlySet<string>;
  /** The same sentence read by clauses. */
  readonly clauses: Sentence;
}

/** A field of a form letter: `{name}`, `{{delay}}`, `%{name}`, `#{name}`, `<%= name %>`, `%s`. */
const FIELD = /[%#$]?\{\{?[^{}]*\}?\}|<%[^%]*%>|%[sd]\b/g;

/** The text with each field of a form letter as one word of the same length. */
function withoutFields(text: string): string {
  return text.replace(FIELD, (field) => 'x'.repeat(field.length));
}

function wordOf({ kind, text }: Word, isLast: boolean): string {
  if (kind === 'quote') return OPAQUE;
  if (kind !== 'mark') return fold(text);
  if (text === ',') return COMMA;
  return isLast && /^[.!?…]$/.test(text) ? BREAK : PUNCTUATION;
}

/** Reads a sentence that stands by itself. */
export function openSentence(text: string): SentenceText {
  const plain = withoutFields(text);
  const span = { from: 0, to: text.length };
  const words = wordsIn(plain, span);
  let end = words.length;
  while (
    end > 0 &&
    words[end - 1]?.kind === 'mark' &&
    /^[.!?…]$/.test(words[end - 1]?.text ?? '')
  ) {
    end--;
  }
  const tokens: Token[] = [{ from: 0, to: 0, word: BREAK }];
  words.forEach((word, index) => {
    const token: Token = { from: word.from, to: word.to, word: wordOf(word, index >= end) };
    tokens.push(word.hyphened ? { ...token, hyphenated: true } : token);
  });
  tokens.push({ from: text.length, to: text.length, word: BREAK });
  return {
    text,
    tokens,
    words: new Set(tokens.map(({ word }) => word)),
    clauses: readSentence(plain, span),
  };
}
