import type { Guard } from './clause/guard';
import type { Category, Severity } from './finding';

/**
 * The compiled charter: plain data made at build time, ready to use as it is; files hold it packed
 * (`unpackRules`). Numbers stand for words, labels and slots; every list is addressed by index.
 */
export interface ToneRules {
  /** Folded words in order. Word n has id FIRST_WORD + n. */
  readonly words: readonly string[];
  /** Common slips: folded misspelling → the id of the word that was meant. */
  readonly slips: Readonly<Record<string, number>>;
  /** Ids of long words recognised with one letter missing or two swapped. */
  readonly robust: readonly number[];
  /** Words written as one that are two: « jai » → length of the first part. */
  readonly splits: Readonly<Record<string, number>>;
  /** Sets of words, as ids in order; with -1 before them, the complement, among words. */
  readonly labels: readonly (readonly number[])[];
  /** Programs that several patterns share: unit -n - 1 of a program stands for piece n. */
  readonly pieces: readonly (readonly number[])[];
  readonly rules: readonly CompiledRule[];
  readonly patterns: readonly CompiledPattern[];
  readonly documents: { readonly ordre: DocumentNote; readonly bilan: DocumentNote };
  /** Folded words that begin with an aspirated h (no elision before them). */
  readonly aspirated: string;
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

/** What a passage tells the document checks: it works again; something is done. */
export type Marker = 'restored' | 'done';

/** One way to say what a rule is about: an anchor word and what stands on either side of it. */
export interface CompiledPattern {
  /** Index of the rule; for an exception: of the rule it protects from, or -1 for all. */
  readonly rule: number;
  /** The match is no finding: it tells the document checks something (`rule` is -1). */
  readonly marker?: Marker;
  /** Nothing is found where an exception matches. */
  readonly exception?: true;
  /** Label of the anchor, a word that every match has. */
  readonly anchor: number;
  /** Slot of what is matched but is not part of the finding, at one end of it. */
  readonly outside?: number;
  /** Slot that the anchor alone fills, when it is captured. */
  readonly slot?: number;
  /** Programs matched leftwards and rightwards from the anchor; empty when nothing is there. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly suggestions: readonly Template[];
}

/** A suggestion: literal text, and parts that depend on what was captured. */
export type Template = readonly TemplatePart[];
export type TemplatePart =
  | string
  /** `[slot]`: the captured text as written. */
  | readonly [number]
  /** `[slot, map]`: chosen by the folded captured text; a missing key drops the suggestion. */
  | readonly [number, Readonly<Record<string, string>>]
  /** `['de', slot]`: « de » and the captured complement without its own preposition. */
  | readonly ['de', number]
  /** `['le', slot]`: the captured complement as a noun phrase with its article. */
  | readonly ['le', number]
  /** `['partie', slot]`: as « de », when the complement surely names a part of a site that works. */
  | readonly ['partie', number]
  /** `['accord', slot, participle]`: the participle, agreeing as the captured one does. */
  | readonly ['accord', number, string]
  /** `['when', guard]`: nothing, but drops the suggestion where the clause is not as the guard asks. */
  | readonly ['when', Guard]
  /** `['?', slot, parts]`: the parts, when the slot was captured. */
  | readonly ['?', number, Template];

/** Ids of tokens that are not vocabulary words. */
export const UNKNOWN = 0;
export const NUMBER = 1;
/** Masked text: a link, an address, code, a quoted label. */
export const OPAQUE = 2;
export const COMMA = 3;
/** Any punctuation inside a sentence but the comma. */
export const PUNCTUATION = 4;
/** The end of a sentence, a paragraph or a zone. */
export const BREAK = 5;
/** The first id of a vocabulary word. */
export const FIRST_WORD = 6;

/**
 * Operations of a pattern program. Compiled rules hold CHOICE and TIMES, which `assembled` turns into
 * SPLIT and JUMP before the program runs.
 */
export const OP_END = 0;
/** `SET label`: one word of the label. */
export const OP_SET = 1;
/** `SPLIT offset`: go on here, or from `offset` units ahead of the next instruction (see `assembled`). */
export const OP_SPLIT = 2;
/** `JUMP offset`. */
export const OP_JUMP = 3;
/** `SAVE place`: note the boundary; place = 2 × slot, + 1 for its end. */
export const OP_SAVE = 4;
/** `EDGE`: a clause begins or ends here (punctuation, the end of the text, or a word like « et »). */
export const OP_EDGE = 5;
/** `ANY`: one word, number or masked text. */
export const OP_ANY = 6;
/** `COMMA`: a comma. */
export const OP_COMMA = 7;
/** `NOT label`: the next token is no word of the label; consumes nothing. */
export const OP_NOT = 8;
/** `CHOICE … OR … OR … CLOSE`: one of these. */
export const OP_CHOICE = 9;
export const OP_OR = 10;
/** `TIMES min max … CLOSE`: this from `min` to `max` times, as often as it can. */
export const OP_TIMES = 11;
/** Ends a CHOICE or TIMES. */
export const OP_CLOSE = 12;

/** By operation, how many operands follow it. */
export const OPERANDS: readonly number[] = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 2, 0];
