/** Of one thing about a host: in order, worth a look, or to be put right before anybody sees the add-in. */
export type Verdict = 'good' | 'look' | 'bad';

/** What was found out about a host, for the person who looks after it. */
export interface Finding {
  readonly verdict: Verdict;
  /** What is so. */
  readonly said: string;
  /** What to do about it. */
  readonly advice?: string;
  /** The files or values that it is about. */
  readonly about?: readonly string[];
}

/** In order. */
export const good = (said: string): Finding => ({ verdict: 'good', said });

/** To be put right, with what to do and what it is about. */
export const bad = (said: string, advice: string, about: readonly string[] = []): Finding => ({
  verdict: 'bad',
  said,
  advice,
  about,
});

/** Worth a look: people may be concerned, or may not. */
export const look = (said: string, advice: string, about: readonly string[] = []): Finding => ({
  ...bad(said, advice, about),
  verdict: 'look',
});
