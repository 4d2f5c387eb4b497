import { applySplices, type Splice } from '../../src/text/splice';

/**
 * A text as it looks: a no-break space like a space, spaces side by side as one, none at the edges of
 * a line, no empty lines at the end. What no edit of a few characters can change is made equal here.
 */
export function asSeen(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\t\f]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^ /, '')
    .replace(/[ \n]+$/, '');
}

/** As `asSeen`, with every space still there that a reader could count. */
export function withPlainSpaces(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u00a0\t\f]/g, ' ');
}

/** @returns whether the source outside of the splices stands in the result, byte for byte, in order. */
export function keepsTheRest(source: string, splices: readonly Splice[]): boolean {
  const result = applySplices(source, splices);
  let before = 0;
  let at = 0;
  for (const { from, to, insert } of splices) {
    const kept = source.slice(before, from);
    if (result.slice(at, at + kept.length) !== kept) return false;
    at += kept.length + insert.length;
    before = to;
  }
  return result.slice(at) === source.slice(before);
}
