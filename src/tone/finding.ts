import type { Span } from '../text/span';

/** `replace`: the charter's table. `rephrase`: a rule of the charter. `advice`: worth a look. */
export type Severity = 'replace' | 'rephrase' | 'advice';

export type Category =
  | 'excuse'
  | 'retard'
  | 'probleme'
  | 'reassurance'
  | 'inacheve'
  | 'impuissance'
  | 'negatif'
  | 'technique'
  | 'ordre'
  | 'bilan';

/** A replacement for the finding's span that leaves a correct sentence. */
export interface Suggestion {
  readonly text: string;
}

/** One match of a rule in a text. */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly severity: Severity;
  /** UTF-16 span in the checked text; never empty. */
  readonly span: Span;
  /** The text under `span`, as written. */
  readonly actual: string;
  /** Why, in one French line, in the charter's spirit. */
  readonly note: string;
  /** What may replace the span, best first; empty when no mechanical rewrite is surely correct. */
  readonly suggestions: readonly Suggestion[];
  /** Phrasings to copy and adapt, when `suggestions` is empty or as well; never applied by us. */
  readonly phrasings: readonly string[];
}
