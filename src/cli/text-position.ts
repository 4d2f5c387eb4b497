import { firstIndex } from '../text/sorted';

/** The offsets at which lines begin, whichever line ends the text has. */
export function lineStarts(text: string): number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  const ends = /\r\n|\r|\n/g;
  while (ends.exec(text)) starts.push(ends.lastIndex);
  return starts;
}

/** `line:column`, both 1-based, the column in UTF-16 units; a byte order mark has no column. */
export function position(starts: readonly number[], offset: number): string {
  const line = Math.max(
    1,
    firstIndex(starts.length, (index) => (starts[index] ?? 0) > offset),
  );
  return `${line}:${offset - (starts[line - 1] ?? 0) + 1}`;
}
