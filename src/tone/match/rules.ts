import type { Guard } from '../clause/guard';
import type { Category, Severity } from '../finding';
import type { PatternNode, WordSet } from './pattern-node';

/** The compiled charter, as the engine runs it; files hold it encoded (`encodeRules`, `decodeRules`). */
export interface ToneRules {
  readonly rules: readonly CompiledRule[];
  readonly patterns: readonly CompiledPattern[];
  /** Common misspellings: as written → the word that was meant, both folded. */
  readonly misspellings: Readonly<Record<string, string>>;
  /** Long words recognised with one letter missing or two swapped, folded. */
  readonly fuzzyWords: readonly string[];
  /** Words written as one that are two: « jai » → length of the first part. */
  readonly fusedWords: Readonly<Record<string, number>>;
  readonly documents: { readonly ordre: DocumentNote; readonly bilan: DocumentNote };
  /** Folded words that begin with an aspirated h (no elision before them). */
  readonly aspirated: readonly string[];
  /** Nouns that follow « de » bare (« d'affichage »), folded, and their article: « la », « l' »… */
  readonly articles: Readonly<Record<string, string>>;
}

export interface CompiledRule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly note: string;
  readonly phrasings: readonly string[];
}

/** What a document check says. */
export interface DocumentNote {
  readonly note: string;
  readonly phrasings: readonly string[];
}

/** What a passage tells of the message: it works again; something is done; it consoles somebody. */
export type Marker = 'restored' | 'done' | 'sympathy';

/** One way to say what a rule is about: an anchor word and what stands on either side of it. */
export interface CompiledPattern {
  /** Index of the rule; for an exception: of the rule it protects from, or -1 for all. */
  readonly rule: number;
  /** The match is no finding: it tells the document checks something (`rule` is -1). */
  readonly marker?: Marker;
  /** Nothing is found where an exception matches. */
  readonly exception?: true;
  /** Every match has one of these words. */
  readonly anchor: WordSet;
  /** The capture that the anchor alone fills. */
  readonly anchorName?: string;
  /** What stands on either side of the anchor, in the order of the text. */
  readonly left: readonly PatternNode[];
  readonly right: readonly PatternNode[];
  /** What the clause of a match has to be like; a match anywhere when left out. */
  readonly when?: readonly Guard[];
  readonly suggestions: readonly SuggestionTemplate[];
}

/** A suggestion: literal text, and parts that depend on what was captured. */
export type SuggestionTemplate = readonly TemplatePart[];
export type TemplatePart =
  | string
  /** The captured text as written. */
  | { readonly name: string }
  /** Chosen by the folded captured text; a missing key drops the suggestion. */
  | { readonly name: string; readonly choices: Readonly<Record<string, string>> }
  /** « de » and the captured complement without its own preposition. */
  | { readonly de: string }
  /** The captured complement as a noun phrase with its article. */
  | { readonly le: string }
  /** As « de », when the complement surely names a part of a site, which works or does not. */
  | { readonly partie: string }
  /** The participle `accord`, in the gender and number of the captured one. */
  | { readonly name: string; readonly accord: string }
  /** Nothing; drops the suggestion where the clause is not as the guard asks. */
  | { readonly guard: Guard }
  /** The parts, when `when` was captured. */
  | { readonly when: string; readonly parts: SuggestionTemplate };
