/** A value with what it was before, and what was undone. */
export interface History<Value> {
  readonly before: readonly Value[];
  readonly now: Value;
  readonly after: readonly Value[];
}

export function beginning<Value>(now: Value): History<Value> {
  return { before: [], now, after: [] };
}

/** The next value; what was undone is gone. */
export function changedTo<Value>({ before, now }: History<Value>, next: Value): History<Value> {
  return { before: [...before, now], now: next, after: [] };
}

export function undone<Value>(history: History<Value>): History<Value> {
  const { before, now, after } = history;
  const last = before[before.length - 1];
  if (last === undefined) return history;
  return { before: before.slice(0, -1), now: last, after: [now, ...after] };
}

export function redone<Value>(history: History<Value>): History<Value> {
  const { before, now, after } = history;
  const [next, ...rest] = after;
  if (next === undefined) return history;
  return { before: [...before, now], now: next, after: rest };
}
