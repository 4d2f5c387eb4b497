import { escapeHtml } from '../text/escape-html';
import { safeHtml, settle, sourceOf, withoutPictures, withPictures } from './safe-nodes';

/** Ms without a keystroke after which the text counts as changed. */
const PAUSE_MS = 400;

/** The rich text field: whatever is typed, pasted or put into it, as HTML and back. */
export class Editor {
  readonly element = document.createElement('div');
  readonly #pictures = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #range: Range | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const { element } = this;
    element.contentEditable = 'true';
    element.setAttribute('role', 'textbox');
    element.setAttribute('aria-multiline', 'true');
    element.addEventListener('input', () => this.#changed());
    element.addEventListener('paste', (event) => this.#take(event, event.clipboardData));
    element.addEventListener('drop', (event) => {
      // Files are the page's.
      if (event.dataTransfer && event.dataTransfer.files.length > 0) return;
      const range = document.caretRangeFromPoint(event.clientX, event.clientY);
      if (range) select(range);
      this.#take(event, event.dataTransfer);
    });
    element.addEventListener('copy', (event) => this.#copy(event));
    document.addEventListener('selectionchange', () => {
      const selection = document.getSelection();
      if (selection?.rangeCount !== 1) return;
      const range = selection.getRangeAt(0);
      if (element.contains(range.commonAncestorContainer)) this.#range = range.cloneRange();
    });
    this.#tellEmpty();
  }

  /** The text as HTML; pictures that it holds stand in it by a short address of this page's. */
  get source(): string {
    return sourceOf(this.element);
  }

  /** The same with its pictures, to be taken elsewhere. */
  get whole(): string {
    return withPictures(this.source, this.#pictures);
  }

  /** Puts another text in the place of the whole. */
  set source(html: string) {
    this.element.innerHTML = this.#safe(html);
    this.#range = null;
    this.#settled();
  }

  /** Puts HTML where the cursor is, or was last; at the end where it never was. The browser can undo it. */
  insert(html: string): void {
    this.element.focus();
    const range = this.#range ?? endOf(this.element);
    select(range);
    // Deprecated, and still the only way that keeps what can be undone.
    document.execCommand('insertHTML', false, this.#safe(html));
    this.#settled();
  }

  /** Puts HTML on top. */
  prepend(html: string): void {
    this.element.insertAdjacentHTML('afterbegin', this.#safe(html));
    this.#settled();
  }

  /** What is selected, as text; `null` where the cursor never was in it. */
  get selected(): string | null {
    return this.#range === null ? null : this.#range.toString();
  }

  /** Calls back a moment after the person has changed the text; returns an unsubscribe. */
  onChange(callback: () => void): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }

  #safe(html: string): string {
    return safeHtml(
      withoutPictures(html, (picture) => {
        const known = [...this.#pictures].find(([, other]) => other === picture)?.[0];
        const address = known ?? `cid:relire-${String(this.#pictures.size + 1)}`;
        this.#pictures.set(address, picture);
        return address;
      }),
    );
  }

  #settled(): void {
    settle(this.element, this.#pictures);
    this.#changed();
  }

  #changed(): void {
    this.#tellEmpty();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#listeners.forEach((listener) => listener()), PAUSE_MS);
  }

  /** Nothing is to be seen in it. */
  get isEmpty(): boolean {
    const { element } = this;
    return element.textContent === '' && element.querySelector('img, table, li') === null;
  }

  #tellEmpty(): void {
    this.element.toggleAttribute('data-empty', this.isEmpty);
  }

  /** Puts in what is pasted or dropped, with its formatting where it has one. */
  #take(event: Event, data: DataTransfer | null): void {
    if (data === null || data.files.length > 0) return;
    event.preventDefault();
    const html = data.getData('text/html');
    this.insert(html === '' ? htmlOf(data.getData('text/plain')) : fragmentOf(html));
  }

  /** What is copied by keyboard takes its pictures along. */
  #copy(event: ClipboardEvent): void {
    const range = document.getSelection()?.getRangeAt(0);
    if (!range || !event.clipboardData) return;
    const part = document.createElement('div');
    part.append(range.cloneContents());
    event.preventDefault();
    event.clipboardData.setData('text/html', withPictures(sourceOf(part), this.#pictures));
    event.clipboardData.setData('text/plain', document.getSelection()?.toString() ?? '');
  }
}

/** Plain text as HTML, a line as a paragraph. */
export function htmlOf(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  if (lines.length === 1) return escapeHtml(text);
  return lines.map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`).join('');
}

/** What of a clipboard's HTML was copied: browsers and Windows put a document around it. */
function fragmentOf(html: string): string {
  const marked = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/i.exec(html);
  return marked?.[1] ?? html;
}

function endOf(element: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  return range;
}

function select(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
