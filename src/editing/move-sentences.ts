import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Intent } from './intent';
import { locate } from './locate';
import { isExchanged, moveSplices, type Exchange } from './moved-source';

/** Whole sentences and where they go; text offsets, see `Move` of the tone checker. */
export interface SentenceMove {
  /** The sentences, with the white space before them. */
  readonly from: Span;
  /** The start of a sentence before them. */
  readonly to: number;
}

/**
 * Moves whole sentences of the writer's own words before others, with their formatting, links and
 * pictures. Every byte of the source stays, those of the passage in another order, but for our highlight,
 * which goes.
 * @param seen the body in which the sentences were found
 */
export function moving(seen: Message, move: SentenceMove): Intent {
  const changed = { message: 'changed' } as const;
  return {
    wanted: 'move',
    format: seen.format,
    seen: seen.map.source,
    parsed: seen,
    changed,
    plan: ({ message, refusal }) => {
      const was = seen.map.text;
      const span = { from: move.to, to: move.from.to };
      const actual = was.slice(span.from, span.to);
      const located = locate([{ span, actual, insert: actual }], was, message)?.[0];
      if (located === undefined) return { kind: 'changed', ...changed };
      if (refusal !== null) return { kind: 'refused', reason: refusal };
      const exchange = exchangeOf(move, located.span.from - move.to, was);
      const splices = moveSplices(message, exchange);
      if (splices === null) return { kind: 'refused', reason: 'interlaced' };
      const isGood = (intended: Message): boolean => isExchanged(message, intended, exchange);
      return { kind: 'write', ways: [{ through: 'body', splices, isGood }] };
    },
  };
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
