import { htmlSplices } from './html-splices';
import { requireInside, type Span } from './span';
import type { Splice } from './splice';
import type { TextMap } from './text-map';

/**
 * The splices on a map's source that make the visible text of `textSpan` read `insert` and leave every
 * other byte alone: a phrase over several elements is replaced in the first, emptied in the others.
 * `insert` is plain text; it is escaped here for the source's format.
 *
 * Spaces of `insert` that a browser would not show (at the edge of a line, beside another space)
 * become no-break spaces. Two things can't be had by touching these characters alone: the end of a
 * block inside `textSpan` stays, and spaces that a deletion brings together, or to the edge of a
 * line, show as a browser shows them: as one, or not at all. In plain text, what is inserted takes the
 * line endings of the source.
 * @throws RangeError with the numbers when `textSpan` is not inside the text.
 */
export function textSplices(
  map: Pick<TextMap, 'source' | 'text' | 'html' | 'sourceSpan'>,
  textSpan: Span,
  insert: string,
): readonly Splice[] {
  requireInside(textSpan, map.text.length);
  if (map.html !== undefined) return htmlSplices(map.html, textSpan, insert);
  const { from, to } = map.sourceSpan(textSpan);
  if (from === to && insert === '') return [];
  const lineEnding = map.source.indexOf('\r\n') >= 0 ? '\r\n' : '\n';
  return [{ from, to, insert: insert.replace(/\r\n?|\n/g, lineEnding) }];
}
