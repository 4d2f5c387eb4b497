import type { SendTone } from '../charter/send-charter';
import type { Recipient } from '../outlook/port/compose-host';
import {
  attachmentNames,
  isInvitation,
  readBodySource,
  readFormat,
  readSessionValue,
  readSubject,
  recipientReads,
} from '../outlook/office/item-reads';
import { hasMailbox } from '../outlook/office/outlook-client';
import { surviving } from '../outlook/office/surviving';
import { callsForAttachment, findLeftovers, type Surroundings } from '../leftovers/find-leftovers';
import { greetedOthers } from '../leftovers/greeted-other';
import { CHOICES_KEY, parseChoices, withoutIgnored } from '../leftovers/message-choices';
import { knownClients } from '../storage/clients/known-clients';
import {
  blocksSend,
  parseSend,
  sendOver,
  USUAL_SEND,
  type SendSettings,
} from '../storage/settings/send-settings';
import type { Settings } from '../storage/settings/settings';
import { holdsHighlight, HIGHLIGHTED_KEY } from '../text/highlight-trace';
import { parseHtml } from '../text/html-document';
import { IGNORED_KEY, parseIgnored } from '../tone/ignored';
import { compileUserExpressions } from '../tone/user/user-expressions';
import { reviewBy } from '../tone/review';
import { findPhrases } from '../tone/find-phrases';
import { isColleaguesOnly } from './audience';
import { budgetLeft, readingTurns } from './budget';
import type { SendOutcome } from './complete-once';
import { decide, type Decision, type SendFindings } from './decide';
import { FREQUENT_NAMES } from './first-names';
import { readClients, readSettings } from './kept-settings';
import { wordsFor } from './words';

/** The manifest's buttons that open the pane: beside a message, and beside an invitation. */
const PANE_COMMAND_ID = 'Compose.OpenPane';
const INVITATION_COMMAND_ID = 'Organizer.OpenPane';
/** Recipients; what was noted and the format; body and subject; attachments. */
const TURNS = 4;

const ALLOW: SendOutcome = { allowEvent: true };
const NOTHING: SendFindings = { leftovers: [], findings: [], highlighted: false };

type SendOffice = Pick<typeof Office, 'context'>;
type SendItem = Office.MessageCompose;

/** The recipients as far as they could be read; not `complete` where one is missing, or has no address. */
interface ReadRecipients {
  readonly recipients: readonly Recipient[];
  readonly complete: boolean;
}

/**
 * Reads the message, or the invitation, that is about to leave and completes the event: allow, or a
 * Smart Alert that says what is still to be looked at. Never writes to the message. What can't be read
 * costs what it is for alone: recipients that aren't known are clients, a format that isn't known is
 * HTML, nothing is said of a subject, a body or attachments that aren't. Whatever else goes wrong, or
 * takes longer than the budget, allows.
 */
export function checkBeforeSend(
  office: SendOffice,
  tone: SendTone,
  complete: (outcome: SendOutcome) => void,
): void {
  const budget = budgetLeft();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Classic Outlook's runtime may have no timers; its own limit of five minutes applies then.
  if (typeof setTimeout === 'function') timer = setTimeout(() => complete(ALLOW), budget);
  const finish = (outcome: SendOutcome): void => {
    if (timer !== undefined) clearTimeout(timer);
    complete(outcome);
  };
  Promise.resolve()
    .then(() => outcomeFor(office, tone, readingTurns(budget, TURNS)))
    .then(finish, () => finish(ALLOW));
}

function outcomeFor(office: SendOffice, tone: SendTone, turn: () => number): Promise<SendOutcome> {
  const settings = readSettings(office);
  // What the agency's charter has that can't be read sets nothing.
  const send = sendOver(sendOver(USUAL_SEND, parseSend(tone.house)), settings.send);
  if (send.off) return Promise.resolve(ALLOW);
  const item = office.context.mailbox.item as SendItem;
  const words = wordsFor(
    settings.language,
    surviving(() => office.context.displayLanguage, undefined),
  );
  return readAllRecipients(item, turn())
    .then((read) => {
      const inside = read.complete && isColleaguesOnly(senderOf(office), read.recipients, send);
      if (inside) return findingsForColleagues(item, turn);
      return findingsForClients(office, settings, send, tone, read, turn);
    })
    .then((found) => outcomeOf(decide(found, words), office, item));
}

function senderOf(office: SendOffice): string {
  return surviving(() => office.context.mailbox.userProfile.emailAddress, '');
}

/** What a read gave; `undefined` where it failed. */
function known<T>(read: Promise<T>): Promise<T | undefined> {
  return read.then(
    (value): T | undefined => value,
    () => undefined,
  );
}

/** All fields at once: three, which is what Outlook on the web takes at a time. */
function readAllRecipients(item: SendItem, timeoutMs: number): Promise<ReadRecipients> {
  return Promise.all(recipientReads(item).map((read) => known(read(timeoutMs)))).then((fields) => {
    const recipients: Recipient[] = [];
    fields.forEach((field) => recipients.push(...(field || [])));
    const complete =
      fields.every((field) => field !== undefined) &&
      recipients.every(({ address }) => address !== '');
    return { recipients, complete };
  });
}

/** Colleagues may read anything, but for a highlight that the pane left in the message. */
function findingsForColleagues(item: SendItem, turn: () => number): Promise<SendFindings> {
  return known(readSessionValue(item, HIGHLIGHTED_KEY, turn())).then((noted) => {
    if (!noted) return NOTHING;
    const ms = turn();
    return Promise.all([
      known(readSessionValue(item, CHOICES_KEY, ms)),
      known(readBodySource(item, 'html', {}, ms)),
    ]).then(([choices, source]) => {
      if (parseChoices(choices).silent || !holdsHighlight(parseHtml(source || ''))) return NOTHING;
      return Object.assign({}, NOTHING, { highlighted: true });
    });
  });
}

function findingsForClients(
  office: SendOffice,
  { expressions, always, off = [] }: Settings,
  send: SendSettings,
  { rules, others }: SendTone,
  { recipients, complete }: ReadRecipients,
  turn: () => number,
): Promise<SendFindings> {
  const item = office.context.mailbox.item as SendItem;
  const ms = turn();
  return Promise.all([
    known(readSessionValue(item, CHOICES_KEY, ms)),
    known(readSessionValue(item, IGNORED_KEY, ms)),
    known(readFormat(item, ms)),
  ]).then(([chosen, ignored, format = 'html']) => {
    const choices = parseChoices(chosen);
    if (choices.silent) return NOTHING;
    const bodyMs = turn();
    return Promise.all([
      known(readBodySource(item, format, {}, bodyMs)),
      known(readSubject(item, bodyMs)),
    ]).then(([source = '', subject]) => {
      const { message, findings } = reviewBy(findPhrases, source, format, rules, {
        others,
        ignored: parseIgnored(ignored).concat(always),
        offRules: off.map(({ ruleId }) => ruleId),
        userRules: compileUserExpressions(expressions),
      });
      const surroundings: Surroundings = {
        sender: senderOf(office),
        recipients,
        inside: send.inside,
        clients: knownClients(readClients(office)),
        greetings: (read, correspondents) => greetedOthers(read, correspondents, FREQUENT_NAMES),
      };
      if (subject !== undefined) Object.assign(surroundings, { subject });
      // Who else receives it may well be the client who is named, or the person who is greeted.
      const kinds = send.leftovers.filter(
        (kind) => complete || (kind !== 'client' && kind !== 'greeting'),
      );
      const found = (around: Surroundings): SendFindings => ({
        leftovers: withoutIgnored(findLeftovers(message, around, kinds), choices),
        findings: findings.filter((finding) => blocksSend(finding, send)),
        highlighted: message.format === 'html' && holdsHighlight(message),
      });
      if (kinds.indexOf('attachment') < 0 || !callsForAttachment(message)) {
        return found(surroundings);
      }
      return known(attachmentNames(item, turn())).then((names) => {
        if (names === undefined) return found(surroundings);
        return found(Object.assign({}, surroundings, { attachments: names.length }));
      });
    });
  });
}

function outcomeOf(decision: Decision, office: SendOffice, item: SendItem): SendOutcome {
  if (decision.allow) return ALLOW;
  const { message, markdown, label, at } = decision;
  let commandId = PANE_COMMAND_ID;
  if (isInvitation(item)) commandId = INVITATION_COMMAND_ID;
  const outcome: SendOutcome = {
    allowEvent: false,
    errorMessage: message,
    commandId,
    contextData: JSON.stringify({ tab: 'ton', [at]: 0 }),
  };
  if (!hasMailbox(office, '1.14')) return outcome;
  const labelled: SendOutcome = Object.assign({}, outcome, { cancelLabel: label });
  if (!hasMailbox(office, '1.15')) return labelled;
  return Object.assign({}, labelled, { errorMessageMarkdown: markdown });
}
