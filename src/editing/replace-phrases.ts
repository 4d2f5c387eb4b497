import { parseHtml } from '../text/html-document';
import type { ComposeHost } from '../outlook/port/compose-host';
import { withoutHighlight } from '../text/highlight';
import { readMessage, type BodyFormat, type Message } from '../text/message';
import { isFormatted, rewordingSplices } from '../text/rewording';
import { applySplices, type Splice } from '../text/splice';
import { locate, type PhraseEdit } from './locate';
import { type Changed, type EditOutcome } from './outcome';
import { settleTyping, type EditingOptions } from './patience';
import { LONGEST_BODY, refusal, whyNotWrite, type RefusalId } from './refusals';
import { replaceThroughSelection } from './replace-selection';
import { writeVerified } from './verified-write';

/** The body in which the phrases were found, as it was read. */
export interface Snapshot {
  readonly source: string;
  readonly format: BodyFormat;
}

const CHANGED: Changed = { kind: 'changed', said: 'changed' };

/**
 * Replaces phrases of the writer's own words in the draft, all or none: reads again, finds them, writes
 * once, through the selection when that is the one phrase, and reads back. No other byte of the source
 * is written differently, but for our highlight, which goes. Never to be called while sending.
 * @param edits phrases with their text spans in the snapshot's visible text; they don't overlap
 * @throws HostError when the host fails before anything was written, or refused the write
 * @throws RangeError with the numbers when the edits don't fit the snapshot
 */
export async function replacePhrases(
  host: ComposeHost,
  snapshot: Snapshot,
  edits: readonly PhraseEdit[],
  options: EditingOptions = {},
): Promise<EditOutcome> {
  const { format } = snapshot;
  if ((await host.bodyFormat()) !== format) return CHANGED;
  if (!(await settleTyping(host, options))) {
    return { kind: 'changed', said: 'stillTyping' };
  }
  const before = await host.readBody(format);
  const plain = format === 'html' ? withoutHighlight(parseHtml(before)) : before;
  const message = readMessage(plain, format);
  const was = snapshot.source === plain ? message : readMessage(snapshot.source, format);
  const located = locate(edits, was.map.text, message);
  if (located === null || located.length === 0) return CHANGED;

  const reason = await whyNot(host, message);
  const [only] = located;
  const highlighted = plain !== before;
  // The selection would leave the highlight: the way only where the body can't be written.
  const bare = !highlighted && only !== undefined && !isFormatted(message, only.span);
  if (located.length === 1 && only !== undefined && (bare || reason !== null)) {
    const here = highlighted ? readMessage(before, format) : message;
    const outcome = await replaceThroughSelection(host, here, only, reason, options);
    if (outcome !== null) return outcome;
  }
  if (reason !== null) return refusal(reason);

  const intended = replaced(message, located);
  if (intended === null) return refusal('linked-words');
  if (intended.length > LONGEST_BODY) return refusal('too-long');
  const write = { before, intended, format, ...(highlighted ? { highlighted: false } : {}) };
  return writeVerified(host, write, options);
}

/**
 * The source of `message` with every edit made; the edits are located in it, in order.
 * @returns null where a link would go with its words
 */
export function replaced(message: Message, edits: readonly PhraseEdit[]): string | null {
  const splices: Splice[] = [];
  for (const { span, insert } of edits) {
    const parts = rewordingSplices(message, span, insert);
    if (parts === null) return null;
    splices.push(...parts);
  }
  splices.sort((one, other) => one.from - other.from);
  return applySplices(message.map.source, splices);
}

/** Why the whole body can't be written; the kind of message is asked for only where it matters. */
export async function whyNot(host: ComposeHost, message: Message): Promise<RefusalId | null> {
  const isReply = host.bodyScope === 'unsure' && (await host.composeType()) !== 'newMail';
  return whyNotWrite(message, { client: host.client, bodyScope: host.bodyScope, isReply });
}
