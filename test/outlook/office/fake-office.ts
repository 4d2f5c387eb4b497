/** The part of Office.js that the adapter uses, answering as told. */

export type Answer =
  { readonly value: unknown } | { readonly code: number } | { readonly throws: unknown } | 'never';

export interface FakeOptions {
  /** Newest Mailbox requirement set, e.g. 13 for 1.13. */
  readonly mailbox?: number;
  readonly hostName?: string;
  readonly platform?: string;
  readonly bodyModes?: boolean;
  readonly noItem?: boolean;
  readonly answers?: Readonly<Record<string, Answer>>;
}

export interface FakeOffice {
  readonly office: typeof Office;
  /** Every call: its name, then its arguments without the callback. */
  readonly calls: unknown[][];
  /** Fires the event that was registered. */
  readonly fire: (event: unknown) => void;
}

/** Calls back at once; what has no answer of its own succeeds with `undefined`. */
export function fakeOffice(options: FakeOptions = {}): FakeOffice {
  const calls: unknown[][] = [];
  const handlers: ((event: unknown) => void)[] = [];
  const method =
    (name: string) =>
    (...args: unknown[]): void => {
      const callback = args[args.length - 1] as (result: unknown) => void;
      calls.push([name, ...args.slice(0, -1).filter((arg) => typeof arg !== 'function')]);
      args.slice(0, -1).forEach((arg) => {
        if (typeof arg === 'function') handlers.push(arg as (event: unknown) => void);
      });
      const answer = options.answers?.[name] ?? { value: undefined };
      if (answer === 'never') return;
      if ('throws' in answer) throw answer.throws;
      if ('code' in answer) {
        callback({ status: 'failed', error: { code: answer.code, name: 'x', message: 'x' } });
      } else callback({ status: 'succeeded', value: answer.value });
    };
  const settings = new Map<string, unknown>();
  const item = {
    body: {
      getTypeAsync: method('body.getTypeAsync'),
      getAsync: method('body.getAsync'),
      setAsync: method('body.setAsync'),
      prependAsync: method('body.prependAsync'),
      setSelectedDataAsync: method('body.setSelectedDataAsync'),
    },
    subject: { getAsync: method('subject.getAsync'), setAsync: method('subject.setAsync') },
    to: { getAsync: method('to.getAsync') },
    cc: { getAsync: method('cc.getAsync'), addAsync: method('cc.addAsync') },
    delayDeliveryTime: {
      setAsync: method('delayDeliveryTime.setAsync'),
      getAsync: method('delayDeliveryTime.getAsync'),
    },
    addFileAttachmentFromBase64Async: method('addFileAttachmentFromBase64Async'),
    bcc: { getAsync: method('bcc.getAsync') },
    sessionData: {
      getAsync: method('sessionData.getAsync'),
      setAsync: method('sessionData.setAsync'),
    },
    getAttachmentsAsync: method('getAttachmentsAsync'),
    getComposeTypeAsync: method('getComposeTypeAsync'),
    getSelectedDataAsync: method('getSelectedDataAsync'),
    getInitializationContextAsync: method('getInitializationContextAsync'),
    addHandlerAsync: method('addHandlerAsync'),
  };
  const office = {
    MailboxEnums: options.bodyModes === true ? { BodyMode: { HostConfig: 1, FullBody: 0 } } : {},
    EventType: {
      InitializationContextChanged: 'olkInitializationContextChanged',
      RecipientsChanged: 'olkRecipientsChanged',
    },
    context: {
      displayLanguage: 'fr-FR',
      platform: options.platform ?? 'OfficeOnline',
      requirements: {
        isSetSupported: (_name: string, version: string) =>
          Number(version.split('.')[1]) <= (options.mailbox ?? 15),
      },
      roamingSettings: {
        get: (key: string) => settings.get(key),
        set: (key: string, value: unknown) => settings.set(key, value),
        saveAsync: method('roamingSettings.saveAsync'),
      },
      mailbox: {
        diagnostics: { hostName: options.hostName ?? 'OutlookWebApp' },
        userProfile: { displayName: 'Camille', emailAddress: 'camille@agence.example' },
        item: options.noItem === true ? null : item,
      },
    },
  };
  return {
    office: office as unknown as typeof Office,
    calls,
    fire: (event) => handlers.forEach((handler) => handler(event)),
  };
}
