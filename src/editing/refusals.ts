import type { ComposeHost } from '../outlook/port/compose-host';
import type { Message } from '../text/message';
import { inventory } from './inventory';

/** Why a whole-body write is known, or likely, to lose something. */
export type RefusalId =
  | 'too-long'
  | 'legacy-mac-images'
  | 'many-images'
  | 'quoted-images'
  | 'unbounded-thread'
  /** For a template: it would be hidden there, or be read as somebody else's words. */
  | 'no-place'
  /** For a replacement: a link, or a mention, would go with its words. */
  | 'linked-words'
  /** For a move: an element reaches from one sentence into another. */
  | 'interlaced';

/** Office's limit for the content of a body call, UTF-16 units (limits-for-activation…md). */
export const LONGEST_BODY = 1000000;
/** From so many pictures and cloud links on, bodies were cut (#6944). */
export const MANY_IMAGES = 10;

/** Headings of src/outlook/office/QUIRKS.md. */
const QUIRKS: Readonly<Record<RefusalId, string>> = {
  'too-long': 'too-long',
  'legacy-mac-images': 'mac-legacy',
  'many-images': 'truncating',
  'quoted-images': 'quoted-images-lost',
  'unbounded-thread': 'unbounded-thread',
  'no-place': 'no-place',
  'linked-words': 'linked-words',
  interlaced: 'interlaced',
};

/** What the person wanted, and so what they can do instead. */
export type Wanted =
  | 'replace'
  | 'replaceByHand'
  | 'insert'
  | 'insertBelow'
  | 'highlight'
  | 'unhighlight'
  | 'move'
  | 'undo';

/** What the person can do instead. */
export type Offer = 'selection' | 'copy' | 'top' | 'retry' | 'recover';

/** Writing would put something at risk. Nothing was written. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalId;
  readonly wanted: Wanted;
  /** The heading in src/outlook/office/QUIRKS.md that says why. */
  readonly quirk: string;
  readonly offers: readonly Offer[];
}

const OFFERS: Readonly<Record<Wanted, readonly Offer[]>> = {
  replace: ['selection', 'copy'],
  // The same words stand elsewhere too: nobody could tell which of them are selected.
  replaceByHand: ['copy'],
  insert: ['top', 'copy'],
  // On top it would stand above the greeting.
  insertBelow: ['copy'],
  highlight: [],
  unhighlight: [],
  move: ['copy'],
  undo: ['copy'],
};

/** A refusal with its heading in QUIRKS.md and what can be done instead. */
export function refusal(reason: RefusalId, wanted: Wanted = 'replace'): Refused {
  return { kind: 'refused', reason, wanted, quirk: QUIRKS[reason], offers: OFFERS[wanted] };
}

/**
 * Whether the whole body can be written: `null`, or the reason why not.
 * @param message the body that would be replaced
 * @throws HostError when the host can't say whether the message answers another
 */
export async function whyNotWrite(
  host: Pick<ComposeHost, 'client' | 'bodyScope' | 'composeType'>,
  message: Message,
): Promise<RefusalId | null> {
  const { source } = message.map;
  if (source.length > LONGEST_BODY) return 'too-long';
  if (message.format === 'html') {
    const { carried, cloudLinks } = inventory(message);
    if (host.client === 'mac-legacy' && carried.length > 0) return 'legacy-mac-images';
    if (carried.length + cloudLinks >= MANY_IMAGES) return 'many-images';
    const quoted = quotedSource(message);
    if (carried.some((at) => quoted.some(({ from, to }) => from <= at && at < to))) {
      return 'quoted-images';
    }
  }
  const hasThread = message.zones.some(({ kind }) => kind === 'quoted');
  const mayLackIt = host.bodyScope === 'unsure' && !hasThread;
  return mayLackIt && (await host.composeType()) !== 'newMail' ? 'unbounded-thread' : null;
}

/** Source spans of the quotes, each to the start of the words after it. */
function quotedSource({ map, zones }: Message): { from: number; to: number }[] {
  return zones
    .map((zone, index) => ({ zone, next: zones[index + 1] }))
    .filter(({ zone }) => zone.kind === 'quoted')
    .map(({ zone, next }) => ({
      from: map.sourceSpan(zone.span).from,
      to: next === undefined ? map.source.length : map.sourceSpan(next.span).from,
    }));
}
