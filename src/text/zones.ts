import { isBlank, linesOf, type Line } from './lines';
import { findMeetings } from './meeting-block';
import { isClosing, isGreeting } from './salutation';
import { isDeviceLine, isSignatureLine } from './signature-line';
import { findQuotes, type Quotes } from './quotes';
import { mergeSpans, type Span } from './span';
import type { TextMap } from './text-map';
import { signatureIn } from './typed-in-signature';

export type ZoneKind = 'own' | 'signature' | 'meeting' | 'quoted';

/** A stretch of the visible text with one author role; the zones of a message partition its text in order. */
export interface Zone {
  readonly kind: ZoneKind;
  /** Text span. */
  readonly span: Span;
}

/**
 * Whose words each part of a message is. What nothing marks is the writer's own: a signature without
 * a mark counts as own, since the words above « Cordialement » matter more than it does.
 *
 * Blank lines belong to what stands above them.
 */
export function findZones(map: TextMap): readonly Zone[] {
  const { text } = map;
  const quotes = findQuotes(map);
  const quoted = mergeSpans(quotes.spans.concat({ from: quotes.thread, to: text.length }));
  const meetings = outside(findMeetings(map), quoted);
  const signature = outside(
    findSignatures(map, quotes, quoted.concat(meetings)),
    quoted.concat(meetings),
  );
  const zones: Zone[] = [];
  const add = (kind: ZoneKind, start: number, to: number): void => {
    const last = zones[zones.length - 1];
    let from = start;
    if (last !== undefined) {
      const joined = last.kind === kind ? to : kind === 'own' ? firstLine(text, from, to) : from;
      zones[zones.length - 1] = { kind: last.kind, span: { from: last.span.from, to: joined } };
      from = joined;
    }
    if (from < to) zones.push({ kind, span: { from, to } });
  };
  const marked = quoted
    .map((span): Zone => ({ kind: 'quoted', span }))
    .concat(meetings.map((span): Zone => ({ kind: 'meeting', span })))
    .concat(signature.map((span): Zone => ({ kind: 'signature', span })))
    .sort((one, other) => one.span.from - other.span.from);
  let done = 0;
  marked.forEach(({ kind, span }) => {
    add('own', done, span.from);
    add(kind, span.from, span.to);
    done = span.to;
  });
  add('own', done, text.length);
  return zones;
}

/** The text spans of the writer's own words, in order. */
export function ownSpans(zones: readonly Zone[]): readonly Span[] {
  return zones.filter(({ kind }) => kind === 'own').map(({ span }) => span);
}

/** Where the first line of `text[from, to)` with something on it begins; `to` without one. */
function firstLine(text: string, from: number, to: number): number {
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (text.charAt(at) === '\n') start = at + 1;
    else if (!isBlank(text, at, at + 1)) return start;
  }
  return to;
}

/** Text spans of signatures; they may reach into quotes. */
function findSignatures(map: TextMap, { thread }: Quotes, quoted: readonly Span[]): Span[] {
  const { text, landmarks } = map;
  const marked = landmarks.filter(({ kind, from }) => kind === 'signature' && from < thread);
  const found: Span[] = written(map, thread, quoted, marked);
  const separate = joined(
    text,
    marked.filter(({ to }) => to <= thread),
  );
  const whole = marked.filter(({ to }) => to > thread);
  const rest = outside([{ from: 0, to: text.length }], quoted.concat(marked, found));
  if (rest.some((span) => holdsDraft(text, span))) return found.concat(separate, whole);
  // Outlook on the web may nest the thread, and then the draft too, in the signature: when nothing
  // stands outside, what is above the thread is the draft; and so are words typed into its element.
  return found.concat(separate.map((span) => signatureIn(text, span)));
}

/** Whether more than a greeting or a closing stands there. */
function holdsDraft(text: string, { from, to }: Span): boolean {
  return text
    .slice(from, to)
    .split('\n')
    .some((line) => !isBlank(line, 0, line.length) && !isGreeting(line) && !isClosing(line));
}

/** Word marks each run of a signature by itself: those with nothing written between them are one. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  mergeSpans(spans).forEach((span) => {
    const last = all[all.length - 1];
    if (last !== undefined && isBlank(text, last.to, span.from)) {
      all[all.length - 1] = { from: last.from, to: span.to };
    } else {
      all.push(span);
    }
  });
  return all;
}

/** A signature is no longer than that; what is, is a text under a line that looks like `-- `. */
const SIGNATURE_LINES = 20;

/** Signatures that are written rather than marked: below `-- `, or what a phone adds. */
function written(
  map: TextMap,
  thread: number,
  quoted: readonly Span[],
  marked: readonly Span[],
): Span[] {
  const { text } = map;
  const found: Span[] = [];
  const lines = linesOf(text.slice(0, thread));
  const taken = mergeSpans(quoted.concat(marked));
  let next = 0;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as Line;
    while (next < taken.length && (taken[next] as Span).to <= line.from) next += 1;
    const other = taken[next];
    index += 1;
    if (other !== undefined && other.from <= line.from) continue;
    if (isDeviceLine(text, line)) {
      found.push(line);
    } else if (isSignatureLine(map, line)) {
      const end = other === undefined ? thread : other.from;
      const after = belowSignatureLine(text, lines, index, end);
      if (after === undefined) continue;
      found.push({ from: line.from, to: end });
      index = after;
    }
  }
  return found;
}

/** The index of the first line at or after `end`, unless too much stands before it. */
function belowSignatureLine(
  text: string,
  lines: readonly Line[],
  first: number,
  end: number,
): number | undefined {
  let filled = 0;
  for (let index = first; index < lines.length; index += 1) {
    const { from, to } = lines[index] as Line;
    if (from >= end) return index;
    if (!isBlank(text, from, to)) filled += 1;
    if (filled > SIGNATURE_LINES) return undefined;
  }
  return lines.length;
}

/** The parts of `spans` outside of `holes`. */
function outside(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  const cuts = mergeSpans(holes);
  const parts: Span[] = [];
  let first = 0;
  mergeSpans(spans).forEach(({ from, to }) => {
    let start = from;
    while (first < cuts.length && (cuts[first] as Span).to <= from) first += 1;
    for (let index = first; index < cuts.length; index += 1) {
      const cut = cuts[index] as Span;
      if (cut.from >= to) break;
      if (cut.from > start) parts.push({ from: start, to: cut.from });
      start = Math.max(start, cut.to);
    }
    if (start < to) parts.push({ from: start, to });
  });
  return parts;
}
