import type { ReactNode } from 'react';
import { createElement } from 'react';

/**
 * Draws the blanks that stand in a text.
 * @param blanks text as it stands → the label of the field that it stands for
 */
export function markBlanks(
  text: string,
  blanks: ReadonlyMap<string, string>,
  draw: (label: string, key: number) => ReactNode,
): ReactNode {
  let parts: ReactNode[] = [text];
  for (const [shown, label] of blanks) {
    parts = parts.flatMap((part) => {
      if (typeof part !== 'string') return [part];
      return part
        .split(shown)
        .flatMap((run, index) => (index === 0 ? [run] : [draw(label, index), run]));
    });
  }
  return parts.length === 1
    ? parts[0]
    : parts.map((part, index) => createElement('span', { key: index }, part));
}
