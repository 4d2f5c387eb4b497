import type { BodyFormat } from '../../text/message';

/**
 * The body of the draft on the screen. Its source is exact: what was set comes back byte for byte,
 * and after an edit only what was edited differs.
 */
export interface BodyEditor {
  readonly format: BodyFormat;
  /** The textbox that a person types in. */
  readonly element: HTMLElement;
  /** The exact source, HTML or text. */
  source(): string;
  /** Replaces the whole body. The cursor stays at its place in the text, as far as there is one. */
  replace(source: string): void;
  /** Inserts source on top. */
  prepend(source: string): void;
  /** Replaces the selection with source or inserts it at the cursor; on top where there was never one. */
  insertAtSelection(source: string): void;
  /** The selected text, empty for a cursor; `null` where the body never had one. */
  selectedText(): string | null;
  /** Moves the cursor, or forgets it. */
  moveCursor(to: 'start' | 'end' | 'lost'): void;
  /** The body as a reader sees it, lines ended by `\n`. */
  visibleText(): string;
  /** Removes the listeners that the editor has put on the document. */
  dispose(): void;
}
