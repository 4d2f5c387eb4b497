import type { Span } from './span';
import type { TextMap } from './text-map';
import type { Zone } from './zones';

export type BodyFormat = 'html' | 'text';

/** A draft as a reader sees it: its text, and whose words each part is. */
export interface Message {
  readonly format: BodyFormat;
  readonly map: TextMap;
  readonly zones: readonly Zone[];
  /** Text spans of the writer's own words, in order (the `own` zones). */
  readonly own: readonly Span[];
}
