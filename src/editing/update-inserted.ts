import type { ComposeHost } from '../outlook/port/compose-host';
import type { FilledTemplate } from '../templates/template';
import { readMessage } from '../text/message';
import { contentOf, findAgain, insertedBlock, plain, type InsertedBlock } from './inserted-block';
import { keptText } from './kept-text';
import { settle } from './look-back';
import type { Done, EditOutcome } from './outcome';
import { settleTyping, type EditingOptions } from './patience';
import { LONGEST_BODY, refusal } from './refusals';
import { whyNot } from './replace-phrases';
import { changeSubject, type SubjectResult } from './template-subject';
import { writeVerified } from './verified-write';

/** Done and read back: the block as it stands now, where it can be found again. */
export interface Updated extends Done {
  readonly block: InsertedBlock | null;
  /** `kept`: another subject stands there, or it is right already. */
  readonly subject: SubjectResult;
}

export type UpdateOutcome = Updated | Exclude<EditOutcome, { kind: 'done' }>;

/**
 * Puts other values into a template that was inserted: replaces its block, and nothing else, in one
 * verified write, and its subject while that is still the template's. Where something else was typed
 * into the block, nothing is written (`changed`).
 * @throws HostError when the host fails before anything was written, or refused the write
 */
export async function updateInserted(
  host: ComposeHost,
  block: InsertedBlock,
  filled: FilledTemplate,
  options: EditingOptions = {},
): Promise<UpdateOutcome> {
  const { format } = block;
  if ((await host.bodyFormat()) !== format) return { kind: 'changed', said: 'blockGone' };
  if (!(await settleTyping(host, options))) {
    return { kind: 'changed', said: 'stillTyping' };
  }
  const before = await host.readBody(format);
  const source = plain(before, format);
  const span = findAgain(block, source);
  if (span === null) return { kind: 'changed', said: 'blockGone' };
  const content = contentOf(filled, format);
  const outcome =
    content === contentOf(block.filled, format)
      ? ({ kind: 'done', undo: { before: keptText(before, format), after: before } } as const)
      : await writeBlock(host, before, source, span, content, block, options);
  if (outcome.kind !== 'done') return outcome;
  const subject = await subjectOf(host, block.filled.subject, filled.subject);
  return {
    kind: 'done',
    undo: subject.change === null ? outcome.undo : { ...outcome.undo, subject: subject.change },
    // Around it nothing has changed, so what stood around the old one tells where the new one stands.
    block: insertedBlock(
      filled,
      format,
      source.slice(0, span.from) + source.slice(span.to),
      outcome.undo.after,
    ),
    subject: subject.result,
  };
}

async function writeBlock(
  host: ComposeHost,
  before: string,
  source: string,
  span: { readonly from: number; readonly to: number },
  content: string,
  { format }: InsertedBlock,
  options: EditingOptions,
): Promise<EditOutcome> {
  const reason = await whyNot(host, readMessage(source, format));
  if (reason !== null) return refusal(reason, 'insert');
  const intended = source.slice(0, span.from) + content + source.slice(span.to);
  if (intended.length > LONGEST_BODY) return refusal('too-long', 'insert');
  const highlighted = source !== before;
  const write = { before, intended, format, ...(highlighted ? { highlighted: false } : {}) };
  return writeVerified(host, write, options);
}

/** A subject that the person has changed is theirs. */
async function subjectOf(
  host: ComposeHost,
  earlier: string,
  proposed: string,
): ReturnType<typeof changeSubject> {
  if (earlier === proposed || proposed === '') return { result: { kind: 'kept' }, change: null };
  const read = await settle(host.readSubject());
  if ('error' in read) {
    return { result: { kind: 'failed', error: read.error }, change: null };
  }
  const isTheirs = read.value.trim() !== earlier.trim();
  if (isTheirs) return { result: { kind: 'kept' }, change: null };
  return changeSubject(host, read.value, proposed);
}
