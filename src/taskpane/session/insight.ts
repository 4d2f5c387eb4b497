import { createNoCopy, type SharedCopy } from '../../storage/shared-copy';
import { Store } from './store';
import {
  counted,
  NO_TALLIES,
  parseTallies,
  serializeTallies,
  together,
  withMessage,
  withTemplate,
  type Count,
  type Tallies,
} from './tallies';

/**
 * Counts of what was pointed out, replaced and ignored, for the person themselves: they stay on this
 * machine, for all of its windows, and go neither into the mailbox nor anywhere else. Where a browser
 * keeps nothing they last as long as the pane.
 */
export class Insight extends Store<Tallies> {
  constructor(
    private readonly copy: SharedCopy = createNoCopy(),
    /** ms since 1970. */
    private readonly now: () => number = Date.now,
  ) {
    super(parseTallies(copy.read()));
    // Lives as long as the pane.
    copy.onChange(() => this.#follow());
  }

  /** @param by 1 to count, -1 to take back */
  count(counts: readonly Count[], by: 1 | -1 = 1): void {
    if (counts.length === 0) return;
    this.#change((tallies) => counted(tallies, counts, by, this.now()));
  }

  /** Counts a message that was reviewed. */
  countMessage(): void {
    this.#change((tallies) => withMessage(tallies, this.now()));
  }

  /** Counts a template that was inserted. */
  countTemplate(id: string): void {
    this.#change((tallies) => withTemplate(tallies, id, this.now()));
  }

  /** Starts again from nothing. */
  clear(): void {
    this.#change(() => NO_TALLIES);
  }

  /** Brings back what was cleared. */
  restore(before: Tallies): void {
    this.#change((since) => together(before, since));
  }

  #change(next: (tallies: Tallies) => Tallies): void {
    void this.copy.alone(() => {
      this.#follow();
      this.set(next(this.state));
      this.copy.write(serializeTallies(this.state));
      return Promise.resolve();
    });
  }

  #follow(): void {
    const text = this.copy.read();
    // Nothing is kept here: what this pane has counted stands.
    if (text !== null) this.set(parseTallies(text));
  }
}
