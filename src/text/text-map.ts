import type { Span } from './span';
import type { Splice } from './splice';

/**
 * The correspondence between a source (HTML or plain text) and the text that a reader sees.
 * Everything is in UTF-16 units. `text` has `\n` where the reader sees a line or a block end.
 */
export interface TextMap {
  /** The source, exactly as it was read. */
  readonly source: string;
  /** The visible text. */
  readonly text: string;
  /** Text spans that are not prose (code, preformatted logs, hidden data): never checked. */
  readonly opaque: readonly Span[];
  /** The smallest source span that covers `textSpan`, markup between included. */
  sourceSpan(textSpan: Span): Span;
  /**
   * The splices on `source` that make the visible text of `textSpan` read `insert` and leave every
   * other byte alone: a phrase over several elements is replaced in the first, emptied in the others.
   * `insert` is plain text; it is escaped here for the source's format.
   * @throws RangeError with the numbers when `textSpan` is not inside `text`.
   */
  splices(textSpan: Span, insert: string): readonly Splice[];
}
