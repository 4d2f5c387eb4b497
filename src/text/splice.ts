/** Replace `source[from, to)` by `insert`; UTF-16 units of the source. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}
