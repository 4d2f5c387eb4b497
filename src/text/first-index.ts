/**
 * The first index from 0 to `count` from which on `holds`, which is false for all before it; `count`
 * where it holds for none. Asks about log2(count) times.
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
