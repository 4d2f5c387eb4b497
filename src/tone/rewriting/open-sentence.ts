import type { Span } from '../../text/span';
import { readSentence, type Sentence } from '../clause/sentence';
import type { Engine } from '../match/engine';
import type { Token } from '../match/token';
import { tokenise } from '../match/tokenise';

/** A sentence of a draft by itself, with the mark that ends it. */
export interface SentenceText {
  readonly text: string;
  /** Between two breaks. */
  readonly tokens: readonly Token[];
  readonly words: ReadonlySet<string>;
  /** The same sentence read by clauses, at the first call. */
  readonly clauses: () => Sentence;
}

/** A field of a form letter: `{name}`, `{{delay}}`, `%{name}`, `#{name}`, `<%= name %>`, `%s`. */
const FIELD = /[%#$]?\{\{?[^{}]*\}?\}|<%[^%]*%>|%[sd]\b/g;

/** The fields of a form letter: each counts as one word. */
function fieldsIn(text: string): Span[] {
  const fields: Span[] = [];
  FIELD.lastIndex = 0;
  for (let match = FIELD.exec(text); match; match = FIELD.exec(text)) {
    fields.push({ from: match.index, to: match.index + match[0].length });
  }
  return fields;
}

/** Reads a sentence that stands by itself. */
export function openSentence({ vocabulary }: Engine, text: string): SentenceText {
  const span = { from: 0, to: text.length };
  const tokens = tokenise(text, [span], fieldsIn(text), vocabulary);
  let read: Sentence | undefined;
  return {
    text,
    tokens,
    words: new Set(tokens.map(({ word }) => word)),
    clauses: () =>
      (read ??= readSentence(
        text.replace(FIELD, (field) => 'x'.repeat(field.length)),
        span,
      )),
  };
}
