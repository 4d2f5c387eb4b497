import { ATOM, BLOCK_BREAK, GONE, HARD_BREAK, LITERAL, type Pieces } from './pieces';

export type WhiteSpace = 'normal' | 'pre' | 'pre-line';

/** Space, tab, line feed, form feed, carriage return: what HTML calls white space. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 12;
}

/**
 * Lays out text the way a browser does, line by line: collapses white space, drops it at the edges of
 * a line, and ends a line where a block ends. Fed in the order of the source; offsets in its units.
 */
export class VisibleText {
  /** Nothing stands on the current line yet. */
  private lineEmpty = true;
  /** A block ended: the next visible character begins a line. */
  private breakPending = false;
  /** White space that shows as one space if something follows on its line; -1 for none. */
  private spaceStart = -1;
  private spaceEnd = -1;
  /** More white space after it, as pairs of start and end. */
  private gone: number[] = [];

  /** @param onVisible is called just before a character is added, once its line has begun. */
  constructor(
    private readonly source: string,
    private readonly pieces: Pieces,
    private readonly onVisible: () => void,
  ) {}

  /** `source[start, end)` as text. */
  text(start: number, end: number, mode: WhiteSpace): void {
    if (mode === 'normal') this.collapsing(start, end);
    else this.preserving(start, end, mode);
  }

  /** An entity, by the character that it stands for. */
  entity(codePoint: number, start: number, end: number, mode: WhiteSpace): void {
    if (mode !== 'pre' && isSpace(codePoint)) {
      if (mode === 'pre-line' && codePoint === 10) this.hardBreak(start, end);
      else this.space(start, end);
    } else if (codePoint === 10) {
      this.hardBreak(start, end);
    } else {
      this.visible(start);
      this.pieces.add(ATOM, String.fromCodePoint(codePoint), start, end, mode === 'pre');
    }
  }

  /** The start or the end of a block. */
  block(): void {
    this.dropSpace();
    if (!this.lineEmpty) {
      this.breakPending = true;
      this.lineEmpty = true;
    }
  }

  /** A line break that stands in the source: `<br>`, or a line feed that is kept. */
  hardBreak(start: number, end: number): void {
    this.dropSpace();
    this.visible(start);
    this.pieces.add(HARD_BREAK, '\n', start, end, false);
    this.lineEmpty = true;
  }

  private collapsing(start: number, end: number): void {
    const { source } = this;
    let at = start;
    while (at < end) {
      const from = at;
      if (isSpace(source.charCodeAt(at))) {
        at += 1;
        while (at < end && isSpace(source.charCodeAt(at))) at += 1;
        this.space(from, at);
        continue;
      }
      let plain = true;
      for (; at < end; at += 1) {
        const code = source.charCodeAt(at);
        if (code > 32 || !isSpace(code)) continue;
        // A single one between two words stands for itself.
        if (at + 1 >= end || isSpace(source.charCodeAt(at + 1))) break;
        if (code !== 32) plain = false;
      }
      const slice = source.slice(from, at);
      this.visible(from);
      this.pieces.add(
        LITERAL,
        plain ? slice : slice.replace(/\s/g, onlyHtmlSpace),
        from,
        at,
        false,
      );
    }
  }

  private preserving(start: number, end: number, mode: WhiteSpace): void {
    const { source } = this;
    let from = start;
    for (let at = start; at <= end; at += 1) {
      const code = at < end ? source.charCodeAt(at) : 10;
      if (code !== 10 && code !== 13) continue;
      if (at > from) {
        if (mode === 'pre') {
          this.visible(from);
          this.pieces.add(LITERAL, source.slice(from, at), from, at, true);
        } else {
          this.collapsing(from, at);
        }
      }
      if (at === end) return;
      const pair = code === 13 && at + 1 < end && source.charCodeAt(at + 1) === 10;
      this.hardBreak(at, pair ? at + 2 : at + 1);
      if (pair) at += 1;
      from = at + 1;
    }
  }

  private space(start: number, end: number): void {
    if (this.lineEmpty) return;
    if (this.spaceStart >= 0) {
      this.gone.push(start, end);
    } else {
      this.spaceStart = start;
      this.spaceEnd = end;
    }
  }

  private dropSpace(): void {
    this.spaceStart = -1;
    if (this.gone.length > 0) this.gone = [];
  }

  /** Begins a line if one is due, and lets the white space before the character show. */
  private visible(start: number): void {
    const { pieces } = this;
    if (this.breakPending) {
      pieces.add(BLOCK_BREAK, '\n', pieces.sourceEnd, start, false);
      this.breakPending = false;
    } else if (this.spaceStart >= 0) {
      const single = this.spaceEnd - this.spaceStart === 1;
      pieces.add(single ? LITERAL : ATOM, ' ', this.spaceStart, this.spaceEnd, false);
      for (let index = 0; index < this.gone.length; index += 2) {
        pieces.add(GONE, '', this.gone[index] as number, this.gone[index + 1] as number, false);
      }
      this.dropSpace();
    }
    this.lineEmpty = false;
    this.onVisible();
  }
}

/** Of what `\s` matches, HTML collapses five characters and leaves no-break and wide spaces alone. */
function onlyHtmlSpace(space: string): string {
  return isSpace(space.charCodeAt(0)) ? ' ' : space;
}
