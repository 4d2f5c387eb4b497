import type { Template } from '../templates/template';
import type { Severity } from '../tone/finding';
import type { Note } from '../tone/note';
import type { FormException } from './exceptions';

/** A rule that ships, as a list names it. */
export interface ShippedRule {
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
  /** A sentence that it finds. */
  readonly example: string;
}

/** What ships. */
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

/** A mistake of a charter's, with where it is. */
export interface PlacedMistake {
  /** Empty: in a file of the shipped charter. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** In how many ordinary messages a rule speaks. */
export interface Noise {
  readonly count: number;
  /** The first of the sentences in which it does. */
  readonly sentences: readonly string[];
}

/** What a charter comes to. */
export interface Outcome {
  readonly mistakes: readonly PlacedMistake[];
  /** By the first expression that a rule avoids; one that is silent is not there. */
  readonly noise: Readonly<Record<string, Noise>>;
  /** How many messages were read; 0 while there are mistakes. */
  readonly messages: number;
  /** What one's own rules are called, by id; none while there are mistakes. */
  readonly names: Readonly<Record<string, string>>;
  /** Of both charters; none while there are mistakes. */
  readonly phases: Shipped['phases'];
}

/** What an outcome says under a key, which may come from a file or from what somebody typed. */
export function entryOf<Entry>(
  entries: Readonly<Record<string, Entry>> | undefined,
  key: string,
): Entry | undefined {
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/** What one rule does by itself, before it is part of the charter. */
export interface RehearsedRule {
  readonly mistakes: readonly string[];
  readonly noise: Noise;
  /** How many messages were read. */
  readonly messages: number;
  /** Of its own sentences, those in which it speaks. */
  readonly spoken: readonly string[];
}

/** What one template comes to, before it is part of the charter. */
export interface RehearsedTemplate {
  /** Nothing where it can't be shown. */
  readonly template: Template | undefined;
  /** The same in English; nothing where there is none, or it can't be shown. */
  readonly english: Template | undefined;
  readonly mistakes: readonly PlacedMistake[];
  /** Expressions in it that the charter would reword. */
  readonly phrases: readonly string[];
}

/** What a false alarm comes to: what was found in its sentence, and what an exception would change. */
export interface RehearsedAlarm {
  /** Nothing where the charter leaves the sentence alone already. */
  readonly found: { readonly from: number; readonly to: number } | undefined;
  /** Words that may be let pass. */
  readonly proposed: readonly string[];
  /** The one that was tried, which the charter can take over; nothing where no words were. */
  readonly exception: FormException | undefined;
  readonly mistakes: readonly string[];
  /** What the exception should have let pass, and is still found. */
  readonly remaining: readonly string[];
  /** Sentences that the charter has to find, and would not any more. */
  readonly lost: readonly string[];
}

/** A finding in a text that was tried. */
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
  /** What templates attach, by its path, as base64. */
  readonly files: Readonly<Record<string, string>>;
  readonly 'charte.json': string;
  readonly 'launchevent.js': string;
}
