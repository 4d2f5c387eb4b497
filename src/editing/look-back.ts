import { parseHtml } from '../text/html-document';
import type { ComposeHost } from '../outlook/port/compose-host';
import { HostError } from '../outlook/port/host-error';
import { holdsHighlight } from '../text/highlight-trace';
import { readMessage, type BodyFormat } from '../text/message';
import { realPause, type EditingOptions } from './patience';
import { differenceOf, shown } from './same-draft';

/** A promise's end as data. Environment failures only: any other exception goes on. */
export type Settled<T> = { readonly value: T } | { readonly error: HostError };

/** Settles `promise`; to be called in the very tick in which the promise was made. */
export function settle<T>(promise: Promise<T>): Promise<Settled<T>> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => {
      if (error instanceof HostError) return { error };
      throw error;
    },
  );
}

/** What a write could have led to. */
export interface Expectation {
  /** The source before the write. */
  readonly before: string;
  /** The sources any of which is as intended. */
  readonly intended: readonly string[];
  /** Whether our highlight has to stand in it, which no reader's comparison tells; left out: either. */
  readonly highlighted?: boolean;
}

/**
 * What stands in the draft after a write. `typed-onto`: as intended, with a few words more since;
 * `before`: nothing was written, whether or not words were typed since.
 */
export type Sight =
  | {
      readonly as: 'intended' | 'typed-onto' | 'before' | 'other';
      readonly source: string;
      /** It was not seen at the first read: the client had confirmed what it did later. */
      readonly late?: boolean;
      /** The body with words typed after the write was confirmed, which the late write took away. */
      readonly overwritten?: string;
    }
  | { readonly as: 'unreadable' };

/** ms between the reads; new Mac answers with the old body for a while (#5983). */
export const PATIENT = [0, 100, 100, 100, 100, 200, 400, 800, 1600];
/** After an answer that the write was refused, there is little to wait for. */
export const BRIEF = [0, 150];

/**
 * Reads the body until it is as intended, or stays as something else.
 * @param refused the client answered that it didn't write
 */
export async function lookBack(
  host: ComposeHost,
  format: BodyFormat,
  expectation: Expectation,
  refused: boolean,
  options: EditingOptions,
): Promise<Sight> {
  const pause = options.pause ?? realPause;
  let last: Sight = { as: 'unreadable' };
  let typed: string | undefined;
  let late = false;
  for (const wait of refused ? BRIEF : PATIENT) {
    if (wait > 0) await pause(wait);
    const read = await settle(host.readBody(format));
    if ('error' in read) continue;
    const sight = classify(read.value, expectation, format);
    if (sight.as === 'intended') {
      return { ...sight, late, ...(typed === undefined ? {} : { overwritten: typed }) };
    }
    const stays = last.as !== 'unreadable' && last.source === read.value;
    if (stays && sight.as !== 'before') return sight;
    late = true;
    if (sight.as === 'before' && read.value !== expectation.before) typed = read.value;
    last = sight;
  }
  return last;
}

function classify(
  source: string,
  { before, intended, highlighted }: Expectation,
  format: BodyFormat,
): Exclude<Sight, { as: 'unreadable' }> {
  const asHighlighted =
    highlighted === undefined || holdsHighlight(parseHtml(source)) === highlighted;
  if (asHighlighted && intended.some((wanted) => differenceOf(wanted, source, format) === null)) {
    return { as: 'intended', source };
  }
  if (differenceOf(before, source, format) === null) return { as: 'before', source };
  // When words were deleted, the body before plus typing is the intended one plus more typing: the
  // nearer one, which is the longer one, is what stands there.
  const bases = intended.filter(
    (wanted) => asHighlighted && isTypedOnto(wanted, source, before, format),
  );
  const isBefore =
    (highlighted === undefined || !asHighlighted) && isTypedOnto(before, source, before, format);
  if (isBefore && bases.every((wanted) => wanted.length < before.length)) {
    return { as: 'before', source };
  }
  if (bases.length > 0) return { as: 'typed-onto', source };
  return { as: 'other', source };
}

/** How much a person can type while the body is read back, UTF-16 units. */
const QUICK_TYPING = 120;

/**
 * Whether `source` is `wanted` with a few words more in one place, as someone types, and not a second
 * copy of the message or of a part of it. Nothing else may differ: without those words, the same draft.
 */
function isTypedOnto(wanted: string, source: string, before: string, format: BodyFormat): boolean {
  const one = shown(readMessage(wanted, format).map.text);
  const other = shown(readMessage(source, format).map.text);
  const extra = other.length - one.length;
  if (extra <= 0 || extra > QUICK_TYPING) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  if (one.slice(head) !== other.slice(head + extra)) return false;
  const typed = other.slice(head, head + extra).trim();
  // What a cut tag or entity leaves behind.
  if (/[<>&]/.test(typed)) return false;
  const earlier = shown(readMessage(before, format).map.text);
  if (typed.length > 12 && (earlier.includes(typed) || one.includes(typed))) return false;
  const map = readMessage(source, format).map;
  const at = map.text.indexOf(typed);
  if (at < 0 || map.text.indexOf(typed, at + 1) >= 0) return false;
  const [first] = map.splices({ from: at, to: at + typed.length }, '');
  if (first === undefined) return false;
  const without = source.slice(0, first.from) + first.insert + source.slice(first.to);
  return differenceOf(wanted, without, format) === null;
}
