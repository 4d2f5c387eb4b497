import { firstIndex } from './sorted';
import { requireInside } from './span';
import type { TextMap } from './text-map';
import { webAddresses } from './web-address';

/**
 * A plain-text body as a text map: the text is the source with each line ending as one `\n`. */
export function mapPlainText(source: string): TextMap {
  const text = source.replace(/\r\n?/g, '\n');
  /** Text offsets just after each `\r\n`, where the source runs one unit further ahead. */
  const pairs: number[] = [];
  for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 2)) {
    pairs.push(at + 1 - pairs.length);
  }
  const toSource = (offset: number): number =>
    offset + firstIndex(pairs.length, (index) => (pairs[index] as number) > offset);
  const toText = (offset: number): number =>
    offset - firstIndex(pairs.length, (index) => (pairs[index] as number) + index + 1 > offset);
  return {
    format: 'text',
    source,
    text,
    opaque: webAddresses(text, []),
    blockEnds: [],
    landmarks: [],
    sourceSpan(textSpan) {
      requireInside(textSpan, text.length);
      return { from: toSource(textSpan.from), to: toSource(textSpan.to) };
    },
    textSpan({ from, to }) {
      requireInside({ from, to }, source.length);
      return { from: toText(from), to: toText(to) };
    },
  };
}
