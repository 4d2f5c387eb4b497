/** The pane of Outlook on the web is 320 px wide; Outlook lets it be dragged between these. */
const PANE_WIDTH = { usual: 320, least: 280, most: 640 } as const;
const STEP = 16;

/** A width in CSS pixels within what the pane may take. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

/** The width after a key on the separator, or `null` for a key that means nothing there. */
export function widthAfterKey(width: number, key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
      return clampWidth(width + STEP);
    case 'ArrowRight':
      return clampWidth(width - STEP);
    case 'Home':
      return PANE_WIDTH.least;
    case 'End':
      return PANE_WIDTH.most;
    case 'Enter':
      return PANE_WIDTH.usual;
    default:
      return null;
  }
}

/** Lets a person drag or key the separator; `onWidth` is told each width. */
export function resizable(separator: HTMLElement, onWidth: (width: number) => void): void {
  let width: number = PANE_WIDTH.usual;
  const set = (next: number): void => {
    width = next;
    separator.setAttribute('aria-valuenow', String(width));
    separator.setAttribute('aria-valuetext', `${width} pixels`);
    onWidth(width);
  };
  separator.setAttribute('aria-valuemin', String(PANE_WIDTH.least));
  separator.setAttribute('aria-valuemax', String(PANE_WIDTH.most));
  set(width);
  separator.addEventListener('keydown', (event) => {
    const next = widthAfterKey(width, event.key);
    if (next === null) return;
    event.preventDefault();
    set(next);
  });
  separator.addEventListener('pointerdown', (event) => {
    const from = event.clientX;
    const before = width;
    const drag = (move: PointerEvent): void => set(clampWidth(before + from - move.clientX));
    // Captured, so that the iframe under the pointer doesn't swallow the movement.
    separator.setPointerCapture(event.pointerId);
    separator.addEventListener('pointermove', drag);
    separator.addEventListener(
      'lostpointercapture',
      () => separator.removeEventListener('pointermove', drag),
      { once: true },
    );
  });
  separator.addEventListener('dblclick', () => set(PANE_WIDTH.usual));
}
