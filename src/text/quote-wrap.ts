/** The elements that hold quotes, and those around a whole message that only look like it. */
import { headerBlockEnd, type KnownLabels } from './header-block';
import { introductionAt } from './introduction';
import type { Landmark } from './landmark';
import { isBlank, type Line } from './lines';
import { isQuotedLine, isSeparator } from './quote-line';
import { mergeSpans, type Span } from './span';
import type { TextMap } from './text-map';

/** So many are looked into, nested or not; a hostile source may hold any number. */
const LOOKED_INTO = 20;

/**
 * Text spans of the elements that hold a quote, in order and disjoint. A draft that went through
 * Gmail may stand as a whole in a `gmail_quote`: one that holds no introduction, or outside of which
 * nothing is written, is read like any other element.
 */
export function quoteElements(map: TextMap, lines: readonly Line[]): readonly Span[] {
  const { landmarks } = map;
  let held: Span[] = landmarks.filter(({ kind }) => kind === 'quote');
  let wraps = landmarks.filter(({ kind }) => kind === 'wrap');
  let looked = 0;
  const isOpen = (wrap: Span): boolean => {
    looked += 1;
    return looked <= LOOKED_INTO && !holdsQuote(map, lines, wrap);
  };
  while (looked < LOOKED_INTO && wraps.length > 0) {
    const outer = outermost(wraps);
    const opened = outer.filter(isOpen);
    const seen = new Set(outer);
    held = held.concat(
      outer.filter((wrap) => opened.indexOf(wrap) < 0),
      indentsIn(landmarks, opened),
    );
    wraps = wraps.filter((wrap) => !seen.has(wrap) && opened.some((each) => isInside(wrap, each)));
  }
  return mergeSpans(held.concat(wraps));
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

function holdsQuote(map: TextMap, lines: readonly Line[], wrap: Span): boolean {
  if (isAlone(map, wrap)) return false;
  const marked = map.landmarks.some(
    ({ kind, from, to }) =>
      (kind === 'attribution' || kind === 'thread' || kind === 'quote' || kind === 'indent') &&
      from >= wrap.from &&
      to <= wrap.to,
  );
  return marked || introduces(map, lines, wrap);
}

/** Whether nothing is written outside of it, a signature apart. */
function isAlone({ text, landmarks }: TextMap, { from, to }: Span): boolean {
  const others = mergeSpans(
    landmarks.filter(({ kind }) => kind === 'signature').concat({ kind: 'wrap', from, to }),
  );
  let done = 0;
  for (let index = 0; index < others.length; index += 1) {
    const other = others[index] as Span;
    if (!isBlank(text, done, other.from)) return false;
    done = other.to;
  }
  return isBlank(text, done, text.length);
}

function introduces({ text }: TextMap, lines: readonly Line[], { from, to }: Span): boolean {
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
