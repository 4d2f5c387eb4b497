import type { ComposeHost } from '../outlook/port/compose-host';
import { holdsHighlight } from '../text/highlight-trace';
import type { BodyFormat, Message } from '../text/message';
import type { Parse } from './parse-once';
import { differenceOf } from './same-draft';
import { settle } from '../outlook/port/settled';
import { bringsBack, distance, isCutFrom, isTypedFrom } from './typing';
import { realPause, type EditingOptions } from './typing-lag';

/**
 * What a body is after a write. `typed-onto`: as intended, with words typed since; `before`: nothing was
 * written, whether or not words were typed since; `misplaced`: inserted elsewhere than among one's own words.
 */
export type Look = 'intended' | 'typed-onto' | 'before' | 'misplaced' | 'other';

/** What stands in the draft after a write. */
export interface Observation {
  readonly as: Look;
  readonly message: Message;
  /** It was not seen at the first read: the client had confirmed what it did later. */
  readonly late: boolean;
  /** The body with words typed after the write was confirmed, which the late write took away. */
  readonly overwritten?: Message;
}

/** ms between the reads; new Mac answers with the old body for a while (#5983). */
const PATIENT = [0, 100, 100, 100, 100, 200, 400, 800, 1600];
/** After an answer that the write was refused, there is little to wait for. */
const BRIEF = [0, 150];

/** What the reads need. */
export interface Reading {
  readonly host: ComposeHost;
  readonly format: BodyFormat;
  readonly parse: Parse;
  readonly options: EditingOptions;
}

/**
 * Reads the body until two reads show that it is as intended, or stays as something else. One alone may be
 * of an older body, or a part of one that holds more.
 * @param refused the client answered that it didn't write
 * @returns `null` where no read was answered
 */
export async function readBack(
  { host, format, parse, options }: Reading,
  before: Message,
  look: (now: Message) => Look,
  { refused }: { readonly refused: boolean },
): Promise<Observation | null> {
  const pause = options.pause ?? realPause;
  let last: Observation | null = null;
  /** What is read twice is most often the same. */
  const looks = new Map<Message, Look>();
  let overwritten: Message | undefined;
  let late = false;
  for (const wait of refused ? BRIEF : PATIENT) {
    // What it shows has only to be shown again.
    if (wait > 0 && last?.as !== 'intended') await pause(wait);
    const read = await settle(host.readBody(format));
    if ('error' in read) continue;
    const message = parse(read.value);
    const as = looks.get(message) ?? look(message);
    looks.set(message, as);
    const stays = last?.message === message;
    const isSure = as !== 'intended' || last?.as === as;
    const taken = as === 'intended' ? overwritten : undefined;
    last = { as, message, late, ...(taken === undefined ? {} : { overwritten: taken }) };
    if (isSure && (as === 'intended' || (stays && as !== 'before'))) return last;
    if (as === 'intended') continue;
    late = true;
    if (as === 'before' && message !== before) overwritten = message;
  }
  return last;
}

/**
 * Looks for one of the bodies that a whole-body write, or the replacement of a phrase, was to lead to.
 * @param marked whether marks of ours have to stand in it, which no reader's comparison tells; left
 * out: either
 */
export function lookFor(
  before: Message,
  intended: readonly Message[],
  marked: boolean | undefined,
): (now: Message) => Look {
  return (now) => {
    if (intended.some((wanted) => isCutFrom(wanted, now))) return 'other';
    const asMarked =
      marked === undefined || (now.format === 'html' && holdsHighlight(now)) === marked;
    if (asMarked && intended.some((wanted) => differenceOf(wanted, now) === null)) {
      return 'intended';
    }
    const isBefore = marked === undefined || !asMarked;
    if (isBefore && differenceOf(before, now) === null) return 'before';
    // When words were deleted, the body before plus typing is the intended one plus more typing: the
    // nearer one is what stands there.
    const typed = intended.filter(
      (wanted) => asMarked && isTypedFrom(wanted, now) && !bringsBack(before, wanted, now),
    );
    const nearest = Math.min(...typed.map((wanted) => distance(wanted, now)));
    if (isBefore && isTypedFrom(before, now) && distance(before, now) < nearest) return 'before';
    return typed.length > 0 ? 'typed-onto' : 'other';
  };
}
