/** The elements that hold quotes, and those around a whole message that only look like it. */
import { headerBlockEnd, type KnownLabels } from './header-block';
import { introductionAt } from './introduction';
import type { Landmark, LandmarkKind } from './landmark';
import { isBlank, reading, type Line } from './lines';
import { isQuotedLine, isSeparator } from './quote-line';
import { mergeSpans, type Span } from './span';
import type { TextMap } from './text-map';

/** So many are looked into, nested or not; a hostile source may hold any number. */
const LOOKED_INTO = 20;

/** What tells that an element holds the words of others. */
const MARKS: readonly LandmarkKind[] = ['attribution', 'thread', 'quote', 'indent'];

/** Text spans of the elements that hold a quote, in order and disjoint, and what of the marks says nothing. */
export interface QuoteElements {
  readonly held: readonly Span[];
  /** The landmarks without those around a whole message. */
  readonly landmarks: readonly Landmark[];
}

/**
 * A draft that went through Gmail may stand as a whole in a `gmail_quote`: one that holds no introduction,
 * or outside of which nothing is written, is read like any other element. So is a marked quote or thread
 * around everything, as long as nothing in it tells that someone else wrote it. Answers between the
 * blockquotes of a `gmail_quote` are none of its quote.
 */
export function quoteElements(map: TextMap, lines: readonly Line[]): QuoteElements {
  const landmarks = withoutShells(map, lines);
  let held: Span[] = landmarks.filter(({ kind }) => kind === 'quote');
  let wraps = landmarks.filter(({ kind }) => kind === 'wrap');
  let looked = 0;
  while (looked < LOOKED_INTO && wraps.length > 0) {
    const outer = outermost(wraps);
    const opened: Span[] = [];
    outer.forEach((wrap) => {
      looked += 1;
      if (looked > LOOKED_INTO) held.push(wrap);
      else if (isAlone(map, wrap) || !introduces(map, landmarks, lines, wrap)) opened.push(wrap);
      else held = held.concat(quotesOf(map, landmarks, lines, wrap));
    });
    const seen = new Set(outer);
    held = held.concat(indentsIn(landmarks, opened));
    wraps = wraps.filter((wrap) => !seen.has(wrap) && opened.some((each) => isInside(wrap, each)));
  }
  return { held: mergeSpans(held.concat(wraps)), landmarks };
}

function outermost(wraps: readonly Landmark[]): Landmark[] {
  const outer: Landmark[] = [];
  wraps.forEach((wrap) => {
    const last = outer[outer.length - 1];
    if (last === undefined || !isInside(wrap, last)) outer.push(wrap);
  });
  return outer;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Blockquotes in what is not a quote as a whole. */
function indentsIn(landmarks: readonly Landmark[], opened: readonly Span[]): readonly Span[] {
  if (opened.length === 0) return [];
  return landmarks.filter(
    (landmark) => landmark.kind === 'indent' && opened.some((each) => isInside(landmark, each)),
  );
}

/** Without the quotes and threads around a whole message, in which nothing tells of another author. */
function withoutShells(map: TextMap, lines: readonly Line[]): readonly Landmark[] {
  const { landmarks } = map;
  let looked = 0;
  const shells = landmarks.filter((landmark) => {
    if (landmark.kind !== 'quote' && landmark.kind !== 'thread') return false;
    looked += 1;
    return looked <= LOOKED_INTO && isAlone(map, landmark);
  });
  const rest = landmarks.filter((landmark) => shells.indexOf(landmark) < 0);
  const [shell] = shells;
  const others = shell === undefined || introduces(map, rest, lines, shell);
  return others || hasFields(map, lines, shell) ? landmarks : rest;
}

/** Whether nothing is written outside of it, a signature apart. */
function isAlone({ text, landmarks }: TextMap, { from, to }: Span): boolean {
  const others = mergeSpans(
    landmarks.filter(({ kind }) => kind === 'signature').concat({ kind: 'quote', from, to }),
  );
  let done = 0;
  for (let index = 0; index < others.length; index += 1) {
    const other = others[index] as Span;
    if (!isBlank(text, done, other.from)) return false;
    done = other.to;
  }
  return from < to && isBlank(text, done, text.length);
}

/** Whether something in an element tells that it holds the words of others. */
function introduces(
  { text }: TextMap,
  landmarks: readonly Landmark[],
  lines: readonly Line[],
  { from, to }: Span,
): boolean {
  if (landmarks.some((mark) => MARKS.indexOf(mark.kind) >= 0 && isInside(mark, { from, to }))) {
    return true;
  }
  const place = { ruled: false, listed: false };
  const labels: KnownLabels = new Map();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.from < from) continue;
    if (line.from >= to) return false;
    if (isQuotedLine(text, line) || isSeparator(text, line)) return true;
    if (introductionAt(text, lines, index) !== undefined) return true;
    if (headerBlockEnd(text, lines, index, place, labels) > 0) return true;
  }
  return false;
}

/** So many lines with words are looked at for headers in a language that is not known here. */
const FIRST_LINES = 8;

/** Whether an element begins with what may be the headers of a message, in any language. */
function hasFields({ text }: TextMap, lines: readonly Line[], { from, to }: Span): boolean {
  const read = lines
    .filter((line) => line.from >= from && line.to <= to && !isBlank(text, line.from, line.to))
    .slice(0, FIRST_LINES)
    .map((line) => reading(text, line));
  return read.filter((line) => /^[^\s:][^:.!?]{0,24}:(?: \S|$)/.test(line)).length > 2;
}

/**
 * What is quoted of an element that begins with an introduction and then has a quote element: both, and
 * each further one. What stands between these was typed there. Else all of it is quoted.
 */
function quotesOf(
  { text }: TextMap,
  landmarks: readonly Landmark[],
  lines: readonly Line[],
  wrap: Span,
): readonly Span[] {
  const inside = mergeSpans(
    landmarks.filter(
      (mark) => (mark.kind === 'quote' || mark.kind === 'indent') && isInside(mark, wrap),
    ),
  );
  const first = lines.findIndex(
    ({ from, to }) => from >= wrap.from && !isBlank(text, from, Math.min(to, wrap.to)),
  );
  const line = lines[first];
  const [quote] = inside;
  if (line === undefined || quote === undefined || isSeparator(text, line)) return [wrap];
  const said = introductionAt(text, lines, first);
  const end = said && lines[said.end - 1];
  if (end === undefined || !isBlank(text, end.to, quote.from)) return [wrap];
  return [{ from: wrap.from, to: quote.to }].concat(inside.slice(1));
}
