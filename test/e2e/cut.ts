/**
 * What of a page can't be read where it stands: it reaches past the window's sides, it has to be
 * scrolled sideways, or its words reach past their own box. Runs in the page, so it is whole by itself.
 * @returns one line for each, none where all fits
 */
export function whatIsCut(body: Element): string[] {
  const width = document.documentElement.clientWidth;
  const range = document.createRange();
  return [...body.querySelectorAll('*')].flatMap((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // What is there for screen readers alone is a pixel large.
    const shown = right - left > 1 && bottom - top > 1 && element.checkVisibility();
    if (!shown) return [];
    const { overflowX, overflowY, textOverflow, display } = getComputedStyle(element);
    const wide = element.scrollWidth > element.clientWidth + 1;
    const found: string[] = [];
    if (right > width + 1 || left < -1) found.push('past the side');
    if (wide && /auto|scroll/.test(overflowX)) found.push('scrolls sideways');
    const words = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (words.length > 0 && display !== 'inline' && textOverflow !== 'ellipsis') {
      if (wide) found.push('words past their box');
      const boxes = words.flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
      const cuts = /hidden|clip/.test(overflowY) || element.matches('button');
      if (cuts && boxes.some((box) => box.bottom > bottom + 2 || box.top < top - 2)) {
        found.push('words cut in height');
      }
    }
    const sides = `${left.toFixed(0)}–${right.toFixed(0)} px`;
    return found.map((what) => `${what}: ${element.outerHTML.slice(0, 140)} [${sides}]`);
  });
}
