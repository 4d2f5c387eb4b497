import { sendTone } from '../charter/send';
import { completeOnce, type SendOutcome } from './complete-once';
import { checkBeforeSend } from './send-check';

/**
 * The check at Send, of a message or an invitation. Outlook on the web, new Outlook and Mac load this
 * file in a hidden page, classic Outlook runs it alone in a JavaScript-only runtime: no DOM, no imports,
 * no async functions.
 */
function onSendHandler(event: { completed(outcome: SendOutcome): void }): void {
  const complete = completeOnce(event);
  try {
    checkBeforeSend(Office, sendTone, complete);
  } catch {
    complete({ allowEvent: true });
  }
}

// At top level: classic Outlook doesn't run Office.onReady callbacks for event handlers. It wants a name
// for each event of the manifest.
Office.actions.associate('onMessageSendHandler', onSendHandler);
Office.actions.associate('onAppointmentSendHandler', onSendHandler);
void Office.onReady();
