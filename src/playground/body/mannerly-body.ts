import type { ClientBehaviour } from '../../testing/client-behaviours';
import type { BodyEditor } from './body-editor';

/** What Office.js can do with the body. */
export type OfficeBody = Pick<
  BodyEditor,
  'format' | 'source' | 'replace' | 'prepend' | 'insertAtSelection' | 'selectedText' | 'visibleText'
>;

/** The body as one client of Outlook lets an add-in read and write it; the person types into the real one. */
export class MannerlyBody implements OfficeBody {
  readonly format: BodyEditor['format'];
  /** Called after each write of the whole body. */
  onReplaced: () => void = () => undefined;
  /** The body before each recent typing, oldest first. */
  #typed: { readonly at: number; readonly before: string }[] = [];
  #last: string;
  #typesAfterRead = false;
  readonly #onInput = (): void => {
    this.#typed.push({ at: this.now(), before: this.#last });
    this.#last = this.body.source();
  };

  /** @param now a clock in ms */
  constructor(
    private readonly body: BodyEditor,
    private readonly manner: ClientBehaviour,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.format = body.format;
    this.#last = body.source();
    if (manner.typingLagMs !== undefined) body.element.addEventListener('input', this.#onInput);
  }

  /** The person types into the message right after the next read, where the manner has that. */
  typeAfterNextRead(): void {
    this.#typesAfterRead = true;
  }

  source(): string {
    const source = this.body.source();
    const seen = this.manner.onRead?.(source, this.#settled(source)) ?? source;
    const { afterRead } = this.manner;
    if (this.#typesAfterRead && afterRead !== undefined) {
      this.#typesAfterRead = false;
      queueMicrotask(() => this.#set(afterRead(this.body.source(), this.format)));
    }
    return seen;
  }

  visibleText(): string {
    return this.body.visibleText();
  }

  selectedText(): string | null {
    return this.body.selectedText();
  }

  replace(content: string): void {
    this.#apply(() => {
      const { onWrite, cursorAfterWrite } = this.manner;
      this.#set(onWrite?.(this.body.source(), content, this.format) ?? content);
      if (cursorAfterWrite !== undefined) this.body.moveCursor(cursorAfterWrite);
      this.onReplaced();
    });
  }

  prepend(content: string): void {
    this.#insert(content, this.manner.onPrepend, () => this.body.prepend(content));
  }

  insertAtSelection(content: string): void {
    this.#insert(content, this.manner.onSelection, () => this.body.insertAtSelection(content));
  }

  /** Stops following what the person types. */
  dispose(): void {
    this.body.element.removeEventListener('input', this.#onInput);
  }

  #insert(content: string, manner: ClientBehaviour['onPrepend'], insert: () => void): void {
    this.#apply(() => {
      const before = this.body.source();
      insert();
      const inserted = this.body.source();
      const wanted = manner?.(before, content, inserted) ?? inserted;
      if (wanted !== inserted) this.body.replace(wanted);
      this.#last = this.body.source();
    });
  }

  #apply(change: () => void): void {
    if (this.manner.appliesAfterMs === undefined) change();
    else setTimeout(change, this.manner.appliesAfterMs);
  }

  #set(source: string): void {
    this.body.replace(source);
    this.#last = this.body.source();
  }

  /** The body without what was typed in the last `typingLagMs`. */
  #settled(source: string): string {
    const since = this.now() - (this.manner.typingLagMs ?? 0);
    this.#typed = this.#typed.filter(({ at }) => at > since);
    return this.#typed[0]?.before ?? source;
  }
}
