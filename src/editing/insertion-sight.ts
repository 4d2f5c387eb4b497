import { parseHtml } from '../text/html-document';
import { readMessage, type BodyFormat, type Message } from '../text/message';
import { dense } from './dense';
import { inventory } from './inventory';

/**
 * What came of an insertion, to a reader: `inserted` among the writer's own words, `misplaced` below
 * the signature or in the thread, `nothing`, or something else.
 */
export type InsertionSight = 'inserted' | 'misplaced' | 'nothing' | 'other';

/** One insertion into a body that was read. */
export interface Insertion {
  readonly before: string;
  readonly content: string;
  readonly format: BodyFormat;
  /** The selected text that it replaces; empty for a cursor. */
  readonly selected: string;
}

/** How much a person can type while the body is read back, UTF-16 units without spaces. */
const QUICK_TYPING = 120;

/** Compares words without white space: what clients add around insertions is white space. */
export function insertionSight(insertion: Insertion, after: string): InsertionSight {
  const { format } = insertion;
  const was = readMessage(insertion.before, format);
  const is = readMessage(after, format);
  const one = dense(was.map.text);
  const other = dense(is.map.text);
  const inserted = dense(readMessage(insertion.content, format).map.text);
  const selected = dense(insertion.selected);
  if (one === other && inserted !== '') return 'nothing';
  if (!keepsPictures(insertion, after)) return 'other';
  const apart = keepsZones(was, is);
  for (let at = other.indexOf(inserted); at >= 0; at = other.indexOf(inserted, at + 1)) {
    const rest = other.slice(0, at) + other.slice(at + inserted.length);
    const taken = one.slice(0, at) + one.slice(at + selected.length);
    const exact = rest === taken && one.startsWith(selected, at);
    const above = apart && rest.length - at >= belowOwn(was);
    if (exact) return above ? 'inserted' : 'misplaced';
    if (above && isTypedOnto(one, rest, inserted, selected)) return 'inserted';
  }
  return isTypedOnto(one, other, inserted, '') ? 'nothing' : 'other';
}

/** Whether `rest` is `text` with a few words more in one place, and not the insertion a second time. */
function isTypedOnto(text: string, rest: string, inserted: string, selected: string): boolean {
  const extra = rest.length - text.length;
  if (selected !== '' || extra <= 0 || extra > QUICK_TYPING) return false;
  let head = 0;
  while (head < text.length && text[head] === rest[head]) head += 1;
  const typed = rest.slice(head, head + extra);
  return text.slice(head) === rest.slice(head + extra) && !inserted.includes(typed);
}

/** The insertion may bring pictures of its own. */
function keepsPictures(insertion: Insertion, after: string): boolean {
  if (insertion.format === 'text') return true;
  const had = inventory(parseHtml(insertion.before)).images.concat(
    inventory(parseHtml(insertion.content)).images,
  );
  const has = [...inventory(parseHtml(after)).images];
  return had.sort().join('\n') === has.sort().join('\n');
}

/** What is inserted may sign off by itself. */
function keepsZones(was: Message, is: Message): boolean {
  return (
    wordsOf(was, 'quoted') === wordsOf(is, 'quoted') &&
    wordsOf(is, 'signature').endsWith(wordsOf(was, 'signature'))
  );
}

function wordsOf({ map, zones }: Message, wanted: 'quoted' | 'signature'): string {
  return zones
    .filter(({ kind }) => kind === wanted)
    .map(({ span }) => dense(map.text.slice(span.from, span.to)))
    .join('');
}

/** How much stands from the first signature or quote on, without white space. */
function belowOwn({ map, zones }: Message): number {
  const first = zones.find(({ kind }) => kind !== 'own');
  return first === undefined ? 0 : dense(map.text.slice(first.span.from)).length;
}
