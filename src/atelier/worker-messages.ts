import type { Severity } from '../tone/finding';
import type { Note } from '../tone/note';

/** A charter's files as they go to the worker. */
export type Files = readonly (readonly [path: string, text: string])[];

/** A rule that ships, as the page lists it. */
export interface ShippedRule {
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
  /** A sentence that it finds. */
  readonly example: string;
}

/** What ships: it stays the same while the page is open. */
export interface Shipped {
  readonly fingerprint: string;
  readonly rules: readonly ShippedRule[];
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  readonly templates: readonly {
    readonly id: string;
    readonly title: string;
    readonly phase: string;
  }[];
}

/** A mistake of the charter's, with where it is. */
export interface PlacedMistake {
  /** Empty: in a file of the shipped charter. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** How often an own rule speaks in the ordinary sentences that ship. */
export interface Noise {
  readonly count: number;
  /** The first of them. */
  readonly sentences: readonly string[];
}

/** What a charter comes to. */
export interface Outcome {
  readonly mistakes: readonly PlacedMistake[];
  /** By the first expression that a rule avoids; empty while there are mistakes. */
  readonly noise: Readonly<Record<string, Noise>>;
  /** How many sentences were read. */
  readonly sentences: number;
}

/** A finding as « Essayer » shows it. */
export interface TriedFinding {
  /** UTF-16 offsets in the text. */
  readonly from: number;
  readonly to: number;
  readonly ruleId: string;
  readonly note: Note;
  readonly suggestions: readonly string[];
}

/** A text as it was read, with what is found in it. */
export interface Tried {
  readonly text: string;
  readonly findings: readonly TriedFinding[];
}

/** The files that are published. */
export interface PublishedFiles {
  readonly 'charte.json': string;
  readonly 'launchevent.js': string;
}

/** What the page asks of its worker, and what each is answered with. */
export interface Requests {
  readonly shipped: { readonly ask: null; readonly answer: Shipped };
  readonly compile: { readonly ask: Files; readonly answer: Outcome };
  readonly review: { readonly ask: string; readonly answer: Tried };
  readonly publish: {
    readonly ask: { readonly launchevent: string; readonly made: number };
    /** Refused: the charter has mistakes, or the host's file is not of this version. */
    readonly answer: PublishedFiles | 'mistakes' | 'version';
  };
}

export type Request = {
  [Kind in keyof Requests]: {
    readonly id: number;
    readonly kind: Kind;
    readonly ask: Requests[Kind]['ask'];
  };
}[keyof Requests];

export interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  /** What went wrong, for a developer. */
  readonly failure?: string;
}
