/**
 * The first of the indices 0 to `length` for which `holds`, where it holds for every one after the first;
 * `length` where it holds for none. Takes steps in proportion to the logarithm of `length`.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
