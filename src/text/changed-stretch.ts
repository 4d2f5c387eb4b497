/** The one stretch in which two texts differ, between all that they have in common at either end. */
export interface ChangedStretch {
  /** Where it begins in both, UTF-16 units. */
  readonly from: number;
  /** Where it ends in each. */
  readonly wasTo: number;
  readonly nowTo: number;
}

/** Compares two texts from both ends; an empty stretch at their end when they are the same. */
export function changedStretch(was: string, now: string): ChangedStretch {
  const shorter = Math.min(was.length, now.length);
  let from = 0;
  while (from < shorter && was.charCodeAt(from) === now.charCodeAt(from)) from += 1;
  let tail = 0;
  while (
    tail < shorter - from &&
    was.charCodeAt(was.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { from, wasTo: was.length - tail, nowTo: now.length - tail };
}

/** Where a span of the text that was begins now; `null` where it touches what changed. */
export function shiftedFrom(
  { from, wasTo, nowTo }: ChangedStretch,
  span: { readonly from: number; readonly to: number },
): number | null {
  if (span.to <= from) return span.from;
  return span.from >= wasTo ? span.from + nowTo - wasTo : null;
}
