import type { BodyFormat } from '../text/message';
import type {
  ComposeHost,
  ComposeKind,
  ComposeType,
  OutlookClient,
  Recipient,
  Selection,
} from '../outlook/port/compose-host';
import { HostError, type HostErrorCode } from '../outlook/port/host-error';
import { settle } from '../outlook/port/settled';
import { behaviourById, type ClientBehaviour } from './client-behaviours';
import { MemoryBody } from './memory-body';

/** A call that fails with an Office code, or is never answered: done all the same, or not. */
export type MemoryFault = number | 'no-item' | 'hang' | 'hang-after-doing';

export interface MemoryHostOptions {
  readonly body?: string;
  /** `html` where left out, unless the manner has a format of its own. */
  readonly format?: BodyFormat;
  readonly subject?: string;
  readonly sender?: Recipient;
  readonly recipients?: readonly Recipient[];
  /** The names of the files that are attached; none where left out. */
  readonly attachments?: readonly string[];
  /** Whether files can be attached; yes where left out. */
  readonly canAttach?: boolean;
  readonly composeType?: ComposeType;
  /** Whether the message can be told to leave later; yes where left out. */
  readonly canDelay?: boolean;
  /** When it leaves, ms since 1970; as soon as it is sent where left out. */
  readonly leaves?: number;
  /** `message` where left out. */
  readonly kind?: ComposeKind;
  readonly displayLanguage?: string;
  readonly theme?: 'light' | 'dark';
  readonly client?: OutlookClient;
  readonly bodyScope?: ComposeHost['bodyScope'];
  readonly manner?: ClientBehaviour;
  readonly context?: string | null;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** ms; `Date.now` where left out. */
  readonly now?: () => number;
  /** What a read gives of the body that it would give; that body where left out. */
  readonly misread?: (source: string) => string;
  /** Runs in the microtask after each call took effect: where a person may type, or move the cursor. */
  readonly afterCall?: (call: string) => void;
}

/** A file that is attached. */
export interface MemoryAttachment {
  readonly name: string;
  readonly base64: string;
}

/** A draft in memory that can be looked at, typed into and made to misbehave. */
export interface MemoryHost extends ComposeHost {
  /** The body as it stands, every late write that is due included. */
  body(): string;
  subject(): string;
  recipients(): readonly Recipient[];
  /** When the message leaves, ms since 1970; `null`: as soon as it is sent. */
  leaves(): number | null;
  /** The attached files; the content of what was there before is empty. */
  attachments(): readonly MemoryAttachment[];
  /** The person types: `text` goes into the source at offset `at`, or at its end. */
  type(text: string, at?: number): void;
  /** The person changes the body: takes words away, or types in several places. */
  change(by: (body: string) => string): void;
  /** Selects a span of the body's source (empty: a cursor), the subject, or nothing. */
  select(where: { readonly from: number; readonly to: number } | 'subject' | null): void;
  /**
   * The next `times` calls of that name (all, where left out) go wrong, once `after` of them (none,
   * where left out) were answered well; names as Office's.
   */
  fail(call: string, fault: MemoryFault, times?: number, after?: number): void;
  /** The person addresses the message to these people. */
  address(recipients: readonly Recipient[]): void;
  /** The send check hands something to the open pane. */
  handContext(context: string): void;
  /** The names of the calls made, in order. */
  readonly calls: readonly string[];
}

/** Office's InvalidDataFormat and data-too-large. */
const INVALID_FORMAT = 2006;
const TOO_LARGE = 2009;
/** Office's limit for what a body call takes, in UTF-16 units (limits-for-activation…md). */
const LONGEST_BODY = 1000000;
/** Office's AttachmentSizeExceeded, and what it is said of: base64 in UTF-16 units (office-js #4163). */
const FILE_TOO_LARGE = 9000;
const LONGEST_FILE = 27892122;
/** Office’s code for a full settings bag (roamingSettings, d.ts). */
const SETTINGS_FULL = 9057;
const SETTINGS_BYTES = 32 * 1024;

/**
 * A whole `ComposeHost` without Outlook. A call that is never answered fails at once with `timeout`:
 * its deadline is taken as passed.
 */
export function createMemoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const manner = options.manner ?? behaviourById('faithful');
  const format = manner.format ?? options.format ?? 'html';
  const client = options.client ?? manner.client;
  const body = new MemoryBody(options.body ?? '', format, manner, options.now ?? Date.now);
  const faults = new Map<string, { fault: MemoryFault; times: number; after: number }>();
  const settings = new Map<string, unknown>(Object.entries(options.settings ?? {}));
  const session = new Map<string, string>();
  const listeners = new Set<(context: string) => void>();
  const addressed = new Set<() => void>();
  const calls: string[] = [];
  let subject = options.subject ?? '';
  let leaves: number | null = options.leaves ?? null;
  let attachments = (options.attachments ?? []).map((name): MemoryAttachment => ({
    name,
    base64: '',
  }));
  let recipients = options.recipients ?? [];
  let context = options.context ?? null;

  /** Runs one call at once, as a host that takes calls in order, and settles later. */
  const call = <T>(name: string, run: () => T, refuses?: HostErrorCode): Promise<T> => {
    calls.push(name);
    if (options.afterCall !== undefined) {
      const { afterCall } = options;
      void Promise.resolve().then(() => afterCall(name));
    }
    const planned = faults.get(name);
    if (planned !== undefined && planned.after > 0) planned.after -= 1;
    else if (planned !== undefined && planned.times > 0) {
      planned.times -= 1;
      if (planned.fault === 'hang-after-doing') run();
      const { fault } = planned;
      const code = typeof fault === 'number' || fault === 'no-item' ? fault : 'timeout';
      return Promise.reject(new HostError(code, name));
    }
    if (refuses !== undefined) return Promise.reject(new HostError(refuses, name));
    return Promise.resolve(run());
  };
  const readBody = (): Promise<string> =>
    call('body.getAsync', () => {
      const seen = body.read();
      return options.misread?.(seen) ?? seen;
    });
  const writeCall = (
    name: string,
    content: string,
    contentFormat: BodyFormat,
    run: () => void,
  ): Promise<void> => {
    if (manner.writes === 'never-answered') return call(name, () => undefined, 'timeout');
    if (content.length > LONGEST_BODY) return call(name, run, TOO_LARGE);
    if (format === 'text' && contentFormat === 'html') return call(name, run, INVALID_FORMAT);
    const written = call(name, run);
    if (manner.writes !== 'done-unconfirmed') return written;
    return written.then(() => Promise.reject(new HostError('timeout', name)));
  };

  return {
    kind: options.kind ?? 'message',
    sender: options.sender ?? { name: 'Camille Martin', address: 'camille@agence.example' },
    displayLanguage: options.displayLanguage ?? 'fr-FR',
    theme: { current: () => options.theme ?? null, onChange: () => () => undefined },
    ...(client === undefined ? {} : { client }),
    ...(options.bodyScope === undefined ? {} : { bodyScope: options.bodyScope }),
    calls,

    bodyFormat: () => call('body.getTypeAsync', () => format),
    composeType: () => call('getComposeTypeAsync', () => options.composeType ?? 'newMail'),
    readBody,
    writeBody: async (content, as) => {
      const reading = settle(readBody());
      const writing = settle(
        writeCall('body.setAsync', content, as, () => {
          body.replace(content);
          const { addsRecipient } = manner;
          if (addsRecipient) recipients = [...recipients, { ...addsRecipient, field: 'to' }];
        }),
      );
      return { replaced: await reading, written: await writing };
    },
    prependToBody: (content, as) =>
      writeCall('body.prependAsync', content, as, () => body.prepend(content)),
    writeSelection: (content, as) =>
      writeCall('body.setSelectedDataAsync', content, as, () => {
        if (body.selection === 'subject') subject = content + subject;
        else body.insert(content);
      }),
    readSelection: () =>
      call('getSelectedDataAsync', (): Selection | null => {
        if (body.selection === null) return null;
        if (body.selection === 'subject') return { text: '', where: 'subject' };
        return { text: body.selectedText(), where: 'body' };
      }),

    readSubject: () => call('subject.getAsync', () => subject),
    writeSubject: (wanted) =>
      call('subject.setAsync', () => {
        subject = wanted;
      }),
    readRecipients: () => call('to.getAsync', () => recipients),
    onRecipients: (callback) => {
      const heard = (): void => callback();
      addressed.add(heard);
      return () => {
        addressed.delete(heard);
      };
    },
    ...(options.kind !== 'meeting' && {
      addInCopy: (addresses: readonly string[]) =>
        call('cc.addAsync', () => {
          const added = addresses.map((address) => ({
            name: address,
            address,
            field: 'cc' as const,
          }));
          recipients = [...recipients, ...added];
        }),
    }),
    ...(options.kind !== 'meeting' &&
      options.canDelay !== false && {
        delayDelivery: (at: number) =>
          call('delayDeliveryTime.setAsync', () => {
            leaves = at;
          }),
      }),
    readDelay: () => call('delayDeliveryTime.getAsync', () => leaves),
    attachmentNames: () => call('getAttachmentsAsync', () => attachments.map(({ name }) => name)),
    ...(options.canAttach !== false && {
      attachFile: (name: string, base64: string) =>
        call(
          'addFileAttachmentFromBase64Async',
          () => {
            attachments = [...attachments, { name, base64 }];
          },
          base64.length > LONGEST_FILE ? FILE_TOO_LARGE : undefined,
        ),
    }),

    readSession: (key) => call('sessionData.getAsync', () => session.get(key)),
    writeSession: (key, value) =>
      call('sessionData.setAsync', () => {
        session.set(key, value);
      }),
    readSetting: (key) => settings.get(key),
    writeSettings: (values) => {
      for (const [key, value] of Object.entries(values)) {
        settings.set(key, JSON.parse(JSON.stringify(value)) as unknown);
      }
      const bytes = new TextEncoder().encode(JSON.stringify([...settings])).length;
      const refuses = bytes > SETTINGS_BYTES ? SETTINGS_FULL : undefined;
      return call('roamingSettings.saveAsync', () => undefined, refuses);
    },
    readContext: () => call('getInitializationContextAsync', () => context),
    onContext: (callback) => {
      const heard = (handed: string): void => callback(handed);
      listeners.add(heard);
      return () => {
        listeners.delete(heard);
      };
    },

    body: () => body.now(),
    subject: () => subject,
    recipients: () => recipients,
    leaves: () => leaves,
    attachments: () => attachments,
    type: (text, at) => body.type(text, at),
    change: (by) => body.change(by),
    select: (where) => {
      body.selection = where;
    },
    fail: (name, fault, times = Infinity, after = 0) => {
      faults.set(name, { fault, times, after });
    },
    address: (people) => {
      recipients = people;
      addressed.forEach((listener) => listener());
    },
    handContext: (handed) => {
      context = handed;
      listeners.forEach((listener) => listener(handed));
    },
  };
}
