import type { Message } from '../text/message';
import { inventory } from './inventory';

/** What two bodies differ in, to a reader; the first that counts. */
export type Difference = 'words' | 'images' | 'links' | 'zones';

/**
 * Compares two bodies as a reader would. A client's own rewriting is no difference: elements around,
 * empty lines, attributes, entities, no-break spaces for spaces. Words, line ends, pictures by source
 * and count, links, and whose words each part is have to be the same.
 * @returns the first difference, or `null`
 */
export function differenceOf(expected: Message, actual: Message): Difference | null {
  if (expected.map.source === actual.map.source) return null;
  if (shown(expected.map.text) !== shown(actual.map.text)) return 'words';
  if (expected.format === 'html' && actual.format === 'html') {
    const had = inventory(expected);
    const has = inventory(actual);
    if (!sameList(had.images, has.images)) return 'images';
    if (!sameList(had.links.map(comparable), has.links.map(comparable))) return 'links';
  }
  return sameList(zonesOf(expected), zonesOf(actual)) ? null : 'zones';
}

/** Text with every run of white space as one space, or one line end where the run has one. */
export function shown(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' '))
    .trim();
}

/** The zones that hold words, each with what it shows. */
export function zonesOf({ map, zones }: Message): readonly string[] {
  return zones
    .map(({ kind, span }) => `${kind}:${shown(map.text.slice(span.from, span.to))}`)
    .filter((zone) => !zone.endsWith(':'));
}

/** Browsers end an address without a path with a slash. */
function comparable(link: string): string {
  return link.replace(/^(https?:\/\/[^/?#]+)\/$/i, '$1').toLowerCase();
}

/** Whether two lists hold the same, in the same order. */
export function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
