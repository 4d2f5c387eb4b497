/** How `whatIsIllegible` measures. */
export interface LegibilityOptions {
  /** The least side of what is clicked, CSS px (WCAG 2.2, 2.5.8). */
  readonly target: number;
}

/**
 * What can't be read or hit in what is on screen now: two texts on the same spot, and targets that are
 * too small. Runs in the page, so it is whole by itself.
 * @returns one line for each, none where all is well
 */
export function whatIsIllegible(body: Element, { target }: LegibilityOptions): string[] {
  interface Run {
    readonly element: Element;
    readonly box: DOMRect;
    readonly words: string;
  }
  /** The part of a box that its ancestors let through; `null` where there is none. */
  const visiblePart = (element: Element, box: DOMRect): DOMRect | null => {
    let { left, right, top, bottom } = box;
    const within = (clip: { left: number; right: number; top: number; bottom: number }) => {
      left = Math.max(left, clip.left);
      right = Math.min(right, clip.right);
      top = Math.max(top, clip.top);
      bottom = Math.min(bottom, clip.bottom);
    };
    within({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    for (let up: Element | null = element; up; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up);
      if (overflowX !== 'visible' || overflowY !== 'visible') within(up.getBoundingClientRect());
    }
    return right - left > 1 && bottom - top > 1
      ? new DOMRect(left, top, right - left, bottom - top)
      : null;
  };
  /** Whether something opaque lies between the two, so that only the upper one is seen there. */
  const isCovered = (one: Element, other: Element, x: number, y: number): boolean => {
    for (const layer of document.elementsFromPoint(x, y)) {
      if (layer.contains(one) && layer.contains(other)) return false;
      const { backgroundColor } = getComputedStyle(layer);
      if (!/^(?:transparent|rgba\(.*, 0(?:\.\d+)?\))$/.test(backgroundColor)) return true;
    }
    return false;
  };

  const runs: Run[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const element = node.parentElement;
    if (words === '' || !element?.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const seen = visiblePart(element, box);
      if (seen) runs.push({ element, box: seen, words: words.slice(0, 40) });
    }
  }
  const found = new Set<string>();
  runs.sort((one, other) => one.box.top - other.box.top);
  runs.forEach((one, at) => {
    for (const other of runs.slice(at + 1)) {
      if (other.box.top > one.box.bottom - 2) break;
      if (one.element === other.element) continue;
      const left = Math.max(one.box.left, other.box.left);
      const right = Math.min(one.box.right, other.box.right);
      const bottom = Math.min(one.box.bottom, other.box.bottom);
      // Lines that are set close share a pixel of their boxes, not of their letters.
      if (right - left < 2 || bottom - other.box.top < 2) continue;
      const [x, y] = [(left + right) / 2, (other.box.top + bottom) / 2];
      if (!isCovered(one.element, other.element, x, y)) {
        found.add(`« ${one.words} » and « ${other.words} » overlap`);
      }
    }
  });

  const targets = 'button, a[href], input, select, textarea, summary, [role="button"]';
  for (const element of body.querySelectorAll(targets)) {
    // A phrase within a line of words is as high as its line.
    if (getComputedStyle(element).display === 'inline') continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    if (Math.min(width, height) < target - 0.5) {
      found.add(
        `${width.toFixed(0)} × ${height.toFixed(0)} px: ${element.outerHTML.slice(0, 120)}`,
      );
    }
  }
  return [...found];
}
