import { parseHtml } from '../text/html-document';
import type { ComposeHost } from '../outlook/port/compose-host';
import type { FilledTemplate } from '../templates/template';
import { withoutHighlight } from '../text/highlight';
import { readMessage, type BodyFormat, type Message } from '../text/message';
import { applySplices } from '../text/splice';
import { dense } from './dense';
import { insertedBlock, type InsertedBlock } from './inserted-block';
import { insertionSight, type Insertion, type InsertionSight } from './insertion-sight';
import { BRIEF, PATIENT, settle } from './look-back';
import { type Changed, type EditOutcome, type UndoRecord } from './outcome';
import { inPlaceOfOwnWords } from './own-words';
import { realPause, settleTyping, type EditingOptions } from './patience';
import { keptText } from './kept-text';
import { refusal } from './refusals';
import { whyNot } from './replace-phrases';
import { subjectAfter, type SubjectMode, type SubjectResult } from './template-subject';
import { isRefusal, restore, uncertain, writeVerified } from './verified-write';

/** At the cursor, on top of the body, or in place of the writer's own words. */
export type InsertPlace = 'cursor' | 'top' | 'own';

/** Inserted and read back: where, and what became of the subject. */
export interface Inserted {
  readonly kind: 'done';
  readonly undo: UndoRecord;
  readonly place: InsertPlace;
  readonly subject: SubjectResult;
  /** What was inserted, to put other values into it; `null` where it can't be found again. */
  readonly block: InsertedBlock | null;
}

export type InsertOutcome = Inserted | Exclude<EditOutcome, { kind: 'done' }>;

/**
 * Puts a filled template into the draft and sets its subject; signature and thread stay as they are.
 * Without a cursor in the body it goes on top.
 * @param subjectMode `ask`: set an empty subject, and report another one as to be confirmed
 * (`changeSubject` does it then); `set`: replace it; `keep`: leave it
 * @throws HostError when the host fails before anything was written, or refused the write
 */
export async function insertTemplate(
  host: ComposeHost,
  filled: FilledTemplate,
  place: InsertPlace,
  subjectMode: SubjectMode = 'ask',
  options: EditingOptions = {},
): Promise<InsertOutcome> {
  const format = await host.bodyFormat();
  const content = format === 'html' ? filled.html : filled.text;
  const outcome = await insertContent(host, content, format, place, options);
  if (outcome.kind !== 'done') return outcome;
  const { result, change } = await subjectAfter(host, filled.subject, subjectMode);
  const undo = change === null ? outcome.undo : { ...outcome.undo, subject: change };
  const block = insertedBlock(filled, format, outcome.undo.before.source, outcome.undo.after);
  return { ...outcome, undo, subject: result, block };
}

type Placed = Omit<Inserted, 'subject' | 'block'> | Exclude<EditOutcome, { kind: 'done' }>;

async function insertContent(
  host: ComposeHost,
  content: string,
  format: BodyFormat,
  place: InsertPlace,
  options: EditingOptions,
): Promise<Placed> {
  if (place === 'own') return replaceOwn(host, content, format, options);
  if (place === 'top') return onTop(host, content, format, options);
  const selection = await settle(host.readSelection());
  if ('error' in selection || selection.value?.where !== 'body') {
    return onTop(host, content, format, options);
  }
  const before = await host.readBody(format);
  const insertion = { before, content, format, selected: selection.value.text };
  const written = await settle(host.writeSelection(content, format));
  const seen = await lookAtInsertion(host, insertion, isRefusal(written), options);
  if (seen.sight === 'nothing' && isRefusal(written)) return onTop(host, content, format, options);
  if (seen.sight === 'misplaced') {
    const back = await putBack(host, before, seen.source, format, options);
    return back.kind === 'restored' ? onTop(host, content, format, options) : back;
  }
  return placed(host, insertion, seen, 'cursor', options);
}

async function onTop(
  host: ComposeHost,
  content: string,
  format: BodyFormat,
  options: EditingOptions,
): Promise<Placed> {
  const before = await host.readBody(format);
  const apart = format === 'text' && before !== '' && !content.endsWith('\n') ? '\n\n' : '';
  const insertion = { before, content: content + apart, format, selected: '' };
  const written = await settle(host.prependToBody(insertion.content, format));
  const seen = await lookAtInsertion(host, insertion, isRefusal(written), options);
  if (seen.sight === 'nothing' && 'error' in written && isRefusal(written)) throw written.error;
  return placed(host, insertion, seen, 'top', options);
}

async function replaceOwn(
  host: ComposeHost,
  content: string,
  format: BodyFormat,
  options: EditingOptions,
): Promise<Placed> {
  const stillTyping: Changed = { kind: 'changed', said: 'stillTyping' };
  if (!(await settleTyping(host, options))) return stillTyping;
  const before = await host.readBody(format);
  const message = readMessage(
    format === 'html' ? withoutHighlight(parseHtml(before)) : before,
    format,
  );
  const words = dense(readMessage(content, format).map.text);
  const intended = inPlaceOfOwnWords(message, content)
    .map((splices) => applySplices(message.map.source, splices))
    .find((source) => isAmongOwn(readMessage(source, format), words));
  if (intended === undefined) return onTop(host, content, format, options);
  const reason = await whyNot(host, message);
  if (reason !== null) return refusal(reason, 'insert');
  const outcome = await writeVerified(host, { before, intended, format }, options);
  return outcome.kind === 'done' ? { ...outcome, place: 'own' } : outcome;
}

/** Whether a message shows the words, without white space, above its thread. */
function isAmongOwn({ map, zones }: Message, words: string): boolean {
  const shown = zones
    .filter(({ kind }) => kind !== 'quoted')
    .map(({ span }) => dense(map.text.slice(span.from, span.to)));
  return shown.join('').includes(words);
}

type Seen =
  { readonly sight: InsertionSight; readonly source: string } | { readonly sight: 'unreadable' };

async function lookAtInsertion(
  host: ComposeHost,
  insertion: Insertion,
  refused: boolean,
  options: EditingOptions,
): Promise<Seen> {
  let last: Seen = { sight: 'unreadable' };
  for (const wait of refused ? BRIEF : PATIENT) {
    if (wait > 0) await (options.pause ?? realPause)(wait);
    const read = await settle(host.readBody(insertion.format));
    if ('error' in read) continue;
    const sight = insertionSight(insertion, read.value);
    const stays = last.sight !== 'unreadable' && last.source === read.value;
    last = { sight, source: read.value };
    if (sight === 'inserted' || (stays && sight !== 'nothing')) break;
  }
  return last;
}

async function placed(
  host: ComposeHost,
  { before, format }: Insertion,
  seen: Seen,
  place: 'cursor' | 'top',
  options: EditingOptions,
): Promise<Placed> {
  if (seen.sight === 'unreadable') return uncertain('unreadable', before, format);
  if (seen.sight === 'nothing') {
    const offers = place === 'cursor' ? (['top', 'copy'] as const) : (['copy'] as const);
    return { ...uncertain('nothingInserted', before, format), offers };
  }
  if (seen.sight === 'inserted') {
    return { kind: 'done', place, undo: { before: keptText(before, format), after: seen.source } };
  }
  return putBack(host, before, seen.source, format, options);
}

/** The insertion went wrong: the body from before goes back, where it can be written as a whole. */
async function putBack(
  host: ComposeHost,
  before: string,
  seen: string,
  format: BodyFormat,
  options: EditingOptions,
): Promise<Exclude<EditOutcome, { kind: 'done' }>> {
  const message = readMessage(before, format);
  const reason = await settle(whyNot(host, message));
  if ('error' in reason || reason.value !== null) {
    return uncertain('misplaced', before, format, seen);
  }
  return restore(host, before, seen, format, 'insertionRestored', options);
}
