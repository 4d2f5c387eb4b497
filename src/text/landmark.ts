/**
 * What an element's marking by a mail client says about the text in it.
 * - `thread`: the quoted thread starts here and runs to the end of the message;
 * - `compose-end`: where Outlook ends the writer's part if a line is drawn there and a thread follows;
 * - `quote`: the element holds a quote, and what follows the element is the writer's again;
 * - `wrap`: what a webmail puts around an introduction with its quote, and at times around all of a
 *   message; a quote where it holds an introduction and something else stands outside;
 * - `indent`: a blockquote, or a block with a line on its left, that says no more; a quote when it
 *   opens on the headers of a message;
 * - `attribution`: the line that introduces a quote (« Le … a écrit : »);
 * - `signature`: the element holds the signature;
 * - `meeting`: the element holds how to join an online meeting;
 * - `item`: an item of a list;
 * - `rule`: a horizontal line, which makes the headers under it more credible.
 */
export type LandmarkKind =
  | 'thread'
  | 'compose-end'
  | 'quote'
  | 'wrap'
  | 'indent'
  | 'attribution'
  | 'signature'
  | 'meeting'
  | 'item'
  | 'rule';

/** One marked element: the text span `[from, to)` of what it holds; empty when it holds no text. */
export interface Landmark {
  readonly kind: LandmarkKind;
  readonly from: number;
  readonly to: number;
}
