import { textSplices } from '../text/text-splices';
import { escapeHtml } from '../text/escape-html';
import type { Message } from '../text/message';
import { isFormatted, rewordingSplices } from '../text/rewording';
import type { Span } from '../text/span';
import { applySplices, type Splice } from '../text/splice';
import { occurrencesOf } from './dense';
import type { Draft, Intent, EditWay } from './intent';
import { locate, type PhraseEdit } from './locate';

/**
 * Replaces phrases of the writer's own words in the draft, all or none, through the selection when that is
 * the one phrase. No other byte of the source is written differently, but for our highlight, which goes.
 * @param seen the body in which they were found
 * @param edits phrases with their text spans in it; they don't overlap
 */
export function replacing(seen: Message, edits: readonly PhraseEdit[]): Intent {
  const changed = { message: 'changed' } as const;
  return {
    wanted: 'replace',
    format: seen.format,
    seen: seen.map.source,
    parsed: seen,
    changed,
    plan: (draft) => {
      const located = locate(edits, seen.map.text, draft.message);
      if (located === null || located.length === 0) return { kind: 'changed', ...changed };
      const splices = splicesOf(draft.message, located);
      const [only, ...more] = located;
      const selection = only && more.length === 0 ? throughSelection(draft, only) : null;
      const { refusal: reason } = draft;
      if (reason !== null && selection === null && located.some(isRepeatedIn(draft.read))) {
        return { kind: 'refused', reason, wanted: 'replaceByHand' };
      }
      const ways: EditWay[] = selection === null ? [] : [selection];
      if (splices !== null) ways.push({ through: 'body', splices });
      else if (ways.length === 0 || reason === null) {
        return { kind: 'refused', reason: reason ?? 'linked-words' };
      }
      return { kind: 'write', ways };
    },
  };
}

/**
 * The splices that make every edit; the edits are located in `message`, in order.
 * @returns `null` where a link would go with its words
 */
export function splicesOf(
  message: Message,
  edits: readonly PhraseEdit[],
): readonly Splice[] | null {
  const splices: Splice[] = [];
  for (const { span, insert } of edits) {
    const parts = rewordingSplices(message, span, insert);
    if (parts === null) return null;
    splices.push(...parts);
  }
  return splices.sort((one, other) => one.from - other.from);
}

/**
 * The way through the selection. Nobody can say where in the message it is, only what is selected: it is
 * a way where that stands in the writer's own words alone; where the body can be written, only where it
 * stands once, without formatting or a highlight, on a client that writes at the selection at all.
 */
function throughSelection(
  { message, read, refusal, client }: Draft,
  edit: PhraseEdit,
): EditWay | null {
  const { actual, insert } = edit;
  if (insert === '') return null;
  const own = occurrencesOf(actual, read.map.text).filter(isOwnIn(read));
  if (own.length === 0 || isRepeatedIn(read)(edit)) return null;
  const onMac = client === 'mac' || client === 'mac-legacy';
  const isBare = message === read && !isFormatted(message, edit.span);
  if (refusal === null && (own.length > 1 || onMac || !isBare)) return null;
  const intended = own.map((span) =>
    applySplices(read.map.source, textSplices(read.map, span, insert)),
  );
  const content = read.format === 'html' ? escapeHtml(insert) : insert;
  return { through: 'selection', selected: actual, content, intended };
}

/** Whether a phrase also stands in somebody else's words, or in the signature. */
function isRepeatedIn(message: Message): (edit: PhraseEdit) => boolean {
  return ({ actual }) => !occurrencesOf(actual, message.map.text).every(isOwnIn(message));
}

function isOwnIn({ own }: Message): (span: Span) => boolean {
  return ({ from, to }) => own.some((zone) => zone.from <= from && to <= zone.to);
}
