import { parseHtml, type HtmlDocument } from './html-document';
import { mapPlainText } from './plain-text-map';
import type { Span } from './span';
import type { BodyFormat, TextMap } from './text-map';
import { findZones, ownSpans, type Zone } from './zones';

export type { BodyFormat };

/** A plain-text body: its text, and whose words each part is. */
interface PlainDocument {
  readonly format: 'text';
  readonly map: TextMap;
  readonly zones: readonly Zone[];
  /** Text spans of the writer's own words, in order (the `own` zones). */
  readonly own: readonly Span[];
}

/** A draft as a reader sees it. */
export type Message = HtmlDocument | PlainDocument;

/** Reads the source of a body, as the host gives it for `format`. */
export function readMessage(source: string, format: BodyFormat): Message {
  return format === 'html' ? parseHtml(source) : readPlainText(source);
}

function readPlainText(source: string): PlainDocument {
  const map = mapPlainText(source);
  const zones = findZones(map);
  return { format: 'text', map, zones, own: ownSpans(zones) };
}
