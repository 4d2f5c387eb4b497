import { fold } from '../text/fold';
import { firstIndex } from '../text/sorted';
import type { Span } from '../text/span';

/** A text without accents, capitals and invisible characters, each kind of space and line end one unit. */
export interface Folded {
  readonly text: string;
  /** The span of the original text, in UTF-16 units, for a span of the folded one. */
  spanOf(folded: Span): Span;
}

/**
 * Folds `text[from, to)`, apostrophes as `'`, hyphens as `-`, spaces as one kind of space. What is kept to
 * find places again grows with the units that become none or several, which are few: not with the text.
 */
export function folded(text: string, { from, to }: Span): Folded {
  const parts: string[] = [];
  // From each of these folded offsets on, a unit stands for the one at `places`, the next for the next.
  const starts = [0];
  const places = [from];
  let length = 0;
  let plainFrom = from;
  const addPlain = (end: number): void => {
    if (end > plainFrom) parts.push(text.slice(plainFrom, end).toLowerCase());
    length += end - plainFrom;
    plainFrom = end;
  };
  for (let at = from; at < to; at += 1) {
    if (isPlain(text.charCodeAt(at))) continue;
    addPlain(at);
    plainFrom = at + 1;
    const units = foldedUnit(text.charAt(at));
    parts.push(units);
    for (let more = 1; more < units.length; more += 1) {
      starts.push(length + more);
      places.push(at);
    }
    length += units.length;
    if (units === '') {
      starts.push(length);
      places.push(plainFrom);
    }
  }
  addPlain(to);
  const placeOf = (offset: number): number => {
    const last = firstIndex(starts.length, (index) => (starts[index] || 0) > offset) - 1;
    return (places[last] || from) + offset - (starts[last] || 0);
  };
  return {
    text: parts.join(''),
    spanOf: (span) => ({
      from: placeOf(span.from),
      to: span.to === span.from ? placeOf(span.to) : placeOf(span.to - 1) + 1,
    }),
  };
}

/** Whether a UTF-16 unit is of ASCII, and no white space but a space or the end of a line. */
function isPlain(unit: number): boolean {
  return unit < 0x80 && (unit < 0x09 || unit > 0x0d || unit === 0x0a);
}

/** By unit: a text has few that differ. */
const UNITS = new Map<string, string>();

function foldedUnit(unit: string): string {
  let known = UNITS.get(unit);
  if (known === undefined) {
    known = foldOf(unit);
    UNITS.set(unit, known);
  }
  return known;
}

function foldOf(unit: string): string {
  if (/[\u2010\u2011]/.test(unit)) return '-';
  return unit !== '\n' && /\s/.test(unit) ? ' ' : fold(unit);
}
