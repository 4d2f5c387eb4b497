import { mapHtml } from './html-text-map';
import type { Markup } from './markup';
import { readHtml } from './read-html';
import type { Span } from './span';
import type { TextMap } from './text-map';
import { findZones, ownSpans, type Zone } from './zones';

/**
 * An HTML body, parsed once: its source, the text that a reader sees with the way back, its elements, and
 * whose words each part is. Whatever asks something of a body asks its document.
 */
export interface HtmlDocument {
  readonly format: 'html';
  /** Source and visible text. */
  readonly map: TextMap;
  readonly markup: Markup;
  readonly zones: readonly Zone[];
  /** Text spans of the writer's own words, in order (the `own` zones). */
  readonly own: readonly Span[];
}

/** Parses a body. Takes time in proportion to the source, however deep or broken it is. */
export function parseHtml(source: string): HtmlDocument {
  const reading = readHtml(source);
  const map = mapHtml(source, reading);
  const zones = findZones(map);
  return { format: 'html', map, markup: reading.markup, zones, own: ownSpans(zones) };
}
