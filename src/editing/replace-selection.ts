import type { ComposeHost } from '../outlook/port/compose-host';
import type { Message } from '../text/message';
import { applySplices } from '../text/splice';
import type { PhraseEdit } from './locate';
import { lookBack, settle } from './look-back';
import type { EditOutcome } from './outcome';
import type { EditingOptions } from './patience';
import type { RefusalId } from './refusals';
import { shown } from './same-draft';
import { afterMiss, isRefusal, uncertain, undoRecord } from './verified-write';

/**
 * Replaces the phrase where the person has selected it, which leaves the rest of the body alone.
 * @param reason why the whole body can't be written; where it can, the selection is used only when it
 * can be told which occurrence it is, and the client writes at the selection at all
 * @returns `null` when the phrase isn't selected, or the client refused and the draft is as it was
 */
export async function replaceThroughSelection(
  host: ComposeHost,
  message: Message,
  edit: PhraseEdit,
  reason: RefusalId | null,
  options: EditingOptions,
): Promise<EditOutcome | null> {
  if (edit.insert === '') return null;
  const occurrences = occurrencesOf(edit.actual, message);
  const onMac = host.client === 'mac' || host.client === 'mac-legacy';
  if (reason === null && (occurrences.length > 1 || onMac)) return null;
  const selected = await settle(host.readSelection());
  if ('error' in selected || selected.value === null) return null;
  const { text, where } = selected.value;
  if (where !== 'body' || shown(text) !== shown(edit.actual)) return null;

  const { format, map } = message;
  const before = map.source;
  const intended = occurrences.map((at) =>
    applySplices(before, map.splices({ from: at, to: at + edit.actual.length }, edit.insert)),
  );
  const content = format === 'html' ? asHtml(edit.insert) : edit.insert;
  const written = await settle(host.writeSelection(content, format));
  const refused = isRefusal(written);
  const sight = await lookBack(host, format, { before, intended }, refused, options);
  if (sight.as === 'intended' || sight.as === 'typed-onto') {
    return { kind: 'done', undo: undoRecord({ before, intended: before, format }, sight) };
  }
  if (sight.as === 'before' && refused) return null;
  if (sight.as === 'other' && reason !== null) {
    return uncertain('uncertain', before, format, sight.source);
  }
  return afterMiss(host, before, format, written, sight, options);
}

/** Where the phrase stands in the writer's own words: text offsets. */
function occurrencesOf(phrase: string, { map, own }: Message): number[] {
  const found: number[] = [];
  for (let at = map.text.indexOf(phrase); at >= 0; at = map.text.indexOf(phrase, at + 1)) {
    if (own.some(({ from, to }) => from <= at && at + phrase.length <= to)) found.push(at);
  }
  return found;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
  '\n': '<br>',
};

/** Plain text as HTML for a selection. */
function asHtml(text: string): string {
  return text.replace(/[&<>\u00a0\n]/g, (char) => ESCAPES[char] ?? char);
}
