import { callOffice } from '../office/call';
import type { Recipient } from '../host/compose-host';
import type { BodyFormat } from '../text/message';
import { IGNORED_KEY, parseIgnored, type IgnoredPhrase } from '../tone/ignored';
import { review } from '../tone/review';
import type { ToneRules } from '../tone/rules';
import { isColleaguesOnly } from './audience';
import type { SendOutcome } from './complete-once';
import { decide, type Decision } from './decide';

/** Outlook shows « prend plus de temps que prévu » after 5,000 ms: ours is over before that. */
export const BUDGET_MS = 4000;
/** For one Office.js call. */
const CALL_MS = 3000;
/** The manifest's button that opens the pane. */
export const PANE_COMMAND_ID = 'Compose.OpenPane';

const ALLOW: SendOutcome = { allowEvent: true };

/** The part of Office.js that the check uses. */
type SendOffice = Pick<typeof Office, 'context'>;

/**
 * Reads the message that is about to leave and completes the event: allow, or a Smart Alert that names
 * the phrases. Never writes to the message. Whatever goes wrong, or takes over `BUDGET_MS`, allows.
 */
export function checkBeforeSend(
  office: SendOffice,
  rules: ToneRules,
  complete: (outcome: SendOutcome) => void,
): void {
  // Classic Outlook's runtime may have no timers; its own limit of five minutes applies then.
  if (typeof setTimeout === 'function') setTimeout(() => complete(ALLOW), BUDGET_MS);
  const item = office.context.mailbox.item as Office.MessageCompose;
  readRecipients(item)
    .then((recipients) => {
      if (isColleaguesOnly(office.context.mailbox.userProfile.emailAddress, recipients))
        return ALLOW;
      return Promise.all([readBody(item), readIgnored(item)]).then(([body, ignored]) => {
        const { findings } = review(body.source, body.format, rules, { ignored });
        return outcomeOf(decide(findings));
      });
    })
    .then(complete, () => complete(ALLOW));
}

function outcomeOf(decision: Decision): SendOutcome {
  if (decision.allow) return ALLOW;
  return {
    allowEvent: false,
    errorMessage: decision.message,
    commandId: PANE_COMMAND_ID,
    contextData: JSON.stringify({ tab: 'ton', finding: 0 }),
  };
}

/** To, Cc and Bcc: at once, as Outlook on the web takes three calls at a time. */
function readRecipients(item: Office.MessageCompose): Promise<readonly Recipient[]> {
  return Promise.all(
    [item.to, item.cc, item.bcc].map((field) =>
      callOffice<Office.EmailAddressDetails[]>('recipients.getAsync', CALL_MS, (callback) => {
        field.getAsync(callback);
      }),
    ),
  ).then((lists) =>
    lists
      .reduce((all, list) => all.concat(list), [])
      .map(({ displayName, emailAddress }) => ({ name: displayName, address: emailAddress })),
  );
}

function readBody(
  item: Office.MessageCompose,
): Promise<{ readonly source: string; readonly format: BodyFormat }> {
  return callOffice<Office.CoercionType | string>('body.getTypeAsync', CALL_MS, (callback) => {
    item.body.getTypeAsync(callback);
  }).then((type) => {
    const format = type.toLowerCase() as BodyFormat;
    return callOffice<string>('body.getAsync', CALL_MS, (callback) => {
      item.body.getAsync(format, callback);
    }).then((source) => ({ source, format }));
  });
}

/** What the pane handed over as ignored for this message. */
function readIgnored(item: Office.MessageCompose): Promise<readonly IgnoredPhrase[]> {
  return callOffice<string | null | undefined>('sessionData.getAsync', CALL_MS, (callback) => {
    item.sessionData.getAsync(IGNORED_KEY, callback);
  }).then((value) => parseIgnored(value));
}
