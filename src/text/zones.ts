import type { Span } from './span';

export type ZoneKind = 'own' | 'signature' | 'quoted';

/** A stretch of the visible text with one author role; the zones of a message partition its text in order. */
export interface Zone {
  readonly kind: ZoneKind;
  /** Text span. */
  readonly span: Span;
}
