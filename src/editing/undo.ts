import type { ComposeHost } from '../outlook/port/compose-host';
import { readMessage } from '../text/message';
import { type EditOutcome, type KeptText, type UndoRecord } from './outcome';
import { settleTyping, type EditingOptions } from './patience';
import { LONGEST_BODY, refusal } from './refusals';
import { whyNot } from './replace-phrases';
import { writeVerified } from './verified-write';

/**
 * Brings back the exact body (and subject) from before an edit, if nothing was typed since; says so and
 * writes nothing otherwise. The outcome of an undo that was done can be undone itself.
 * @throws HostError when the host fails before anything was written, or refused the write
 */
export async function undo(
  host: ComposeHost,
  record: UndoRecord,
  options: EditingOptions = {},
): Promise<EditOutcome> {
  const { before, after } = record;
  const tooLate: EditOutcome = {
    kind: 'changed',
    said: 'undoTooLate',
    earlier: before,
  };
  if ((await host.bodyFormat()) !== before.format) return tooLate;
  if (!(await settleTyping(host, options))) return tooLate;
  const current = await host.readBody(before.format);
  if (current !== after) return tooLate;
  const subject = record.subject === undefined ? null : await host.readSubject();
  const outcome =
    current === before.source
      ? ({ kind: 'done', undo: { before, after } } as const)
      : await putBack(host, current, before, options);
  if (outcome.kind !== 'done' || record.subject === undefined) return outcome;
  if (subject !== record.subject.after) return outcome;
  await host.writeSubject(record.subject.before);
  const swapped = { before: record.subject.after, after: record.subject.before };
  return { kind: 'done', undo: { ...outcome.undo, subject: swapped } };
}

async function putBack(
  host: ComposeHost,
  current: string,
  before: KeptText,
  options: EditingOptions,
): Promise<EditOutcome> {
  const reason = await whyNot(host, readMessage(current, before.format));
  if (reason !== null) return refusal(reason, 'undo');
  const write = { before: current, intended: before.source, format: before.format };
  return writeVerified(host, write, options);
}

/**
 * « Récupérer le texte d’avant »: puts a kept body back in place of whatever stands in the draft, which
 * the outcome keeps in its turn.
 * @throws HostError when the host fails before anything was written, or refused the write
 */
export async function recover(
  host: ComposeHost,
  kept: KeptText,
  options: EditingOptions = {},
): Promise<EditOutcome> {
  if ((await host.bodyFormat()) !== kept.format) {
    return { kind: 'changed', said: 'changed', earlier: kept };
  }
  if (!(await settleTyping(host, options))) {
    return { kind: 'changed', said: 'stillTyping', earlier: kept };
  }
  if (kept.source.length > LONGEST_BODY) return refusal('too-long', 'undo');
  const before = await host.readBody(kept.format);
  return writeVerified(host, { before, intended: kept.source, format: kept.format }, options);
}
