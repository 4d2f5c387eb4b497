/**
 * The reads that the send check needs too. Nothing here, nor what it imports, uses async functions, a
 * DOM or anything after ES2016: classic Outlook runs it in a bare JavaScript runtime.
 */
import type { Recipient } from '../port/compose-host';
import { HostError } from '../port/host-error';
import type { BodyFormat } from '../../text/message';
import { callOffice, READ_MS } from './call';

type BodyItem = Pick<Office.MessageCompose, 'body'>;
type RecipientsItem = Pick<Office.MessageCompose, 'to' | 'cc' | 'bcc'>;
type RecipientField = NonNullable<Recipient['field']>;
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

/** To, Cc and Bcc, one after the other: Outlook on the web takes three calls at a time in all. */
export function readRecipientFields(
  item: RecipientsItem,
  timeoutMs = READ_MS,
): Promise<readonly Recipient[]> {
  const all: Recipient[] = [];
  const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];
  return fields
    .reduce(
      (before, field) =>
        before.then(() => {
          const call = `${field}.getAsync`;
          return callOffice<unknown>(call, timeoutMs, (callback) =>
            item[field].getAsync(callback),
          ).then((list) => {
            if (!Array.isArray(list)) throw new HostError('invalid-answer', call, list);
            list.forEach((entry) => all.push(checkedRecipient(entry, field, call)));
          });
        }),
      Promise.resolve(),
    )
    .then(() => all);
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

/** How many files are attached (Mailbox 1.8), pictures within the text apart. */
export function countAttachments(item: AttachmentsItem, timeoutMs = READ_MS): Promise<number> {
  const call = 'getAttachmentsAsync';
  return callOffice<unknown>(call, timeoutMs, (callback) =>
    item.getAttachmentsAsync(callback),
  ).then((list) => {
    if (!Array.isArray(list)) throw new HostError('invalid-answer', call, list);
    return (list as unknown[]).filter((entry) => {
      if (typeof entry !== 'object' || entry === null) {
        throw new HostError('invalid-answer', call, entry);
      }
      return (entry as Partial<Office.AttachmentDetailsCompose>).isInline !== true;
    }).length;
  });
}

/** @throws HostError `invalid-answer` */
export function checkedString(value: unknown, call: string): string {
  if (typeof value === 'string') return value;
  throw new HostError('invalid-answer', call, value);
}

/**
 * Someone without a display name is called by their address. A contact list has no address, on Mac for
 * one (office-js #2502, #5439): it is somebody nobody can place.
 */
function checkedRecipient(entry: unknown, field: RecipientField, call: string): Recipient {
  const { displayName, emailAddress, recipientType } = (entry ||
    {}) as Partial<Office.EmailAddressDetails>;
  const address = emailAddress === undefined || emailAddress === null ? '' : emailAddress;
  const name = typeof displayName === 'string' ? displayName : address;
  if (typeof address !== 'string' || (address === '' && name === '')) {
    throw new HostError('invalid-answer', call, entry);
  }
  const recipient: Recipient = { name, address, field };
  if (String(recipientType) !== 'distributionList') return recipient;
  return Object.assign(recipient, { isList: true as const });
}
