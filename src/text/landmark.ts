/**
 * What an element's marking by a mail client says about the text in it.
 * - `thread`: the quoted thread starts here and runs to the end of the message;
 * - `compose-end`: where Outlook ends the writer's part if a line is drawn there and a thread follows;
 * - `quote`: the element holds a quote, and what follows the element is the writer's again;
 * - `indent`: a blockquote that says no more; a quote when it opens on the headers of a message;
 * - `attribution`: the line that introduces a quote (« Le … a écrit : »);
 * - `signature`: the element holds the signature;
 * - `rule`: a horizontal line, which makes the headers under it more credible.
 */
export type LandmarkKind =
  'thread' | 'compose-end' | 'quote' | 'indent' | 'attribution' | 'signature' | 'rule';

/** One marked element: the text span `[from, to)` of what it holds; empty when it holds no text. */
export interface Landmark {
  readonly kind: LandmarkKind;
  readonly from: number;
  readonly to: number;
}
