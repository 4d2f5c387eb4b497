/** Where the words of others stand in a message. */
import { headerBlockEnd, type KnownLabels } from './header-block';
import type { Landmark, LandmarkKind } from './landmark';
import { isBlank, linesOf, type Line } from './lines';
import { type Introduction, introductionAt } from './introduction';
import { isDrawnLine, isQuotedLine, isSeparator } from './quote-line';
import { quoteElements } from './quote-wrap';
import { firstIndex } from './sorted';
import { mergeSpans, type Span } from './span';
import type { BodyFormat, TextMap } from './text-map';

export interface Quotes {
  /** Text spans of quotes that end, in order and disjoint; the writer's words may stand below. */
  readonly spans: readonly Span[];
  /** Where the thread starts that runs to the end of the text; the text's length without one. */
  readonly thread: number;
}

/**
 * The quotes of a message: elements that hold one, quoted lines, and the thread, which starts at the
 * first of its markers. A marker inside an element that holds a quote says nothing about what stands
 * below that element.
 */
export function findQuotes(map: TextMap): Quotes {
  return new QuoteFinder(map).find();
}

class QuoteFinder {
  private readonly text: string;
  private readonly format: BodyFormat;
  private readonly lines: readonly Line[];
  private readonly held: readonly Span[];
  private readonly threads: readonly number[];
  /** Where lines are marked as introducing a quote, and where each ends. */
  private readonly attributions: readonly number[];
  private readonly attributionEnds = new Map<number, number>();
  /** Where blockquotes begin that say no more, and where the outermost of each ends. */
  private readonly indents: readonly number[];
  private readonly indentEnds = new Map<number, number>();
  /** Places of threads that are marked outside of the blockquote that begins there. */
  private readonly outermost: readonly number[];
  /** Where lines are drawn, and where items of lists begin. */
  private readonly rules: readonly number[];
  private readonly items: readonly number[];
  private readonly spans: Span[] = [];
  private readonly labels: KnownLabels = new Map();
  private thread: number;
  /** Lines that begin with `>` are quoted: always in plain text, else once something said so. */
  private angled: boolean;
  /** So are blockquotes, once one of them opened on the headers of a message. */
  private indented = false;

  constructor(map: TextMap) {
    const { text, format } = map;
    const lines = linesOf(text);
    const { held, landmarks } = quoteElements(map, lines);
    const of = (kind: LandmarkKind): readonly Landmark[] =>
      landmarks.filter((landmark) => landmark.kind === kind);
    this.text = text;
    this.format = format;
    this.lines = lines;
    this.held = held;
    this.threads = of('thread')
      .map(({ from }) => from)
      .concat(composeEnds(text, of('compose-end'), of('rule')))
      .sort((one, other) => one - other);
    this.attributions = placed(of('attribution'), this.attributionEnds);
    this.indents = placed(of('indent'), this.indentEnds);
    this.outermost = outermostThreads(landmarks);
    this.rules = starts(of('rule'));
    this.items = starts(of('item'));
    this.thread = text.length;
    this.angled = format === 'text';
  }

  find(): Quotes {
    let index = 0;
    while (index < this.lines.length && this.thread === this.text.length) {
      index = this.readLine(index);
    }
    return { spans: mergeSpans(this.spans), thread: this.thread };
  }

  /** @returns the index of the next line to read. */
  private readLine(index: number): number {
    const { text, lines } = this;
    const line = lines[index] as Line;
    const mark = firstIn(this.threads, line);
    const held = this.heldAt(line);
    if (held !== undefined && (mark === undefined || held.from <= mark)) return this.hold(held);
    if (mark !== undefined) return this.begin(mark, index, index);
    const indent = this.indented ? firstIn(this.indents, line) : undefined;
    if (indent !== undefined) {
      return this.hold({ from: indent, to: this.indentEnds.get(indent) as number });
    }
    if (isBlank(text, line.from, line.to)) return index + 1;
    if (isQuotedLine(text, line) && this.angled) return this.quoteLines(index, index);
    if (isSeparator(text, line)) return this.begin(line.from, index, index + 1);
    const headersEnd = this.headersEnd(index, false);
    if (headersEnd > 0) return this.begin(line.from, index, headersEnd);
    if (isDrawnLine(text, line) && this.leadsToThread(index + 1)) {
      return this.begin(line.from, index, index + 1);
    }
    return this.readIntroduction(index);
  }

  private readIntroduction(index: number): number {
    const { text, lines } = this;
    const line = lines[index] as Line;
    const { from } = line;
    const marked = this.attributionEnds.get(firstIn(this.attributions, line) as number);
    const introduction: Introduction | undefined =
      marked === undefined
        ? introductionAt(text, lines, index)
        : { strength: 'dated', end: this.lineFrom(marked, index) };
    if (introduction === undefined) return index + 1;
    const { strength, end } = introduction;
    const start = strength === 'reported' ? end : index;
    let next = end;
    let below = lines[next];
    while (below !== undefined && !this.heldBelow(below) && isBlank(text, below.from, below.to)) {
      next += 1;
      below = lines[next];
    }
    const held = below && this.heldBelow(below);
    if (held !== undefined) {
      if (start === index) this.spans.push({ from, to: held.from });
      return this.hold(held);
    }
    if (below !== undefined && isQuotedLine(text, below)) {
      this.angled = true;
      return this.quoteLines(start === index ? index : next, next);
    }
    if (strength === 'reported') return end;
    if (this.leadsToThread(end)) return this.begin(from, index, end);
    // « Le 3 mars à 10:12, M. Durand a écrit : » above a quotation that the writer makes.
    const quotation = below !== undefined && /^[«“"„]/.test(text.charAt(below.from));
    return strength === 'dated' && !quotation ? this.begin(from, index, end) : end;
  }

  /**
   * The thread begins at `from`, on line `index`, and what announces it ends at line `body`. A
   * blockquote that opens there ends it; where each line of the body is marked, so do its lines.
   */
  private begin(from: number, index: number, body: number): number {
    const indent = lastUpTo(this.indents, from);
    const end = indent === undefined ? undefined : this.indentEnds.get(indent);
    if (indent !== undefined && end !== undefined && end > from) {
      if (this.outermost.indexOf(from) < 0 && isBlank(this.text, indent, from)) {
        this.indented = true;
        this.spans.push({ from: indent, to: end });
        return this.lineFrom(end, index);
      }
    }
    const first = this.markedBody(body);
    if (first > 0) {
      this.angled = true;
      this.spans.push({ from, to: (this.lines[first - 1] as Line).to });
      return this.quoteLines(first, first);
    }
    this.thread = from;
    return this.lines.length;
  }

  /** In plain text, the first line below the headers at line `index`, when it is marked as quoted. */
  private markedBody(index: number): number {
    if (this.format !== 'text') return -1;
    const { text, lines } = this;
    let at = index;
    const skip = (): void => {
      while (at < lines.length && isBlank(text, (lines[at] as Line).from, (lines[at] as Line).to)) {
        at += 1;
      }
    };
    skip();
    const headers = at < lines.length ? this.headersEnd(at, true) : -1;
    if (headers > 0) {
      at = headers;
      skip();
    }
    const line = lines[at];
    return line !== undefined && at > 0 && isQuotedLine(text, line) ? at : -1;
  }

  /** @param ruled whether a line is known to be drawn above */
  private headersEnd(index: number, ruled: boolean): number {
    const line = this.lines[index] as Line;
    const place = {
      ruled: ruled || firstIn(this.rules, line) === line.from,
      listed: firstIn(this.items, line) === line.from,
    };
    return headerBlockEnd(this.text, this.lines, index, place, this.labels);
  }

  private hold(span: Span): number {
    this.spans.push(span);
    return this.lineFrom(span.to, 0);
  }

  /** From line `first`, the quoted lines that begin at line `quoted`; blank lines among them too. */
  private quoteLines(first: number, quoted: number): number {
    let end = quoted;
    for (let index = quoted; index < this.lines.length; index += 1) {
      const line = this.lines[index] as Line;
      if (isQuotedLine(this.text, line)) end = index + 1;
      else if (!isBlank(this.text, line.from, line.to)) break;
    }
    const { from } = this.lines[first] as Line;
    this.spans.push({ from, to: (this.lines[end - 1] as Line).to });
    return end;
  }

  /** Whether the first words from line `index` on are headers, or where the markup has the thread. */
  private leadsToThread(index: number): boolean {
    for (let at = index; at < this.lines.length; at += 1) {
      const line = this.lines[at] as Line;
      if (firstIn(this.threads, line) !== undefined) return true;
      if (isBlank(this.text, line.from, line.to)) continue;
      return isSeparator(this.text, line) || this.headersEnd(at, true) > 0;
    }
    return false;
  }

  /** The element with a quote that holds some of `line`, or begins at its end. */
  private heldAt(line: Line): Span | undefined {
    const { held } = this;
    const span = held[firstIndex(held.length, (index) => (held[index] as Span).to > line.from)];
    return span !== undefined && span.from <= line.to ? span : undefined;
  }

  /** Below an introduction, a blockquote that says no more holds a quote too. */
  private heldBelow(line: Line): Span | undefined {
    const indent = firstIn(this.indents, line);
    const to = indent === undefined ? undefined : this.indentEnds.get(indent);
    const held = this.heldAt(line);
    if (held !== undefined || indent === undefined || to === undefined) return held;
    return { from: indent, to };
  }

  /** The first line, from `index` on, that begins at or after `offset`. */
  private lineFrom(offset: number, index: number): number {
    const { lines } = this;
    return Math.max(
      index,
      firstIndex(lines.length, (at) => (lines[at] as Line).from >= offset),
    );
  }
}

/** The first of the sorted `places` on `line`. */
function firstIn(places: readonly number[], { from, to }: Line): number | undefined {
  const place = places[firstIndex(places.length, (index) => (places[index] as number) >= from)];
  return place !== undefined && place <= to ? place : undefined;
}

/** The last of the sorted `places` that is not after `offset`. */
function lastUpTo(places: readonly number[], offset: number): number | undefined {
  return places[firstIndex(places.length, (index) => (places[index] as number) > offset) - 1];
}

/** Where those landmarks begin, sorted, that hold some text; the furthest end of each goes to `ends`. */
function placed(landmarks: readonly Landmark[], ends: Map<number, number>): readonly number[] {
  landmarks.forEach(({ from, to }) => {
    if (from < to) ends.set(from, Math.max(to, ends.get(from) || 0));
  });
  return Array.from(ends.keys()).sort((one, other) => one - other);
}

function starts(landmarks: readonly Landmark[]): readonly number[] {
  return landmarks.map(({ from }) => from).sort((one, other) => one - other);
}

/** Zimbra marks the thread before a blockquote with the headers, which ends it no more than they do. */
function outermostThreads(landmarks: readonly Landmark[]): readonly number[] {
  const found: number[] = [];
  let indent = -1;
  landmarks.forEach(({ kind, from }) => {
    if (kind === 'indent') indent = from;
    else if (kind === 'thread' && indent !== from) found.push(from);
  });
  return found;
}

/** The ends of Outlook's compose area that a line is drawn under: a thread follows. */
function composeEnds(
  text: string,
  ends: readonly Landmark[],
  rules: readonly Landmark[],
): readonly number[] {
  const ruled = starts(rules);
  return ends
    .map(({ from }) => from)
    .filter((from) => {
      const rule = ruled[firstIndex(ruled.length, (index) => (ruled[index] as number) >= from)];
      return rule !== undefined && rule < text.length && isBlank(text, from, rule);
    });
}
