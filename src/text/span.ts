/**
 * A half-open stretch `{from, to}` in UTF-16 units, `0 <= from <= to`.
 * Say which string it addresses: a text span (visible text) or an HTML span (source).
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** @throws RangeError with the numbers unless `span` is inside a string of `length` UTF-16 units. */
export function requireInside({ from, to }: Span, length: number): void {
  if (Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= length) {
    return;
  }
  throw new RangeError(`span ${from} to ${to} is not inside a text of ${length}`);
}

/** The same stretches in order and disjoint: empty ones dropped, overlapping or touching ones joined. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = spans
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
  const merged: Span[] = [];
  sorted.forEach((span) => {
    const last = merged[merged.length - 1];
    if (last === undefined || span.from > last.to) merged.push(span);
    else if (span.to > last.to) merged[merged.length - 1] = { from: last.from, to: span.to };
  });
  return merged;
}
