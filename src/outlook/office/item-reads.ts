/**
 * The reads that the send check needs too. Nothing here, nor what it imports, uses async functions, a
 * DOM or anything after ES2016: classic Outlook runs it in a bare JavaScript runtime.
 */
import type { Recipient } from '../port/compose-host';
import { HostError } from '../port/host-error';
import type { BodyFormat } from '../../text/message';
import { callOffice, READ_MS } from './call';
import { surviving } from './surviving';

type BodyItem = Pick<Office.MessageCompose, 'body'>;
type RecipientsItem =
  | Pick<Office.MessageCompose, 'to' | 'cc' | 'bcc'>
  | Pick<Office.AppointmentCompose, 'requiredAttendees' | 'optionalAttendees'>;
type RecipientField = NonNullable<Recipient['field']>;
type RecipientsProperty = RecipientField | 'requiredAttendees' | 'optionalAttendees';
type SessionItem = Pick<Office.MessageCompose, 'sessionData'>;
type SubjectItem = Pick<Office.MessageCompose, 'subject'>;
type AttachmentsItem = Pick<Office.MessageCompose, 'getAttachmentsAsync'>;
/** Options of `body.getAsync` and `setAsync`; `bodyMode` has no requirement set. */
export type BodyOptions = Office.AsyncContextOptions & {
  readonly bodyMode?: Office.MailboxEnums.BodyMode;
};

/** Office's KeyNotFound: how session data says that a key was never set. */
const KEY_NOT_FOUND = 9050;

/** Whether the message is HTML or plain text. */
export function readFormat(item: BodyItem, timeoutMs = READ_MS): Promise<BodyFormat> {
  const call = 'body.getTypeAsync';
  return callOffice<unknown>(call, timeoutMs, (callback) => item.body.getTypeAsync(callback)).then(
    (type) => {
      const format = typeof type === 'string' ? type.toLowerCase() : '';
      if (format === 'html' || format === 'text') return format;
      throw new HostError('invalid-answer', call, type);
    },
  );
}

/** The body's source, exactly as Office gives it. */
export function readBodySource(
  item: BodyItem,
  format: BodyFormat,
  options: BodyOptions = {},
  timeoutMs = READ_MS,
): Promise<string> {
  const call = 'body.getAsync';
  return callOffice<unknown>(call, timeoutMs, (callback) =>
    item.body.getAsync(format, options, callback),
  ).then((value) => checkedString(value, call));
}

/** Whether the item is a meeting's invitation: it has attendees in the place of recipients. */
export function isInvitation(item: unknown): boolean {
  return surviving(() => (item as Office.AppointmentCompose).requiredAttendees, null) !== null;
}

/** One read for each field of recipients: To, Cc and Bcc, or an invitation's attendees as To and Cc. */
export function recipientReads(
  item: RecipientsItem,
): readonly ((timeoutMs: number) => Promise<readonly Recipient[]>)[] {
  const fields: readonly (readonly [RecipientField, RecipientsProperty])[] = isInvitation(item)
    ? [
        ['to', 'requiredAttendees'],
        ['cc', 'optionalAttendees'],
      ]
    : [
        ['to', 'to'],
        ['cc', 'cc'],
        ['bcc', 'bcc'],
      ];
  return fields.map(([field, name]) => (timeoutMs) => {
    const call = `${name}.getAsync`;
    return callOffice<unknown>(call, timeoutMs, (callback) =>
      (item as Readonly<Record<RecipientsProperty, Office.Recipients>>)[name].getAsync(callback),
    ).then((list) => {
      if (!Array.isArray(list)) throw new HostError('invalid-answer', call, list);
      return (list as unknown[]).map((entry) => recipientOf(entry, field));
    });
  });
}

/** All recipients, field by field: Outlook on the web takes three calls at a time in all. */
export function readRecipients(
  item: RecipientsItem,
  timeoutMs = READ_MS,
): Promise<readonly Recipient[]> {
  return recipientReads(item).reduce<Promise<readonly Recipient[]>>(
    (before, read) => before.then((all) => read(timeoutMs).then((more) => all.concat(more))),
    Promise.resolve([]),
  );
}

/** What session data holds under `key`; `undefined` when nothing was set. */
export function readSessionValue(
  item: SessionItem,
  key: string,
  timeoutMs = READ_MS,
): Promise<string | undefined> {
  const call = 'sessionData.getAsync';
  return callOffice<unknown>(call, timeoutMs, (callback) =>
    item.sessionData.getAsync(key, callback),
  ).then(
    (value) => (value === null || value === undefined ? undefined : checkedString(value, call)),
    (error: HostError) => {
      if (error.code === KEY_NOT_FOUND) return undefined;
      throw error;
    },
  );
}

/** The subject as it stands; empty where nothing was typed. */
export function readSubject(item: SubjectItem, timeoutMs = READ_MS): Promise<string> {
  const call = 'subject.getAsync';
  return callOffice<unknown>(call, timeoutMs, (callback) => item.subject.getAsync(callback)).then(
    (value) => checkedString(value, call),
  );
}

/** The names of the attached files (Mailbox 1.8), pictures within the text apart; empty where one has none. */
export function attachmentNames(
  item: AttachmentsItem,
  timeoutMs = READ_MS,
): Promise<readonly string[]> {
  const call = 'getAttachmentsAsync';
  return callOffice<unknown>(call, timeoutMs, (callback) =>
    item.getAttachmentsAsync(callback),
  ).then((list) => {
    if (!Array.isArray(list)) throw new HostError('invalid-answer', call, list);
    return (list as unknown[])
      .map((entry): Partial<Office.AttachmentDetailsCompose> => {
        if (typeof entry === 'object' && entry !== null) return entry;
        throw new HostError('invalid-answer', call, entry);
      })
      .filter(({ isInline }) => isInline !== true)
      .map(({ name }) => (typeof name === 'string' ? name : ''));
  });
}

/** @throws HostError `invalid-answer` */
export function checkedString(value: unknown, call: string): string {
  if (typeof value === 'string') return value;
  throw new HostError('invalid-answer', call, value);
}

/**
 * Someone without a display name is called by their address. Some have none: a list among the contacts
 * has `null` on Mac (#2502, #5439), and is a recipient all the same.
 */
function recipientOf(entry: unknown, field: RecipientField): Recipient {
  const { displayName, emailAddress, recipientType } = Object(
    entry,
  ) as Partial<Office.EmailAddressDetails>;
  const address = typeof emailAddress === 'string' ? emailAddress : '';
  const recipient: Recipient = {
    name: typeof displayName === 'string' ? displayName : address,
    address,
    field,
  };
  if (String(recipientType) !== 'distributionList') return recipient;
  return Object.assign(recipient, { isList: true as const });
}
