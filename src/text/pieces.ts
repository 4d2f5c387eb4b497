/**
 * The correspondence itself: the visible text as a row of pieces, each with the stretch of source
 * that it comes from. Both rows grow in order, so a place is found by bisection.
 */
import type { Span } from './span';

/** As many characters of text as of source, one for one. */
export const LITERAL = 0;
/** Stands or goes as a whole: an entity, or white space that shows as one space. */
export const ATOM = 1;
/** A line break that is a character or a `<br>` of the source. */
export const HARD_BREAK = 2;
/** The end of a block; its source span is the markup between the lines, which is never spliced. */
export const BLOCK_BREAK = 3;
/** Without text: white space that collapsed into the space just before it. */
export const GONE = 4;

export type PieceKind =
  typeof LITERAL | typeof ATOM | typeof HARD_BREAK | typeof BLOCK_BREAK | typeof GONE;

/** A piece as it is read: `from`, `to` in the text, `start`, `end` in the source. */
export interface Piece {
  readonly kind: PieceKind;
  /** White space is kept as it stands here (`pre`), so spaces don't collapse. */
  readonly kept: boolean;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The pieces of one source; filled from left to right, then only read. */
export class Pieces {
  private readonly kinds: PieceKind[] = [];
  private readonly keeps: boolean[] = [];
  private readonly froms: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly parts: string[] = [];
  private length = 0;

  /** Length of the text so far. */
  get textLength(): number {
    return this.length;
  }

  get count(): number {
    return this.kinds.length;
  }

  /** Where the source of the last piece ends; 0 before the first. */
  get sourceEnd(): number {
    return this.ends.length === 0 ? 0 : (this.ends[this.ends.length - 1] as number);
  }

  /** Adds the text of `source[start, end)`; literal text that goes on where the last ended joins it. */
  add(kind: PieceKind, text: string, start: number, end: number, kept: boolean): void {
    const last = this.kinds.length - 1;
    const joins =
      last >= 0 &&
      kind === this.kinds[last] &&
      kept === this.keeps[last] &&
      ((kind === LITERAL && start === this.ends[last]) ||
        // One entity may stand for two characters, which come one after the other.
        (kind === ATOM && start === this.starts[last]));
    if (joins) {
      this.ends[last] = end;
    } else {
      this.kinds.push(kind);
      this.keeps.push(kept);
      this.froms.push(this.length);
      this.starts.push(start);
      this.ends.push(end);
    }
    if (text !== '') this.parts.push(text);
    this.length += text.length;
  }

  /** The whole visible text. */
  joined(): string {
    return this.parts.join('');
  }

  /** @throws RangeError when there is no such piece. */
  at(index: number): Piece {
    const kind = this.kinds[index];
    if (kind === undefined) throw new RangeError(`piece ${index} of ${this.kinds.length}`);
    return {
      kind,
      kept: this.keeps[index] as boolean,
      from: this.froms[index] as number,
      to: index + 1 < this.froms.length ? (this.froms[index + 1] as number) : this.length,
      start: this.starts[index] as number,
      end: this.ends[index] as number,
    };
  }

  /** The index of the piece that holds the character at `offset`; `count` at the end of the text. */
  indexOf(offset: number): number {
    let low = 0;
    let high = this.froms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.froms[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    // The last piece that begins at or before the offset, unless the text ends before it.
    if (low === 0 || offset >= this.length) return this.froms.length;
    return low - 1;
  }

  /** The piece with the character at `offset`, or undefined at either end of the text. */
  holding(offset: number): Piece | undefined {
    if (offset < 0 || offset >= this.length) return undefined;
    return this.at(this.indexOf(offset));
  }

  /** The source span of the character at `offset`, which must be inside the text. */
  charSource(offset: number): Span {
    const piece = this.at(this.indexOf(offset));
    if (piece.kind !== LITERAL) return { from: piece.start, to: piece.end };
    const from = piece.start + offset - piece.from;
    return { from, to: from + 1 };
  }
}
