import { sendToneRules } from '../charter/send';
import { completeOnce, type SendOutcome } from './complete-once';
import { checkBeforeSend } from './send-check';

/**
 * The check at Send. Outlook on the web, new Outlook and Mac load this file in a hidden page, classic
 * Outlook runs it alone in a JavaScript-only runtime: no DOM, no imports, no async functions.
 */
function onMessageSendHandler(event: { completed(outcome: SendOutcome): void }): void {
  const complete = completeOnce(event);
  try {
    checkBeforeSend(Office, sendToneRules, complete);
  } catch {
    complete({ allowEvent: true });
  }
}

// At top level: classic Outlook doesn't run Office.onReady callbacks for event handlers.
Office.actions.associate('onMessageSendHandler', onMessageSendHandler);
void Office.onReady();
