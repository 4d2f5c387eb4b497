import { mapHtml } from './html-text-map';
import { mapPlainText } from './plain-text-map';
import type { Span } from './span';
import type { BodyFormat, TextMap } from './text-map';
import { findZones, type Zone } from './zones';

export type { BodyFormat };

/** A draft as a reader sees it: its text, and whose words each part is. */
export interface Message {
  readonly format: BodyFormat;
  readonly map: TextMap;
  readonly zones: readonly Zone[];
  /** Text spans of the writer's own words, in order (the `own` zones). */
  readonly own: readonly Span[];
}

/** Reads the source of a body, as the host gives it for `format`. */
export function readMessage(source: string, format: BodyFormat): Message {
  const map = format === 'html' ? mapHtml(source) : mapPlainText(source);
  const zones = findZones(map);
  const own = zones.filter(({ kind }) => kind === 'own').map(({ span }) => span);
  return { format, map, zones, own };
}
