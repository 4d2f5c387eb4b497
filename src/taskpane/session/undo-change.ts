/**
 * Takes one change back and nothing else: what was done since, in this window or in another, stays.
 * Values are JSON, of any depth. What a list lost comes back where it stood, unless it is there again;
 * what it gained goes; and what was changed in both places keeps what it became since.
 * @param now the value as it stands
 * @param before the value from before the change
 * @param after what the change made of it
 */
export function undoChange<Value>(now: Value, before: Value, after: Value): Value {
  return merged(now, before, after) as Value;
}

function merged(now: unknown, before: unknown, after: unknown): unknown {
  if (isSame(before, after)) return now;
  if (isSame(now, after)) return before;
  if (Array.isArray(now) && Array.isArray(before) && Array.isArray(after)) {
    return mergedLists(now, before, after);
  }
  if (isRecord(now) && isRecord(before) && isRecord(after)) {
    return mergedRecords(now, before, after);
  }
  return now;
}

function mergedLists(
  now: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): readonly unknown[] {
  const was = byKey(before);
  const became = byKey(after);
  const list = now.flatMap((item) => {
    const key = keyOf(item);
    if (!became.has(key)) return [item];
    if (was.has(key)) return [merged(item, was.get(key), became.get(key))];
    return isSame(item, became.get(key)) ? [] : [item];
  });
  const there = new Set(list.map(keyOf));
  before.forEach((item, index) => {
    const key = keyOf(item);
    if (became.has(key) || there.has(key)) return;
    const [previous] = before
      .slice(0, index)
      .reverse()
      .map(keyOf)
      .filter((old) => there.has(old));
    const at = previous === undefined ? 0 : list.findIndex((old) => keyOf(old) === previous) + 1;
    list.splice(at, 0, item);
    there.add(key);
  });
  return list;
}

type Json = Readonly<Record<string, unknown>>;

function mergedRecords(now: Json, before: Json, after: Json): Json {
  const keys = new Set([...Object.keys(now), ...Object.keys(before)]);
  return Object.fromEntries(
    [...keys]
      .map((key) => [key, merged(now[key], before[key], after[key])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** What an entry of a list is known by: its own name where it has one, all of it otherwise. */
function keyOf(item: unknown): string {
  if (!isRecord(item)) return JSON.stringify(item);
  const name = item['domain'] ?? item['expression'] ?? item['name'];
  return typeof name === 'string' ? name : JSON.stringify(item);
}

function byKey(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(list.map((item) => [keyOf(item), item]));
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}
