import type { Recipient } from '../outlook/port/compose-host';
import {
  countAttachments,
  readBodySource,
  readFormat,
  readRecipientFields,
  readSessionValue,
  readSubject,
} from '../outlook/office/item-reads';
import { callsForAttachment, findLeftovers, type Surroundings } from '../leftovers/find-leftovers';
import { CHOICES_KEY, parseChoices, withoutKept } from '../leftovers/message-choices';
import { knownClients } from '../storage/clients/known-clients';
import { blocksSend, USUAL_SEND } from '../storage/settings/send-settings';
import type { Settings } from '../storage/settings/settings';
import { holdsHighlight, HIGHLIGHTED_KEY } from '../text/highlight-trace';
import { parseHtml } from '../text/html-document';
import { IGNORED_KEY, parseIgnored } from '../tone/ignored';
import { compileUserExpressions } from '../tone/user/user-expressions';
import { reviewBy } from '../tone/review';
import type { ToneRules } from '../tone/match/rules';
import { findPhrases } from '../tone/find-phrases';
import { isColleaguesOnly } from './audience';
import type { SendOutcome } from './complete-once';
import { decide, type Decision, type Held } from './decide';
import { readClients, readSettings } from './kept-settings';
import { wordsFor } from './words';

/** Outlook shows « prend plus de temps que prévu » after 5,000 ms: ours is over before that. */
export const BUDGET_MS = 4000;
/** For one Office.js call. */
const CALL_MS = 3000;
/** The manifest's button that opens the pane. */
const PANE_COMMAND_ID = 'Compose.OpenPane';

const ALLOW: SendOutcome = { allowEvent: true };
const NOTHING: Held = { leftovers: [], findings: [], highlighted: false };

type SendOffice = Pick<typeof Office, 'context'>;

/**
 * Reads the message that is about to leave and completes the event: allow, or a Smart Alert that says
 * what is still to be looked at. Never writes to the message. Whatever goes wrong, or takes over
 * `BUDGET_MS`, allows.
 */
export function checkBeforeSend(
  office: SendOffice,
  rules: ToneRules,
  complete: (outcome: SendOutcome) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Classic Outlook's runtime may have no timers; its own limit of five minutes applies then.
  if (typeof setTimeout === 'function') timer = setTimeout(() => complete(ALLOW), BUDGET_MS);
  const finish = (outcome: SendOutcome): void => {
    if (timer !== undefined) clearTimeout(timer);
    complete(outcome);
  };
  Promise.resolve()
    .then(() => outcomeFor(office, rules))
    .then(finish, () => finish(ALLOW));
}

function outcomeFor(office: SendOffice, rules: ToneRules): Promise<SendOutcome> {
  const settings = readSettings(office);
  const send = settings.send || USUAL_SEND;
  if (send.off) return Promise.resolve(ALLOW);
  const { mailbox } = office.context;
  const item = mailbox.item as Office.MessageCompose;
  const sender = mailbox.userProfile.emailAddress;
  const words = wordsFor(settings.language, office.context.displayLanguage);
  return readRecipientFields(item, CALL_MS)
    .then((recipients) => {
      if (isColleaguesOnly(sender, recipients, send)) return heldFromColleagues(item);
      return heldFromClients(office, settings, rules, recipients);
    })
    .then((held) => outcomeOf(decide(held, words), office));
}

/** Colleagues may read anything, but for a highlight that the pane left in the message. */
function heldFromColleagues(item: Office.MessageCompose): Promise<Held> {
  return readSessionValue(item, HIGHLIGHTED_KEY, CALL_MS).then((noted) => {
    if (!noted) return NOTHING;
    return Promise.all([
      readSessionValue(item, CHOICES_KEY, CALL_MS),
      readBodySource(item, 'html', {}, CALL_MS),
    ]).then(([choices, source]) => {
      if (parseChoices(choices).silent || !holdsHighlight(parseHtml(source))) return NOTHING;
      return Object.assign({}, NOTHING, { highlighted: true });
    });
  });
}

/** Three calls at a time at most: Outlook on the web takes no more. */
function heldFromClients(
  office: SendOffice,
  { expressions, always, send = USUAL_SEND }: Settings,
  rules: ToneRules,
  recipients: readonly Recipient[],
): Promise<Held> {
  const item = office.context.mailbox.item as Office.MessageCompose;
  return Promise.all([
    readSessionValue(item, CHOICES_KEY, CALL_MS),
    readSessionValue(item, IGNORED_KEY, CALL_MS),
    readFormat(item, CALL_MS),
  ]).then(([chosen, ignored, format]) => {
    const choices = parseChoices(chosen);
    if (choices.silent) return NOTHING;
    return Promise.all([
      readBodySource(item, format, {}, CALL_MS),
      readSubject(item, CALL_MS),
    ]).then(([source, subject]) => {
      const { message, findings } = reviewBy(findPhrases, source, format, rules, {
        ignored: parseIgnored(ignored).concat(always),
        userRules: compileUserExpressions(expressions),
      });
      const surroundings: Surroundings = {
        sender: office.context.mailbox.userProfile.emailAddress,
        recipients,
        inside: send.inside,
        clients: knownClients(readClients(office)),
        subject,
      };
      const held = (around: Surroundings): Held => ({
        leftovers: withoutKept(findLeftovers(message, around, send.leftovers), choices),
        findings: findings.filter((finding) => blocksSend(finding, send)),
        highlighted: message.format === 'html' && holdsHighlight(message),
      });
      if (send.leftovers.indexOf('attachment') < 0 || !callsForAttachment(message)) {
        return held(surroundings);
      }
      return countAttachments(item, CALL_MS).then((attachments) =>
        held(Object.assign({}, surroundings, { attachments })),
      );
    });
  });
}

function outcomeOf(decision: Decision, office: SendOffice): SendOutcome {
  if (decision.allow) return ALLOW;
  const { message, markdown, label, at } = decision;
  const outcome: SendOutcome = {
    allowEvent: false,
    errorMessage: message,
    commandId: PANE_COMMAND_ID,
    contextData: JSON.stringify({ tab: 'ton', [at]: 0 }),
  };
  if (!hasMailbox(office, '1.14')) return outcome;
  const labelled: SendOutcome = Object.assign({}, outcome, { cancelLabel: label });
  if (!hasMailbox(office, '1.15')) return labelled;
  return Object.assign({}, labelled, { errorMessageMarkdown: markdown });
}

/** Whether the client says that it has this Mailbox requirement set. */
function hasMailbox(office: SendOffice, version: string): boolean {
  try {
    return office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    return false;
  }
}
