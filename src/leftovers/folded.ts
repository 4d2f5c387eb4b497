import { fold } from '../text/fold';
import type { Span } from '../text/span';

/** A text without accents, capitals and invisible characters, each kind of space and line end one unit. */
export interface Folded {
  readonly text: string;
  /** The span of the original text, in UTF-16 units, for a span of the folded one. */
  spanOf(folded: Span): Span;
}

/** Folds `text[from, to)`, apostrophes as `'`, hyphens as `-`, spaces as one kind of space. */
export function folded(text: string, { from, to }: Span): Folded {
  let units = '';
  const places: number[] = [];
  for (let at = from; at < to; at += 1) {
    const unit = foldedUnit(text.charAt(at));
    units += unit;
    for (let i = 0; i < unit.length; i += 1) places.push(at);
  }
  places.push(to);
  return {
    text: units,
    spanOf: (span) => ({
      from: places[span.from] || from,
      to: span.to === span.from ? places[span.to] || from : (places[span.to - 1] || from) + 1,
    }),
  };
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
