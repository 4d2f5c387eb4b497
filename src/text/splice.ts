/** Replace `source[from, to)` by `insert`; UTF-16 units of the source. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * `source` with every splice applied. All offsets address the original `source`, whatever the other
 * splices do, so nothing has to be recomputed after the first one.
 *
 * Two splices may touch; of two at the same place, the earlier in the list comes first.
 * @throws RangeError with the numbers when a splice is reversed, leaves the source, overlaps the one
 * before it, or comes out of order.
 */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  splices.forEach(({ from, to, insert }, index) => {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from > to) {
      throw new RangeError(`splice ${index} is not a span: from ${from} to ${to}`);
    }
    if (to > source.length) {
      throw new RangeError(`splice ${index} ends at ${to}, the source at ${source.length}`);
    }
    if (from < done) {
      throw new RangeError(
        `splice ${index} starts at ${from}, before ${done} where the last ended`,
      );
    }
    parts.push(source.slice(done, from), insert);
    done = to;
  });
  parts.push(source.slice(done));
  return parts.join('');
}
