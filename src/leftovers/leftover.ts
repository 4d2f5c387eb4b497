import type { Span } from '../text/span';

/** What may be left behind in a message, the gravest first. */
export const LEFTOVER_KINDS = ['client', 'field', 'address', 'attachment', 'subject'] as const;

/**
 * - `client`: another client's name or address;
 * - `field`: a blank or a mark of a template that was to be filled or taken out;
 * - `address`: an address that stands for an example;
 * - `attachment`: an attachment is announced, and there is none;
 * - `subject`: the subject is empty.
 */
export type LeftoverKind = (typeof LEFTOVER_KINDS)[number];

/** Something in a message that was surely not meant to leave with it. */
export interface Leftover {
  readonly kind: LeftoverKind;
  /** Text span in the message; an empty subject has none. */
  readonly span?: Span;
  /** The words as written; empty for an empty subject. */
  readonly actual: string;
}
