import type { Landmark } from './landmark';
import type { Pieces } from './pieces';
import type { Span } from './span';

export type BodyFormat = 'html' | 'text';

/** Of HTML: where each visible character comes from, and where others may be put. */
export interface HtmlCorrespondence {
  readonly source: string;
  readonly text: string;
  readonly pieces: Pieces;
  /** Source offsets just after a `<pre>`, where a browser drops a line feed. */
  readonly preStarts: ReadonlySet<number>;
  /** Where text goes when there is none yet. */
  readonly emptyAt: number;
}

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
  /** What `textSplices` goes by; none in plain text. */
  readonly html?: HtmlCorrespondence;
}
