import {
  digraph,
  DIGRAPH,
  APOSTROPHE,
  FIRST_LETTER,
  HYPHEN,
  IGNORED,
  letterClass,
} from '../tone/letters';
import type { Span } from '../text/span';

/** A text without accents, capitals and invisible characters, each kind of space and line end one unit. */
export interface Folded {
  readonly text: string;
  /** The span of the original text, in UTF-16 units, for a span of the folded one. */
  spanOf(folded: Span): Span;
}

/** Folds `text[from, to)`, apostrophes as `'`, hyphens as `-`, spaces as one kind of space. */
export function folded(text: string, { from, to }: Span): Folded {
  const units: string[] = [];
  const places: number[] = [];
  const put = (unit: string, at: number): void => {
    units.push(unit);
    places.push(at);
  };
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const kind = letterClass(code);
    if (kind >= FIRST_LETTER) put(String.fromCharCode(kind), at);
    else if (kind === DIGRAPH)
      digraph(code).forEach((letter) => put(String.fromCharCode(letter), at));
    else if (kind === APOSTROPHE) put("'", at);
    else if (kind === HYPHEN) put('-', at);
    else if (kind !== IGNORED) put(foldedSign(text.charAt(at)), at);
  }
  places.push(to);
  return {
    text: units.join(''),
    spanOf: (span) => ({
      from: places[span.from] || from,
      to: span.to === span.from ? places[span.to] || from : (places[span.to - 1] || from) + 1,
    }),
  };
}

function foldedSign(sign: string): string {
  return sign !== '\n' && /\s/.test(sign) ? ' ' : sign;
}
