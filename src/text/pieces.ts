/**
 * The correspondence itself: the visible text as a row of pieces, each with the stretch of source
 * that it comes from. Both rows grow in order, so a place is found by bisection.
 */
import { firstIndex } from './sorted';
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

type PieceKind =
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

/** What the row of a piece holds: its kind with `KEPT`, `from`, `start`, `end`. */
const ROW = 4;
const KEPT = 8;

/** The pieces of one source; filled from left to right, then only read. */
export class Pieces {
  /** All rows in one array, which costs a message of a megabyte much less than an object each. */
  private rows = new Int32Array(1024 * ROW);
  private used = 0;
  /** The text, and the parts that are still to be joined to it. */
  private text = '';
  private parts: string[] = [];
  private length = 0;

  /** Length of the text so far. */
  get textLength(): number {
    return this.length;
  }

  get count(): number {
    return this.used / ROW;
  }

  /** Where the source of the last piece ends; 0 before the first. */
  get sourceEnd(): number {
    return this.used === 0 ? 0 : (this.rows[this.used - 1] as number);
  }

  /** Adds the text of `source[start, end)`; literal text that goes on where the last ended joins it. */
  add(kind: PieceKind, text: string, start: number, end: number, kept: boolean): void {
    const { rows } = this;
    const code = kept ? kind | KEPT : kind;
    const last = this.used - ROW;
    if (
      last >= 0 &&
      code === rows[last] &&
      ((kind === LITERAL && start === rows[last + 3]) ||
        // One entity may stand for two characters, which come one after the other.
        (kind === ATOM && start === rows[last + 2]))
    ) {
      rows[last + 3] = end;
    } else {
      this.push(code, start, end);
    }
    if (text === '') return;
    this.length += text.length;
    // Joined now and then: a great many small strings kept alive cost more than copying them.
    if (this.parts.push(text) === 1024) this.join();
  }

  /** Text offsets of the line ends between blocks, in order. */
  blockEnds(): readonly number[] {
    const ends: number[] = [];
    for (let row = 0; row < this.used; row += ROW) {
      if (((this.rows[row] as number) & ~KEPT) === BLOCK_BREAK) {
        ends.push(this.rows[row + 1] as number);
      }
    }
    return ends;
  }

  /** The whole visible text. */
  joined(): string {
    this.join();
    return this.text;
  }

  /** @throws RangeError when there is no such piece. */
  at(index: number): Piece {
    const { rows } = this;
    const row = index * ROW;
    if (!(row >= 0 && row < this.used)) throw new RangeError(`piece ${index} of ${this.count}`);
    const code = rows[row] as number;
    return {
      kind: (code & ~KEPT) as PieceKind,
      kept: (code & KEPT) !== 0,
      from: rows[row + 1] as number,
      to: row + ROW < this.used ? (rows[row + ROW + 1] as number) : this.length,
      start: rows[row + 2] as number,
      end: rows[row + 3] as number,
    };
  }

  /** The index of the piece that holds the character at `offset`; `count` at the end of the text. */
  indexOf(offset: number): number {
    if (offset >= this.length) return this.count;
    // The last piece that begins at or before the offset: only that one can have text.
    return firstIndex(this.count, (index) => (this.rows[index * ROW + 1] as number) > offset) - 1;
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

  /** The text offset of the first character whose source begins at or after `offset`; the length without one. */
  textFrom(offset: number): number {
    const { rows } = this;
    const index = firstIndex(this.count, (at) => (rows[at * ROW + 3] as number) > offset);
    if (index === this.count) return this.length;
    const piece = this.at(index);
    if (piece.start >= offset || piece.kind !== LITERAL) {
      return piece.start >= offset ? piece.from : piece.to;
    }
    return piece.from + offset - piece.start;
  }

  private push(code: number, start: number, end: number): void {
    if (this.used === this.rows.length) {
      const larger = new Int32Array(this.used * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    const { rows, used } = this;
    rows[used] = code;
    rows[used + 1] = this.length;
    rows[used + 2] = start;
    rows[used + 3] = end;
    this.used = used + ROW;
  }

  private join(): void {
    this.text += this.parts.join('');
    this.parts = [];
  }
}
