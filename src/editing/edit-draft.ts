import type { ComposeHost } from '../outlook/port/compose-host';
import { withoutHighlight } from '../text/highlight';
import { holdsHighlight } from '../text/highlight-trace';
import type { BodyFormat, Message } from '../text/message';
import type { Draft, Intent, Way } from './intent';
import { goOneWay, type Edited, type Elsewhere } from './one-way';
import type { Done, EditOutcome, UndoRecord } from './outcome';
import { parseOnce } from './parse-once';
import type { Reading } from './read-back';
import { watchRecipients, type RecipientsWatch } from './recipients-watch';
import { refusal, whyNotWrite, type Refused } from './refusals';
import { settle } from './settle';
import { editSubject } from './subject';
import { toldOf } from './told';
import { settleTyping, type EditingOptions } from './typing-lag';
import { keptText, uncertain, type Miss } from './write-body';

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
  const { client, bodyScope } = host;
  const isReply = bodyScope === 'unsure' && (await host.composeType()) !== 'newMail';
  const reason = whyNotWrite(message, { client, bodyScope, isReply });
  const draft: Draft = { message, read, refusal: reason, client };
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

async function firstOf(
  ways: readonly Way[],
  reading: Reading,
  intent: Intent,
  draft: Draft,
): Promise<EditOutcome> {
  let last: Refused | Miss | null = null;
  let before = draft.read;
  for (const [index, way] of ways.entries()) {
    const next = ways[index + 1];
    const ended = await settle(goOneWay(way, reading, intent, { ...draft, before, next }));
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

/** The body is done: the subject follows, and what an undo or an update needs is kept. */
async function finished(
  { host, parse }: Reading,
  intent: Intent,
  { read, message }: Draft,
  { through, after, exact, added }: Edited,
): Promise<Done> {
  const subject =
    intent.subject === undefined ? undefined : await editSubject(host, intent.subject);
  const plain = after.format === 'html' ? parse(withoutHighlight(after)) : after;
  const block = intent.block?.(message, plain) ?? null;
  const undo: UndoRecord = {
    before: keptText(read),
    after: exact ? after.map.source : null,
    ...(subject?.change ? { subject: subject.change } : {}),
    ...(block !== null && added === true ? { block } : {}),
  };
  return { kind: 'done', undo, through, subject: subject?.result ?? { kind: 'kept' }, block };
}
