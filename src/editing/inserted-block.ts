import type { FilledTemplate } from '../templates/template';
import { changedStretch, shiftedFrom } from '../text/changed-stretch';
import { readMessage, type BodyFormat, type Message } from '../text/message';
import type { Span } from '../text/span';
import { fittedHtml } from './fitted-content';
import { dense, occurrencesOf } from './dense';
import { wholeElements } from './whole-elements';
import { withoutSalutations, type LeftOut } from './without-salutations';

/** An insertion that can be found again as long as nothing else was typed into it. */
export interface InsertedBlock {
  /** What it was made of. */
  readonly filled: FilledTemplate;
  /** What of it stands in the draft's own words. */
  readonly leftOut: LeftOut;
  readonly format: BodyFormat;
  /** The body as it was read back after the insertion, without our highlight. */
  readonly body: string;
  /** Source span of the block in `body`, as the client spells it: whole elements. */
  readonly span: Span;
}

/** A filled template, and what of it the draft has already. */
export interface ToInsert {
  readonly filled: FilledTemplate;
  readonly leftOut: LeftOut;
}

/** What stands in a draft for a filled template, in the look of the draft. */
export function contentOf({ filled, leftOut }: ToInsert, draft: Message): string {
  const { html, text } = withoutSalutations(filled, leftOut);
  return draft.format === 'html' ? fittedHtml(html, draft) : text;
}

/**
 * Finds what was inserted in the body that was read back.
 * @param content what was inserted
 * @param around the text that a reader saw besides it: it tells the block from another with the same words
 * @param after the body after it, without our highlight
 * @returns `null` where it can't be told from another, or the client has taken it apart
 */
export function insertedBlock(
  { filled, leftOut }: ToInsert,
  content: Message,
  around: string,
  after: Message,
): InsertedBlock | null {
  const { map, format } = after;
  const found = occurrencesOf(content.map.text, map.text);
  const rest = dense(around);
  const exact = found.filter(
    ({ from, to }) => dense(map.text.slice(0, from) + map.text.slice(to)) === rest,
  );
  const only = found.length === 1 ? found[0] : exact[0];
  if (only === undefined) return null;
  const span =
    after.format === 'html' && content.format === 'html'
      ? wholeElements(after, only, content)
      : map.sourceSpan(only);
  return span === null ? null : { filled, leftOut, format, body: map.source, span };
}

/**
 * Where the block stands now, byte for byte as it was.
 * @param message the body as it is, without our highlight
 * @returns `null` when something was typed into it, or it can't be told from another
 */
export function findAgain({ body, span }: InsertedBlock, message: Message): Span | null {
  const { map, zones } = message;
  const { source } = map;
  const block = body.slice(span.from, span.to);
  const shifted = shiftedFrom(changedStretch(body, source), span);
  const from =
    shifted !== null && source.startsWith(block, shifted) ? shifted : onlyIndex(source, block);
  if (from === null) return null;
  const found = { from, to: from + block.length };
  const quoted = zones
    .filter(({ kind }) => kind === 'quoted')
    .some((zone) => {
      const { from: start, to: end } = map.sourceSpan(zone.span);
      return start < found.to && found.from < end;
    });
  return quoted ? null : found;
}

function onlyIndex(source: string, block: string): number | null {
  const at = source.indexOf(block);
  return at >= 0 && source.indexOf(block, at + 1) < 0 ? at : null;
}

/** Whether nothing is written above what was inserted, as on a client that knows no cursor (#6919). */
export function standsFirst({ body, format, span }: InsertedBlock): boolean {
  const { map } = readMessage(body, format);
  return dense(map.text.slice(0, map.textSpan(span).from)) === '';
}
