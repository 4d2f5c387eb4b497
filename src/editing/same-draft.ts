import { parseHtml } from '../text/html-document';
import type { BodyFormat } from '../text/message';
import { readMessage } from '../text/message';
import { inventory } from './inventory';

/** What two bodies differ in, to a reader; the first that counts. */
export type Difference = 'words' | 'images' | 'links' | 'zones';

/**
 * Compares two bodies as a reader would. A client's own rewriting is no difference: elements around,
 * empty lines, attributes, entities, no-break spaces for spaces. Words, line ends, pictures by source
 * and count, links, and whose words each part is have to be the same.
 * @returns the first difference, or `null`
 */
export function differenceOf(
  expected: string,
  actual: string,
  format: BodyFormat,
): Difference | null {
  if (expected === actual) return null;
  const one = readMessage(expected, format);
  const other = readMessage(actual, format);
  if (shown(one.map.text) !== shown(other.map.text)) return 'words';
  if (format === 'html') {
    const had = inventory(parseHtml(expected));
    const has = inventory(parseHtml(actual));
    if (!sameList(had.images, has.images)) return 'images';
    if (!sameList(had.links.map(address), has.links.map(address))) return 'links';
  }
  const zonesOf = ({ map, zones }: typeof one): string[] =>
    zones
      .map(({ kind, span }) => `${kind}:${shown(map.text.slice(span.from, span.to))}`)
      .filter((zone) => !zone.endsWith(':'));
  return sameList(zonesOf(one), zonesOf(other)) ? null : 'zones';
}

/** Text with every run of white space as one space, or one line end where the run has one. */
export function shown(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' '))
    .trim();
}

/** Browsers end an address without a path with a slash. */
function address(link: string): string {
  return link.replace(/^(https?:\/\/[^/?#]+)\/$/i, '$1').toLowerCase();
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
