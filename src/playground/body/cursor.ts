/**
 * Where the person's cursor last stood inside `root`. The pane takes the focus when it is clicked,
 * so the browser's own selection can't be asked at the time of a call.
 */
export class Cursor {
  #range: Range | null = null;
  readonly #follow = (): void => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (this.root.contains(range.commonAncestorContainer)) this.#range = range.cloneRange();
  };

  constructor(private readonly root: HTMLElement) {
    document.addEventListener('selectionchange', this.#follow);
  }

  /** The range last selected, or `null` where there is none in the body any more. */
  range(): Range | null {
    const range = this.#range;
    return range !== null && this.root.contains(range.commonAncestorContainer) ? range : null;
  }

  /** Puts the cursor right behind `node`, on the screen too where the body has the focus. */
  placeAfter(node: Node): void {
    const range = document.createRange();
    range.setStartAfter(node);
    range.collapse(true);
    this.#show(range);
  }

  /** How many characters of text stand before the cursor; `null` where there is no cursor. */
  offset(): number | null {
    const range = this.range();
    if (range === null) return null;
    const before = document.createRange();
    before.selectNodeContents(this.root);
    before.setEnd(range.startContainer, range.startOffset);
    return before.toString().length;
  }

  /** Puts the cursor behind as many characters of text, or at the end where there are fewer; `null` forgets it. */
  placeAt(offset: number | null): void {
    this.#range = null;
    if (offset === null) return;
    const range = document.createRange();
    range.selectNodeContents(this.root);
    range.collapse(offset === 0);
    const texts = document.createTreeWalker(this.root, NodeFilter.SHOW_TEXT);
    let left = offset;
    while (texts.nextNode()) {
      const { length } = texts.currentNode.nodeValue ?? '';
      range.setStart(texts.currentNode, Math.min(left, length));
      range.collapse(true);
      if (left <= length) break;
      left -= length;
    }
    this.#show(range);
  }

  dispose(): void {
    document.removeEventListener('selectionchange', this.#follow);
  }

  #show(range: Range): void {
    this.#range = range;
    if (document.activeElement !== this.root) return;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}
