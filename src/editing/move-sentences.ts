import { parseHtml } from '../text/html-document';
import type { ComposeHost } from '../outlook/port/compose-host';
import { withoutHighlight } from '../text/highlight';
import { readMessage } from '../text/message';
import type { Span } from '../text/span';
import { leftAsIs } from './highlight';
import { locate } from './locate';
import { movedSource, type Exchange } from './moved-source';
import type { EditOutcome } from './outcome';
import { settleTyping, type EditingOptions } from './patience';
import { LONGEST_BODY, refusal } from './refusals';
import { whyNot, type Snapshot } from './replace-phrases';
import { writeVerified } from './verified-write';

/** Whole sentences and where they go; text offsets, see `Move` of the tone checker. */
export interface SentenceMove {
  /** The sentences, with the white space before them. */
  readonly from: Span;
  /** The start of a sentence before them. */
  readonly to: number;
}

/**
 * Moves whole sentences of the writer's own words before others, with their formatting, links and
 * pictures: reads again, finds the passage, writes once and reads back. Every byte of the source stays,
 * those of the passage in another order, but for our highlight, which goes. Never to be called while
 * sending.
 * @param snapshot the body in which the sentences were found, as it was read
 * @throws HostError when the host fails before anything was written, or refused the write
 * @throws RangeError with the numbers when the move doesn't fit the snapshot
 */
export async function moveSentences(
  host: ComposeHost,
  snapshot: Snapshot,
  move: SentenceMove,
  options: EditingOptions = {},
): Promise<EditOutcome> {
  const { format } = snapshot;
  if ((await host.bodyFormat()) !== format) return leftAsIs({ kind: 'changed', said: 'changed' });
  if (!(await settleTyping(host, options)))
    return leftAsIs({ kind: 'changed', said: 'stillTyping' });
  const before = await host.readBody(format);
  const plain = format === 'html' ? withoutHighlight(parseHtml(before)) : before;
  const message = readMessage(plain, format);
  const was = readMessage(snapshot.source, format).map.text;
  const span = { from: move.to, to: move.from.to };
  const actual = was.slice(span.from, span.to);
  const located = locate([{ span, actual, insert: actual }], was, message)?.[0];
  if (located === undefined) return leftAsIs({ kind: 'changed', said: 'changed' });

  const reason = await whyNot(host, message);
  if (reason !== null) return refusal(reason, 'move');
  const intended = movedSource(message, exchangeOf(move, located.span.from - move.to, was));
  if (intended === null) return refusal('interlaced', 'move');
  if (intended.length > LONGEST_BODY) return refusal('too-long', 'move');
  const highlighted = plain === before ? {} : { highlighted: false };
  const write = { before, intended, format, ...highlighted };
  const outcome = leftAsIs(await writeVerified(host, write, options));
  return outcome.kind === 'restored' ? { ...outcome, offers: ['copy', 'recover'] } : outcome;
}

/**
 * The parts that change places.
 * @param shift how far the passage has moved since `text` was read
 * @throws RangeError with the numbers when the move doesn't fit `text`
 */
export function exchangeOf({ from, to }: SentenceMove, shift: number, text: string): Exchange {
  const told = from.from + (/^\s*/.exec(text.slice(from.from, from.to)) ?? [''])[0].length;
  if (!(
    to >= 0 &&
    to < from.from &&
    told > from.from &&
    told < from.to &&
    from.to <= text.length
  )) {
    throw new RangeError(
      `move of [${from.from}, ${from.to}) to ${to} in a text of ${text.length}, words from ${told}`,
    );
  }
  return {
    first: { from: to + shift, to: from.from + shift },
    between: { from: from.from + shift, to: told + shift },
    second: { from: told + shift, to: from.to + shift },
  };
}
