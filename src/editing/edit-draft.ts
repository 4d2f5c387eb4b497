import type { ComposeHost } from '../outlook/port/compose-host';
import { withoutHighlight } from '../text/highlight';
import { holdsHighlight } from '../text/highlight-trace';
import type { BodyFormat, Message } from '../text/message';
import { applySplices } from '../text/splice';
import { lookForInsertion } from './insertion-check';
import type { Draft, Intent, EditWay } from './intent';
import type { Channel, Done, EditOutcome, UndoRecord } from './outcome';
import { parseOnce } from './parse-once';
import { lookFor, readBack, type Observation, type Reading } from './read-back';
import { watchRecipients, type RecipientsWatch } from './recipients-watch';
import { LONGEST_BODY, refusal, whyNotWrite, type Refused } from './refusals';
import { shown } from './same-draft';
import { isRefusal, settle } from '../outlook/port/settled';
import { editSubject } from './subject';
import { toldOf } from './told';
import { settleTyping, type EditingOptions } from './typing-lag';
import { keptText, restore, uncertain, writeBody, type Miss } from './write-body';

/**
 * Carries out one intent on the draft, or nothing of it: waits for what is being typed, reads, takes our
 * marks off, asks the intent what to write, refuses what would put something at risk, writes once and
 * reads back. Whatever happens, no word of the draft is gone without being in the draft or in the outcome.
 * Never to be called while sending.
 * @throws HostError when the host fails before anything was written, or refused the write
 * @throws RangeError with the numbers when the intent doesn't fit the body that it was made for
 */
export async function editDraft(
  host: ComposeHost,
  intent: Intent,
  options: EditingOptions = {},
): Promise<EditOutcome> {
  const recipients = watchRecipients(host);
  const outcome = await carriedOut(host, intent, options, recipients);
  return recipients.told(toldOf(outcome, intent.wanted));
}

async function carriedOut(
  host: ComposeHost,
  intent: Intent,
  options: EditingOptions,
  recipients: RecipientsWatch,
): Promise<EditOutcome> {
  const format = await host.bodyFormat();
  if (intent.format !== undefined && format !== intent.format) {
    return { kind: 'changed', ...intent.changed };
  }
  if (!(await settleTyping(host, options))) return { kind: 'changed', message: 'stillTyping' };
  // Nothing is written before they are known; nor does a read that is relied on grow old meanwhile.
  await recipients.begun;
  const parse = parseOnce(format, intent.parsed);
  const reading: Reading = { host, format, parse, options };
  const read = parse(await certainRead(host, format, intent.seen));
  const message =
    read.format === 'html' && holdsHighlight(read) ? parse(withoutHighlight(read)) : read;
  const reason = await whyNotWrite(host, message);
  const draft: Draft = { message, read, refusal: reason, client: host.client };
  const plan = intent.plan(draft);
  switch (plan.kind) {
    case 'nothing':
      return finished(reading, intent, draft, { through: 'body', after: read, exact: true });
    case 'changed':
      return plan;
    case 'refused':
      return refusal(plan.reason, plan.wanted ?? intent.wanted);
    case 'write':
      return firstOf(plan.ways, reading, intent, draft);
  }
}

/**
 * The body, as two reads that agree give it: one alone may be empty, cut off, or without its thread.
 * @param seen what an earlier read gave, which counts as one
 */
async function certainRead(
  host: ComposeHost,
  format: BodyFormat,
  seen: string | undefined,
): Promise<string> {
  let earlier = seen;
  let source = await host.readBody(format);
  for (let more = MOST_READS; source !== earlier && more > 0; more -= 1) {
    earlier = source;
    source = await host.readBody(format);
  }
  return source;
}

/** Who types without a pause is read so often. */
const MOST_READS = 4;

/** Written and read back. */
interface Edited {
  readonly through: Channel;
  readonly after: Message;
  /** No words were typed in the moment of the edit. */
  readonly exact: boolean;
  /** Nothing made room for what was inserted. */
  readonly added?: boolean;
}

/** Inserted, but not where it has to stand; the rest is as it was. */
interface Elsewhere {
  readonly kind: 'elsewhere';
  readonly message: Message;
}

async function firstOf(
  ways: readonly EditWay[],
  reading: Reading,
  intent: Intent,
  draft: Draft,
): Promise<EditOutcome> {
  let last: Refused | Miss | null = null;
  let before = draft.read;
  for (const [index, way] of ways.entries()) {
    const next = ways[index + 1];
    const ended = await settle(go(way, reading, intent, { ...draft, before, next }));
    const gone = 'value' in ended ? ended.value : null;
    if (gone !== null && 'after' in gone) return finished(reading, intent, draft, gone);
    if (before !== draft.read) return leftElsewhere(draft, before, gone);
    if ('error' in ended) throw ended.error;
    if (gone === null) continue;
    if (gone.kind === 'elsewhere') {
      before = gone.message;
      continue;
    }
    last = gone;
    // A misplaced insertion was taken back: there is another way.
    if (gone.kind !== 'restored' || way.through !== 'selection' || next?.through !== 'top') {
      return gone;
    }
  }
  return last ?? { kind: 'changed', ...intent.changed };
}

/** The end of an insertion that stands elsewhere and could not be moved: the text from before is at hand. */
function leftElsewhere(
  { read }: Draft,
  before: Message,
  gone: Refused | Miss | Elsewhere | null,
): EditOutcome {
  const told = uncertain('misplaced', read, before);
  const latest = gone !== null && 'latest' in gone ? gone.latest : undefined;
  return latest === undefined ? told : { ...told, latest };
}

/** A draft on one of the ways. */
interface OnItsWay extends Draft {
  /** The body as it stands: that of the draft, or what an earlier way has made of it. */
  readonly before: Message;
  readonly next: EditWay | undefined;
}

/** @returns `null` where this way can't be gone and the draft is as it was. */
async function go(
  way: EditWay,
  reading: Reading,
  intent: Intent,
  draft: OnItsWay,
): Promise<Edited | Refused | Miss | Elsewhere | null> {
  if (way.through === 'body') {
    const wanted = way.wanted ?? intent.wanted;
    if (draft.refusal !== null && way.anyway !== true) return refusal(draft.refusal, wanted);
    const source = applySplices(draft.message.map.source, way.splices);
    if (source.length > LONGEST_BODY) return refusal('too-long', wanted);
    const intended = reading.parse(source);
    if (way.isGood?.(intended) === false) {
      return draft.next === undefined ? refusal('no-place', wanted) : null;
    }
    // It stands there already.
    if (intended === draft.before) return { through: 'body', after: intended, exact: true };
    const outcome = await writeBody(reading, draft.before, intended);
    return outcome.kind === 'written' ? edited('body', outcome.observed) : outcome;
  }
  return 'insert' in way ? insert(way, reading, draft) : replaceSelected(way, reading, draft);
}

/**
 * With the white space of what it replaces, or a space on each side at a cursor: nobody tells what stands
 * beside it, and better two spaces than two words in one.
 */
function setApart(source: string, selected: string): string {
  if (selected.trim() === '') return ` ${source} `;
  const [before = ''] = /^\s+/.exec(selected) ?? [];
  const [after = ''] = /\s+$/.exec(selected) ?? [];
  return before + source + after;
}

async function insert(
  { through, insert: content, within, inLine }: Extract<EditWay, { readonly insert: Message }>,
  reading: Reading,
  { refusal: reason, read: before, next }: OnItsWay,
): Promise<Edited | Miss | Elsewhere | null> {
  const { host, format } = reading;
  let { source } = content.map;
  let selected = '';
  if (through === 'selection') {
    const selection = await settle(host.readSelection());
    if ('error' in selection || selection.value?.where !== 'body') return null;
    selected = selection.value.text;
    if (inLine) source = setApart(source, selected);
  }
  const written = await settle(
    through === 'top' ? host.prependToBody(source, format) : host.writeSelection(source, format),
  );
  const look = lookForInsertion({
    before,
    content,
    selected,
    ...(within ? { within } : {}),
    ...(inLine ? { inLine } : {}),
  });
  const observed = await readBack(reading, before, look, { refused: isRefusal(written) });
  if (observed === null) return uncertain('unreadable', before);
  switch (observed.as) {
    case 'intended':
    case 'typed-onto':
      return { ...edited(through, observed), added: selected === '' };
    case 'before':
      if (isRefusal(written)) {
        if (through === 'top') throw written.error;
        return null;
      }
      return {
        ...uncertain('nothingInserted', before),
        offers: next === undefined ? ['copy'] : ['top', 'copy'],
      };
    case 'misplaced':
    case 'other':
      if (reason !== null) return uncertain('misplaced', before, observed.message);
      if (observed.as === 'misplaced' && next?.through === 'body' && selected === '') {
        return { kind: 'elsewhere', message: observed.message };
      }
      return restore(
        reading,
        before,
        // What stands elsewhere is all that came to the body, though it may be glued to a word there.
        observed.as === 'misplaced' ? observed.message : content,
        observed.message,
        // There is no other place than the cursor's.
        observed.as === 'misplaced' && through === 'selection' && next === undefined
          ? 'cursorOutside'
          : 'insertionRestored',
      );
  }
}

async function replaceSelected(
  { selected, content, intended }: Extract<EditWay, { readonly selected: string }>,
  reading: Reading,
  { read, refusal: reason }: Draft,
): Promise<Edited | Miss | null> {
  const { host, format, parse } = reading;
  const selection = await settle(host.readSelection());
  if ('error' in selection || selection.value?.where !== 'body') return null;
  if (shown(selection.value.text) !== shown(selected)) return null;
  const written = await settle(host.writeSelection(content, format));
  const wanted = intended.map(parse);
  const look = lookFor(read, wanted, undefined);
  const observed = await readBack(reading, read, look, { refused: isRefusal(written) });
  if (observed === null) return uncertain('unreadable', read);
  switch (observed.as) {
    case 'intended':
    case 'typed-onto':
      return edited('selection', observed);
    case 'before':
      return isRefusal(written) ? null : uncertain('nothingDone', read);
    case 'misplaced':
    case 'other':
      if (reason !== null) return uncertain('uncertain', read, observed.message);
      return restore(reading, read, wanted[0] ?? read, observed.message, 'restored');
  }
}

function edited(through: Channel, { as, message }: Observation): Edited {
  return { through, after: message, exact: as === 'intended' };
}

/** The body is done: the subject follows, and what an undo or an update needs is kept. */
async function finished(
  { host, parse }: Reading,
  intent: Intent,
  { read, message, refusal: reason }: Draft,
  { through, after, exact, added }: Edited,
): Promise<Done> {
  const subject =
    intent.subject === undefined ? undefined : await editSubject(host, intent.subject);
  const plain = after.format === 'html' ? parse(withoutHighlight(after)) : after;
  // What no write of the body may touch can be neither updated nor taken back.
  const block = reason === null ? (intent.block?.(message, plain) ?? null) : null;
  const undo: UndoRecord = {
    before: keptText(read),
    after: exact ? after.map.source : null,
    ...(subject?.change ? { subject: subject.change } : {}),
    ...(block !== null && added === true ? { block } : {}),
  };
  return {
    kind: 'done',
    undo,
    ...(reason === null ? {} : { final: reason }),
    through,
    subject: subject?.result ?? { kind: 'kept' },
    block,
  };
}
