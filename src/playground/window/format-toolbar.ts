import { escapeAttribute } from '../../text/escape-html';
import { byId } from './element';

/**
 * Bold, italic, lists and links in the body. `document.execCommand` is deprecated and has no
 * successor; it is what gives the browser's own undo.
 */
export class FormatToolbar {
  readonly #root = byId('format', HTMLSpanElement);
  readonly #dialog = byId('link-dialog', HTMLDialogElement);
  readonly #address = byId('link-address', HTMLInputElement);
  #body: HTMLElement | null = null;
  #range: Range | null = null;

  constructor() {
    // The body keeps its selection only if a press does not take the focus.
    this.#root.addEventListener('mousedown', (event) => event.preventDefault());
    for (const control of this.#root.querySelectorAll<HTMLButtonElement>('[data-command]')) {
      control.addEventListener('click', () => this.#run(control.dataset.command ?? ''));
    }
    byId('link', HTMLButtonElement).addEventListener('click', () => {
      this.#address.value = '';
      this.#dialog.showModal();
    });
    byId('link-cancel', HTMLButtonElement).addEventListener('click', () => this.#dialog.close(''));
    this.#dialog.addEventListener('close', () => {
      const address = this.#address.value.trim();
      if (this.#dialog.returnValue === 'insert' && address !== '') this.#link(address);
      this.#dialog.returnValue = '';
    });
    document.addEventListener('selectionchange', () => this.#follow());
  }

  /** Formats `body` from now on; a plain-text message has nothing to format. */
  use(body: HTMLElement, format: 'html' | 'text'): void {
    this.#body = body;
    this.#range = null;
    for (const control of this.#root.querySelectorAll('button'))
      control.disabled = format === 'text';
  }

  #follow(): void {
    const selection = document.getSelection();
    if (this.#body === null || selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!this.#body.contains(range.commonAncestorContainer)) return;
    this.#range = range.cloneRange();
    for (const control of this.#root.querySelectorAll<HTMLButtonElement>('[data-command]')) {
      const on = document.queryCommandState(control.dataset.command ?? '');
      control.setAttribute('aria-pressed', String(on));
    }
  }

  #run(command: string, value?: string): void {
    this.#body?.focus();
    const selection = document.getSelection();
    if (this.#range !== null && selection !== null) {
      selection.removeAllRanges();
      selection.addRange(this.#range);
    }
    document.execCommand(command, false, value);
    this.#follow();
  }

  #link(address: string): void {
    const escaped = escapeAttribute(address);
    if (this.#range === null || this.#range.collapsed) {
      this.#run('insertHTML', `<a href="${escaped}">${escaped}</a>`);
    } else {
      this.#run('createLink', address);
    }
  }
}
