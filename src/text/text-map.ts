import type { Landmark } from './landmark';
import type { Span } from './span';
import type { Splice } from './splice';

export type BodyFormat = 'html' | 'text';

/**
 * The correspondence between a source (HTML or plain text) and the text that a reader sees.
 * Everything is in UTF-16 units. `text` has `\n` where the reader sees a line or a block end.
 */
export interface TextMap {
  readonly format: BodyFormat;
  /** The source, exactly as it was read. */
  readonly source: string;
  /** The visible text. */
  readonly text: string;
  /**
   * Text spans that are not prose (code, preformatted logs, list bullets, addresses of the web and
   * of mail): never checked. In order, disjoint.
   */
  readonly opaque: readonly Span[];
  /** Text offsets of the line ends between blocks, table cells and list items; none in plain text. */
  readonly blockEnds: readonly number[];
  /** Where the markup says who wrote what, in the order of the source; none in plain text. */
  readonly landmarks: readonly Landmark[];
  /** The smallest source span that covers `textSpan`, markup between included. */
  sourceSpan(textSpan: Span): Span;
  /** The text of which any source stands in `sourceSpan`, line ends between blocks included. */
  textSpan(sourceSpan: Span): Span;
  /**
   * The splices on `source` that make the visible text of `textSpan` read `insert` and leave every
   * other byte alone: a phrase over several elements is replaced in the first, emptied in the others.
   * `insert` is plain text; it is escaped here for the source's format.
   *
   * Spaces of `insert` that a browser would not show (at the edge of a line, beside another space)
   * become no-break spaces. Two things can't be had by touching these characters alone: the end of a
   * block inside `textSpan` stays, and spaces that a deletion brings together, or to the edge of a
   * line, show as a browser shows them: as one, or not at all.
   * @throws RangeError with the numbers when `textSpan` is not inside `text`.
   */
  splices(textSpan: Span, insert: string): readonly Splice[];
}
