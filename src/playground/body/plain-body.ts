import type { BodyEditor } from './body-editor';

/** A body in plain text. */
export class PlainBody implements BodyEditor {
  readonly format = 'text';
  readonly element = document.createElement('textarea');
  /** Kept until the first edit, which may not be able to write it back exactly. */
  #exact: string | null = null;
  #touched = false;
  /** How the source ends its lines; the textarea itself only knows `\n`. */
  #lineEnd = '\n';

  constructor(source: string) {
    this.element.className = 'message-body plain';
    this.element.addEventListener('input', () => {
      this.#exact = null;
    });
    this.element.addEventListener('focus', () => {
      this.#touched = true;
    });
    this.replace(source);
  }

  source(): string {
    return this.#exact ?? this.element.value.replace(/\n/g, this.#lineEnd);
  }

  replace(source: string): void {
    const { selectionStart, selectionEnd } = this.element;
    this.element.value = source;
    this.#exact = source;
    this.#lineEnd = /\r\n/.test(source) && !/(^|[^\r])\n/.test(source) ? '\r\n' : '\n';
    this.element.setSelectionRange(selectionStart, selectionEnd);
  }

  prepend(text: string): void {
    const { selectionStart, selectionEnd, value } = this.element;
    const exact = text + this.source();
    this.element.value = text + value;
    this.#exact = exact;
    this.element.setSelectionRange(selectionStart + text.length, selectionEnd + text.length);
  }

  insertAtSelection(text: string): void {
    if (!this.#touched) return this.prepend(text);
    const { selectionStart, selectionEnd } = this.element;
    this.element.setRangeText(text, selectionStart, selectionEnd, 'end');
    this.#exact = null;
  }

  selectedText(): string | null {
    if (!this.#touched) return null;
    return this.element.value.slice(this.element.selectionStart, this.element.selectionEnd);
  }

  moveCursor(to: 'start' | 'end' | 'lost'): void {
    const at = to === 'end' ? this.element.value.length : 0;
    this.#touched = to !== 'lost';
    this.element.setSelectionRange(at, at);
  }

  visibleText(): string {
    return this.element.value;
  }

  dispose(): void {
    // Nothing listens outside the element.
  }
}
