import type { ComposeHost, ComposeKind, ComposeType, Selection } from '../port/compose-host';
import { HostError } from '../port/host-error';
import { settle } from '../port/settled';
import type { BodyFormat } from '../../text/message';
import { ATTACH_MS, callOffice, READ_MS, thrownError, WRITE_MS } from './call';
import { createCallQueue } from './call-queue';
import { createOfficeTheme } from './office-theme';
import { CONTEXT_HANDED, createItemEvent, RECIPIENTS_CHANGED } from './item-events';
import {
  attachmentNames,
  checkedString,
  isInvitation,
  readBodySource,
  readFormat,
  readRecipients,
  readSessionValue,
  readSubject,
  type BodyOptions,
} from './item-reads';
import { bodyModeFor, hasMailbox, outlookClient } from './outlook-client';
import { surviving } from './surviving';

/** Office's InvalidSelection: the cursor is in neither body nor subject. */
const INVALID_SELECTION = 9016;
/** Office's GenericResponseError: how older clients say that there is no initialization context. */
const GENERIC_RESPONSE = 9020;

/** In which the product is written: what a client speaks that doesn't say. */
const USUAL_LANGUAGE = 'fr-FR';

/**
 * The draft that is open in Outlook, a message or an invitation. Needs Mailbox 1.3; what a client lacks
 * above it degrades: a message of unknown type is new, session data is not kept, there is no context.
 * Never throws: a member of Office.js that is missing, or throws when it is read, costs what it is for
 * and nothing else. All calls go through one queue.
 */
export function createOfficeHost(office: typeof Office): ComposeHost {
  const client = outlookClient(office);
  const { mode, scope } = bodyModeFor(office, client);
  const queue = createCallQueue();
  const bodyOptions: BodyOptions = mode === undefined ? {} : { bodyMode: mode };

  /** Runs `read` on the message that is open now; the pane can be pinned and outlive one. */
  const onItem = <T>(
    call: string,
    use: (item: Office.MessageCompose) => Promise<T>,
  ): Promise<T> => {
    // None where a pinned pane outlives its message (#2295, #5575), nor in a mailbox that is hidden from
    // the address list.
    const item = surviving(() => office.context.mailbox.item, null);
    if (item === null) return Promise.reject(new HostError('no-item', call));
    return use(item as Office.MessageCompose);
  };

  /** The same in its turn. */
  const ask = <T>(call: string, use: (item: Office.MessageCompose) => Promise<T>): Promise<T> =>
    queue.one(() => onItem(call, use));

  type Invoke = (
    item: Office.MessageCompose,
    callback: (result: Office.AsyncResult<void>) => void,
  ) => void;
  const writing = (call: string, invoke: Invoke, timeoutMs = WRITE_MS): Promise<void> =>
    onItem(call, (item) =>
      callOffice<unknown>(call, timeoutMs, (callback) => invoke(item, callback)).then(
        () => undefined,
      ),
    );
  const write = (call: string, invoke: Invoke, timeoutMs = WRITE_MS): Promise<void> =>
    queue.one(() => writing(call, invoke, timeoutMs));

  const readBody = (format: BodyFormat): Promise<string> =>
    onItem('body.getAsync', (item) => readBodySource(item, format, bodyOptions));

  const opened = surviving(() => office.context.mailbox.item, null);
  const kind: ComposeKind = isInvitation(opened) ? 'meeting' : 'message';

  return {
    kind,
    sender: {
      name: surviving(() => office.context.mailbox.userProfile.displayName, ''),
      address: surviving(() => office.context.mailbox.userProfile.emailAddress, ''),
    },
    displayLanguage: surviving(() => office.context.displayLanguage, USUAL_LANGUAGE),
    theme: createOfficeTheme(office),
    ...(client === undefined ? {} : { client }),
    bodyScope: scope,

    bodyFormat: () => ask('body.getTypeAsync', readFormat),
    composeType: () =>
      ask('getComposeTypeAsync', (item) => {
        if (kind === 'meeting' || !hasMailbox(office, '1.10')) {
          return Promise.resolve<ComposeType>('newMail');
        }
        const call = 'getComposeTypeAsync';
        return callOffice<unknown>(call, READ_MS, (callback) =>
          item.getComposeTypeAsync(callback),
        ).then((value) => {
          const { composeType } = (value ?? {}) as { composeType?: unknown };
          if (composeType === 'newMail' || composeType === 'reply' || composeType === 'forward') {
            return composeType;
          }
          throw new HostError('invalid-answer', call, value);
        });
      }),
    readBody: (format) => queue.one(() => readBody(format)),
    writeBody: (content, format) =>
      queue
        .pair(
          () => settle(readBody(format)),
          () =>
            settle(
              writing('body.setAsync', (item, callback) =>
                item.body.setAsync(content, { coercionType: format, ...bodyOptions }, callback),
              ),
            ),
        )
        .then(([replaced, written]) => ({ replaced, written })),
    prependToBody: (content, format) =>
      write('body.prependAsync', (item, callback) =>
        item.body.prependAsync(content, { coercionType: format }, callback),
      ),
    // The item's own setSelectedDataAsync can land in the subject (#1808).
    writeSelection: (content, format) =>
      write('body.setSelectedDataAsync', (item, callback) =>
        item.body.setSelectedDataAsync(content, { coercionType: format }, callback),
      ),
    readSelection: () =>
      ask('getSelectedDataAsync', (item) =>
        callOffice<unknown>('getSelectedDataAsync', READ_MS, (callback) =>
          item.getSelectedDataAsync('text', callback),
        ).then(checkedSelection, (error: HostError) => {
          if (error.code === INVALID_SELECTION) return null;
          throw error;
        }),
      ),

    readSubject: () => ask('subject.getAsync', (item) => readSubject(item)),
    writeSubject: (subject) =>
      write('subject.setAsync', (item, callback) => item.subject.setAsync(subject, callback)),
    readRecipients: () => ask('to.getAsync', readRecipients),
    ...(kind === 'message' && {
      // Added one by one to what is there: a write of the whole field would lose what is not resolved yet.
      addInCopy: (addresses: readonly string[]) =>
        write('cc.addAsync', (item, callback) => item.cc.addAsync(addresses.slice(), callback)),
    }),
    ...(kind === 'message' &&
      hasMailbox(office, '1.13') && {
        delayDelivery: (at: number) =>
          write('delayDeliveryTime.setAsync', (item, callback) =>
            item.delayDeliveryTime.setAsync(new Date(at), callback),
          ),
      }),
    readDelay: () =>
      ask('delayDeliveryTime.getAsync', (item) =>
        kind === 'message' && hasMailbox(office, '1.13') ? readDelay(item) : Promise.resolve(null),
      ),
    attachmentNames: () =>
      ask('getAttachmentsAsync', (item) =>
        hasMailbox(office, '1.8') ? attachmentNames(item) : Promise.resolve(undefined),
      ),
    ...(hasMailbox(office, '1.8') && {
      attachFile: (name: string, base64: string) =>
        write(
          'addFileAttachmentFromBase64Async',
          (item, callback) =>
            item.addFileAttachmentFromBase64Async(base64, name, (result) =>
              // Its value, the id of the attachment, is not needed.
              callback(result as unknown as Office.AsyncResult<void>),
            ),
          ATTACH_MS,
        ),
    }),

    readSession: (key) =>
      ask('sessionData.getAsync', (item) =>
        hasMailbox(office, '1.11') ? readSessionValue(item, key) : Promise.resolve(undefined),
      ),
    writeSession: (key, value) =>
      hasMailbox(office, '1.11')
        ? write('sessionData.setAsync', (item, callback) =>
            item.sessionData.setAsync(key, value, callback),
          )
        : Promise.resolve(),
    readSetting: (key) =>
      surviving(() => office.context.roamingSettings.get(key) as unknown, undefined),
    writeSettings: (values) => {
      const call = 'roamingSettings.saveAsync';
      try {
        // At once, so that who reads meanwhile sees them.
        const { roamingSettings } = office.context;
        for (const key of Object.keys(values)) roamingSettings.set(key, values[key]);
      } catch (cause) {
        return Promise.reject(thrownError(call, cause));
      }
      return queue
        .one(() =>
          callOffice<unknown>(call, WRITE_MS, (callback) =>
            office.context.roamingSettings.saveAsync(callback),
          ),
        )
        .then(() => undefined);
    },
    readContext: () =>
      ask('getInitializationContextAsync', (item) => {
        if (!hasMailbox(office, '1.8')) return Promise.resolve(null);
        const call = 'getInitializationContextAsync';
        return callOffice<unknown>(call, READ_MS, (callback) =>
          item.getInitializationContextAsync(callback),
        ).then(
          (value) =>
            value === null || value === undefined || value === ''
              ? null
              : checkedString(value, call),
          (error: HostError) => {
            if (error.code === GENERIC_RESPONSE) return null;
            throw error;
          },
        );
      }),
    onContext: createItemEvent(office, queue, CONTEXT_HANDED),
    onRecipients: createItemEvent(office, queue, RECIPIENTS_CHANGED),
  };
}

/** Nothing is set where Office answers with no moment: 0, or no date. */
function readDelay(item: Office.MessageCompose): Promise<number | null> {
  const call = 'delayDeliveryTime.getAsync';
  return callOffice<unknown>(call, READ_MS, (callback) =>
    item.delayDeliveryTime.getAsync(callback),
  ).then((value) => {
    const at = value instanceof Date ? value.getTime() : Number(value);
    return at > 0 ? at : null;
  });
}

function checkedSelection(value: unknown): Selection {
  const { data, sourceProperty } = (value ?? {}) as { data?: unknown; sourceProperty?: unknown };
  if (typeof data === 'string' && (sourceProperty === 'body' || sourceProperty === 'subject')) {
    return { text: data, where: sourceProperty };
  }
  throw new HostError('invalid-answer', 'getSelectedDataAsync', value);
}
