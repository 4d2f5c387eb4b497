import type { Span } from '../text/span';
import type { Note } from './note';
import type { Suggestion } from './suggestion';

/** Gravest first. `replace`: the charter's table. `rephrase`: a rule of it. `advice`: worth a look. */
export const SEVERITIES = ['replace', 'rephrase', 'advice'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** 0 for the gravest. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The groups of rules, the charter's core first. */
export const CATEGORIES = [
  'excuse',
  'retard',
  'probleme',
  'reassurance',
  'inacheve',
  'impuissance',
  'negatif',
  'technique',
  'ordre',
  'bilan',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Whole sentences that may be moved so that the good news comes first; the user sees it before. */
export interface Move {
  /** The sentences to move, with the space or line end before them; UTF-16 span in the checked text. */
  readonly from: Span;
  /** Where they go: offset of the start of a sentence, before `from`. */
  readonly to: number;
  /**
   * How the passage from `to` to `from.to` reads once they are moved: its replacement. The same
   * characters, the two parts changed over around what stands between them.
   */
  readonly preview: string;
}

/** One match of a rule in a text. */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What the phrase is written in: an ISO 639-1 code. */
  readonly language: string;
  /** UTF-16 span in the checked text; never empty. */
  readonly span: Span;
  /** The text under `span`, as written. */
  readonly actual: string;
  /** Why, in one line, in the charter's spirit (`noteIn`). */
  readonly note: Note;
  /** What may be put instead, best first; empty when no mechanical rewrite is surely correct. */
  readonly suggestions: readonly Suggestion[];
  /** Phrasings to copy and adapt, when `suggestions` is empty or as well; never applied by us. */
  readonly phrasings: readonly string[];
  /** For `ordre`: the move that puts the good news first, when whole sentences allow it. */
  readonly move?: Move;
}
