import { sendTone } from '../../src/charter/send';
import type { SendOutcome } from '../../src/launchevent/complete-once';
import { checkBeforeSend } from '../../src/launchevent/send-check';
import { sendFile } from './send-file';

export type Callback = (result: unknown) => void;
export type Call = (callback: Callback) => void;
/** By `name`, or by `name(key)` for session data. */
export type Calls = Readonly<Record<string, Call>>;

export const answering =
  (value: unknown): Call =>
  (callback) =>
    callback({ status: 'succeeded', value });

/** A message to Julie at Acme with a subject, nothing attached and nothing noted. */
export const goodCalls: Calls = {
  'to.getAsync': answering([{ displayName: 'Julie', emailAddress: 'julie@acme.example' }]),
  'cc.getAsync': answering([]),
  'bcc.getAsync': answering([]),
  'body.getTypeAsync': answering('html'),
  'body.getAsync': answering('<p>Merci d’avoir patienté.</p>'),
  'subject.getAsync': answering('Mise en ligne'),
  getAttachmentsAsync: answering([]),
  'sessionData.getAsync(ton-juste.ignored)': answering(undefined),
  'sessionData.getAsync(ton-juste.envoi)': answering(undefined),
  'sessionData.getAsync(ton-juste.surligne)': answering(undefined),
};

export interface RunOptions {
  /** Collects the names of the calls that were made. */
  readonly made?: string[];
  /** What Office.js holds there; a missing member where left out. */
  readonly roamingSettings?: unknown;
  /** Newest Mailbox requirement set; no `requirements` at all where left out. */
  readonly mailbox?: number;
  readonly displayLanguage?: string;
  /** A meeting's: attendees in the place of recipients. */
  readonly invitation?: true;
  /** What the agency sets; what was built in where left out. */
  readonly house?: unknown;
}

const RECIPIENTS = ['to', 'cc', 'bcc'];
const ATTENDEES = ['requiredAttendees', 'optionalAttendees'];

const recipientsOf = (names: readonly string[], method: (name: string) => unknown): object =>
  Object.fromEntries(names.map((name) => [name, { getAsync: method(`${name}.getAsync`) }]));

/** The part of Office.js that the check uses, with these calls. */
export function officeOf(calls: Calls, options: RunOptions = {}): Pick<typeof Office, 'context'> {
  const { made = [], roamingSettings, mailbox, displayLanguage = 'fr-FR' } = options;
  const method =
    (name: string) =>
    (...words: unknown[]) => {
      const key = name.startsWith('session') ? `${name}(${String(words[0])})` : name;
      made.push(key);
      const call = calls[key];
      if (!call) throw new RangeError(`the table has no call ${key}`);
      call(words[words.length - 1] as Callback);
    };
  const isSetSupported = (_name: string, version: string) =>
    Number(version.split('.')[1]) <= (mailbox ?? 0);
  return {
    context: {
      displayLanguage,
      roamingSettings,
      ...(mailbox === undefined ? {} : { requirements: { isSetSupported } }),
      mailbox: {
        userProfile: { emailAddress: 'camille@agence.example' },
        item: {
          ...recipientsOf(options.invitation === true ? ATTENDEES : RECIPIENTS, method),
          body: { getTypeAsync: method('body.getTypeAsync'), getAsync: method('body.getAsync') },
          subject: { getAsync: method('subject.getAsync') },
          sessionData: { getAsync: method('sessionData.getAsync') },
          getAttachmentsAsync: method('getAttachmentsAsync'),
        },
      },
    },
  } as unknown as typeof Office;
}

/**
 * Runs the check over an Office.js; the outcomes come in as they are completed. `SEND_FILE` says what is put to the
 * test (`send-file.ts`): the check's own source where it is left out.
 */
export function runOver(
  office: Pick<typeof Office, 'context'>,
  house: unknown = sendTone.house,
): SendOutcome[] {
  const outcomes: SendOutcome[] = [];
  const complete = (outcome: SendOutcome): void => void outcomes.push(outcome);
  const file = sendFile(house);
  if (file) file(office, complete);
  else checkBeforeSend(office, { ...sendTone, house }, complete);
  return outcomes;
}

/** Runs the check on these calls. */
export function runCheck(calls: Calls, options: RunOptions = {}): SendOutcome[] {
  return runOver(officeOf(calls, options), options.house);
}
