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
    this.#range = range;
    if (document.activeElement === this.root) {
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  }

  forget(): void {
    this.#range = null;
  }

  dispose(): void {
    document.removeEventListener('selectionchange', this.#follow);
  }
}
