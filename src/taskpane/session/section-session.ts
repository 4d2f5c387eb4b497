import type { StoredSection, Versioned, Loaded } from '../../storage/stored-section';
import type { Mailbox } from '../../storage/mailbox';
import { failureSentence } from './failure-sentence';
import { Store } from './store';
import { strings, type Sentence } from '../strings';

export interface SectionState<Value extends Versioned> {
  readonly value: Value;
  readonly kind: Loaded<Value>['kind'];
  /** Of the mailbox's 32 KB, all sections together. */
  readonly bytes: number;
}

/** How a change ended; `text` says why it was not made, or that the mailbox did not take it. */
export type ChangeOutcome =
  | { readonly changed: true; readonly text?: Sentence }
  | { readonly changed: false; readonly text: Sentence };

/** One section on screen: follows every window's changes, and makes its own one at a time. */
export class SectionSession<Value extends Versioned> extends Store<SectionState<Value>> {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly section: StoredSection<Value>,
  ) {
    super({ ...mailbox.load(section), bytes: mailbox.bytes() });
    // Lives as long as the pane, as the mailbox does.
    mailbox.onChange(() => this.#follow());
  }

  /** @param next the value as it is to be, from the one that stands when its turn has come */
  async change(next: (value: Value) => Value): Promise<ChangeOutcome> {
    const outcome = await this.mailbox.change(this.section, next);
    if (outcome.saved) return { changed: true };
    if (outcome.why === 'host') return { changed: true, text: failureSentence(outcome.failure) };
    const { why } = outcome;
    return { changed: false, text: () => strings.settings[why] };
  }

  #follow(): void {
    this.set({ ...this.mailbox.load(this.section), bytes: this.mailbox.bytes() });
  }
}
