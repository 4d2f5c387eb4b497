import { requireInside } from './span';
import type { TextMap } from './text-map';
import { webAddresses } from './web-address';

/**
 * A plain-text body as a text map: the text is the source with each line ending as one `\n`. What is
 * inserted takes the line endings of the source.
 */
export function mapPlainText(source: string): TextMap {
  const lineEnding = source.indexOf('\r\n') >= 0 ? '\r\n' : '\n';
  const text = source.replace(/\r\n?/g, '\n');
  /** Text offsets just after each `\r\n`, where the source runs one unit further ahead. */
  const pairs: number[] = [];
  if (lineEnding === '\r\n') {
    for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 2)) {
      pairs.push(at + 1 - pairs.length);
    }
  }
  const toSource = (offset: number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
  const sourceSpan: TextMap['sourceSpan'] = (textSpan) => {
    requireInside(textSpan, text.length);
    return { from: toSource(textSpan.from), to: toSource(textSpan.to) };
  };
  return {
    format: 'text',
    source,
    text,
    opaque: webAddresses(text, []),
    landmarks: [],
    sourceSpan,
    splices(textSpan, insert) {
      const { from, to } = sourceSpan(textSpan);
      if (from === to && insert === '') return [];
      return [{ from, to, insert: insert.replace(/\r\n?|\n/g, lineEnding) }];
    },
  };
}
