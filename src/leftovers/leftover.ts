import type { Span } from '../text/span';

/** What may be left behind in a message, the gravest first. */
export const LEFTOVER_KINDS = [
  'client',
  'recipients',
  'greeting',
  'field',
  'address',
  'attachment',
  'subject',
] as const;

/**
 * - `client`: another client's name or address;
 * - `recipients`: two clients are among the recipients of one message;
 * - `greeting`: the greeting names somebody to whom the message does not go;
 * - `field`: a blank or a mark of a template that was to be filled or taken out;
 * - `address`: an address that stands for an example;
 * - `attachment`: an attachment is announced, and there is none;
 * - `subject`: the subject is empty.
 */
export type LeftoverKind = (typeof LEFTOVER_KINDS)[number];

/** Where a leftover stands: a text span, and the address that a link there leads to where that tells. */
export interface Place extends Span {
  readonly behind?: string;
}

/** The words of a leftover, with what stands behind them. */
export function shownWords({
  actual,
  behind,
}: Pick<Leftover<string>, 'actual' | 'behind'>): string {
  if (behind === undefined || behind === actual) return actual;
  return actual === '' ? behind : `${actual} → ${behind}`;
}

/**
 * What the pane alone tells, which has a calendar.
 * - `day`: a date does not fall on its day of the week;
 * - `friday`: a site is to go live on a Friday;
 * - `closed`: a site is to go live on a day on which nobody works.
 */
export type CalendarKind = 'day' | 'friday' | 'closed';

/** Something in a message that was surely not meant to leave with it. */
export interface Leftover<Kind extends string = LeftoverKind> {
  readonly kind: Kind;
  /** Text span in the message; an empty subject, and recipients, have none. */
  readonly span?: Span;
  /** The words as written; the clients' names for recipients, and empty for an empty subject. */
  readonly actual: string;
  /** The address that a link leads to, where it is not the words themselves that tell. */
  readonly behind?: string;
}
