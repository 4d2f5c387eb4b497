/**
 * A half-open stretch `{from, to}` in UTF-16 units, `0 <= from <= to`.
 * Say which string it addresses: a text span (visible text) or an HTML span (source).
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}
