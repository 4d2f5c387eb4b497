/** A rule of the house in a few words. */
export interface HouseRule {
  readonly title: string;
  readonly text: string;
}

/** What is said, and what is said instead. */
export interface PhrasePair {
  readonly avoid: string;
  readonly prefer: string;
}

/** What a phase of a project begins with. */
export interface PhaseReminder {
  readonly title: string;
  /** What is said first. */
  readonly first: string;
  /** What is asked. */
  readonly ask: string;
}

/** Why one calls, and how. */
export interface CallReminder {
  readonly title: string;
  readonly first: readonly string[];
  readonly ask: readonly string[];
  /** The sentence for the next date, with `{date}` where it stands. */
  readonly next: string;
}

/** The charter on one page, for who speaks rather than writes. */
export interface Reminder {
  readonly rules: readonly HouseRule[];
  readonly situations: readonly { readonly title: string; readonly pairs: readonly PhrasePair[] }[];
  /** In the order of the phases. */
  readonly phases: readonly PhaseReminder[];
  readonly calls: readonly CallReminder[];
}
