import type { ClauseKind } from '../clause/sentence';
import type { PatternNode } from '../match/pattern-node';
import type { BlankKind, SuggestionKind } from '../suggestion';
import type { TenseTag } from '../morphology/french-verbs';

/** A named rewriting, compiled: what it reads in a sentence and what it gives. */
export interface Transformation {
  readonly name: string;
  readonly kind: Exclude<SuggestionKind, 'blank'>;
  /** The rules whose findings it answers; all when left out. */
  readonly rules?: readonly string[];
  /** Of two that answer a finding, the one of the lower rank comes first; what the rules suggest comes before all. */
  readonly rank: number;
  /** What it gives affirms that someone acts. */
  readonly assumes?: true;
  /** It takes a noun away that a later pronoun may stand for: an object's, or a subject's as well. */
  readonly unnames?: 'object' | 'subject';
  /** It may leave names out: those of the cause that it drops. */
  readonly shedsNames?: true;
  /** It holds only where a sentence beside says that it works again, or where what is told before did not work. */
  readonly beside?: 'mended' | 'broken';
  /** It puts another date in the place of one that does not suit. */
  readonly redates?: true;
  /** Where it may stand, besides statements. */
  readonly within: readonly Setting[];
  readonly patterns: readonly TransformationPattern[];
}

/** What surrounds a phrase: a question, « si … », « tant que … », « (je pense) que … », « qui … ». */
export type Setting = Exclude<ClauseKind, 'statement' | 'order' | 'cause'>;

export interface TransformationPattern {
  readonly items: readonly PatternNode[];
  /** What stands before it: the start of the sentence, of a clause, or anything. */
  readonly after: 'sentence' | 'clause' | 'anything';
  /** None of these words may stand before it. */
  readonly notAfter?: ReadonlySet<string>;
  /** It reaches the end of the sentence. */
  readonly toTheEnd?: true;
  /** How many negations it takes away. */
  readonly negations: number;
  readonly gives: readonly Giving[];
}

/** What a transformation gives: text, and parts that depend on what was captured. */
export type Giving = readonly GivingPart[];
export type GivingPart =
  | string
  /** The captured text as written. */
  | { readonly name: string }
  /** Chosen by the folded captured text; a missing key drops the suggestion. */
  | { readonly name: string; readonly choices: Readonly<Record<string, string>> }
  /** « de » and the captured complement without its own preposition. */
  | { readonly de: string }
  /** « de » and the captured text as it stands: « du 12 mars », « de lundi ». */
  | { readonly contracting: string }
  /** The captured complement as a noun group with its article. */
  | { readonly le: string }
  /** The parts, when `when` was captured. */
  | { readonly when: string; readonly parts: Giving }
  /** The infinitive of the captured participle. */
  | { readonly infinitive: string }
  /** The captured participle without its agreement: « relancées » is « relancé ». */
  | { readonly singular: string }
  /** One of four forms (ms, fs, mp, fp) that agrees with the captured noun group or participle. */
  | { readonly agreeing: string; readonly forms: readonly string[] }
  /** One of two forms (singular, plural), by the captured noun group. */
  | { readonly counting: string; readonly forms: readonly string[] }
  /** A verb in the person, and the tense unless one is named, of the captured verb. */
  | {
      readonly like: string;
      /** The same verb when left out. */
      readonly verb?: string | { readonly name: string };
      readonly tense?: TenseTag;
    }
  /** One of two texts: to someone called « tu », or « vous ». */
  | { readonly familiar: string; readonly formal: string }
  | { readonly blank: string; readonly blankKind: BlankKind };

/** Everything that rewriting knows besides the rules. */
export interface Transformations {
  readonly list: readonly Transformation[];
  /** Verbs whose finite forms are read. */
  readonly verbs: readonly string[];
  /** Nouns whose gender their ending does not tell, folded and singular. */
  readonly masculine: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
}
