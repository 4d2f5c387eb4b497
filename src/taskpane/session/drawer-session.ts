import type { Drawer, Kept, Loaded } from '../../storage/drawer';
import type { Mailbox } from '../../storage/mailbox';
import { failureSentence } from './failure-sentence';
import { Store } from './store';
import { strings, type Sentence } from '../strings';

export interface DrawerState<Value extends Kept> {
  readonly value: Value;
  readonly kind: Loaded<Value>['kind'];
  /** Of the mailbox's 32 KB, all drawers together. */
  readonly bytes: number;
}

/** How a change ended; `text` says why it was not made, or that the mailbox did not take it. */
export type ChangeOutcome =
  | { readonly changed: true; readonly text?: Sentence }
  | { readonly changed: false; readonly text: Sentence };

/** One drawer on screen: follows every window's changes, and makes its own one at a time. */
export class DrawerSession<Value extends Kept> extends Store<DrawerState<Value>> {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly drawer: Drawer<Value>,
  ) {
    super({ ...mailbox.load(drawer), bytes: mailbox.bytes() });
    // Lives as long as the pane, as the mailbox does.
    mailbox.onChange(() => this.#follow());
  }

  /** @param next the value as it is to be, from the one that stands when its turn has come */
  async change(next: (value: Value) => Value): Promise<ChangeOutcome> {
    const outcome = await this.mailbox.change(this.drawer, next);
    if (outcome.saved) return { changed: true };
    if (outcome.why === 'host') return { changed: true, text: failureSentence(outcome.failure) };
    const { why } = outcome;
    return { changed: false, text: () => strings.settings[why] };
  }

  #follow(): void {
    this.set({ ...this.mailbox.load(this.drawer), bytes: this.mailbox.bytes() });
  }
}
