import type { Span } from './span';

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

/** Of spans in order and disjoint, the first that reaches beyond `at`. */
export function firstBeyond<S extends Span>(spans: readonly S[], at: number): S | undefined {
  return spans[firstIndex(spans.length, (index) => (spans[index] as S).to > at)];
}

/** Whether one of `spans`, in order of where they begin, lies within `outer`. */
export function holdsOneOf(outer: Span, spans: readonly Span[]): boolean {
  let index = firstIndex(spans.length, (each) => (spans[each] as Span).from >= outer.from);
  // One that reaches out may have a smaller one after it.
  for (; index < spans.length && (spans[index] as Span).from < outer.to; index += 1) {
    if ((spans[index] as Span).to <= outer.to) return true;
  }
  return false;
}
