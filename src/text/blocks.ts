/** The blocks that a reader sees apart: paragraphs, cells of a table, items of a list. */
import type { Message } from './message';
import type { Span } from './span';

/**
 * Text spans of the writer's own words, block by block. No phrase runs from one into the next: lines
 * that a client has broken (`<br>`, plain text) stay together.
 */
export function ownBlocks({ map, own }: Message): readonly Span[] {
  const { blockEnds } = map;
  const blocks: Span[] = [];
  let next = 0;
  own.forEach(({ from, to }) => {
    let start = from;
    while (next < blockEnds.length && (blockEnds[next] as number) < from) next += 1;
    for (; next < blockEnds.length && (blockEnds[next] as number) < to; next += 1) {
      const end = blockEnds[next] as number;
      if (start < end) blocks.push({ from: start, to: end });
      start = end + 1;
    }
    if (start < to) blocks.push({ from: start, to });
  });
  return blocks;
}
