import {
  readBodySource,
  readFormat,
  readRecipientFields,
  readSessionValue,
} from '../office/item-reads';
import { DRAWER_KEYS } from '../settings/keys';
import { NO_SETTINGS, parseSettings, type Settings } from '../settings/settings';
import { holdsHighlight } from '../text/highlight-trace';
import { IGNORED_KEY, parseIgnored } from '../tone/ignored';
import { compileOwn } from '../tone/own-expressions';
import { reviewBy } from '../tone/review';
import type { ToneRules } from '../tone/rules';
import { spot } from '../tone/spot';
import { isColleaguesOnly } from './audience';
import type { SendOutcome } from './complete-once';
import { decide, type Decision } from './decide';

/** Outlook shows « prend plus de temps que prévu » after 5,000 ms: ours is over before that. */
export const BUDGET_MS = 4000;
/** For one Office.js call. */
const CALL_MS = 3000;
/** The manifest's button that opens the pane. */
const PANE_COMMAND_ID = 'Compose.OpenPane';

const ALLOW: SendOutcome = { allowEvent: true };

/**
 * Reads the message that is about to leave and completes the event: allow, or a Smart Alert that names
 * the phrases, or says that our highlight is still there. Never writes to the message. Whatever goes wrong, or takes over `BUDGET_MS`, allows.
 */
export function checkBeforeSend(
  office: Pick<typeof Office, 'context'>,
  rules: ToneRules,
  complete: (outcome: SendOutcome) => void,
): void {
  // Classic Outlook's runtime may have no timers; its own limit of five minutes applies then.
  if (typeof setTimeout === 'function') setTimeout(() => complete(ALLOW), BUDGET_MS);
  const item = office.context.mailbox.item as Office.MessageCompose;
  readRecipientFields(item, CALL_MS)
    .then((recipients) => {
      if (isColleaguesOnly(office.context.mailbox.userProfile.emailAddress, recipients))
        return ALLOW;
      return Promise.all([
        readFormat(item, CALL_MS),
        readSessionValue(item, IGNORED_KEY, CALL_MS),
      ]).then(([format, ignored]) =>
        readBodySource(item, format, {}, CALL_MS).then((source) => {
          const { expressions, always } = readSettings(office);
          const { findings } = reviewBy(spot, source, format, rules, {
            ignored: parseIgnored(ignored).concat(always),
            own: compileOwn(expressions),
          });
          return outcomeOf(decide(findings, format === 'html' && holdsHighlight(source)));
        }),
      );
    })
    .then(complete, () => complete(ALLOW));
}

/**
 * The person's own expressions and what they always ignore; none where the mailbox has none to give.
 * Classic Outlook may give what was set before it was started (office-js #6728).
 */
function readSettings(office: Pick<typeof Office, 'context'>): Settings {
  try {
    return parseSettings(office.context.roamingSettings.get(DRAWER_KEYS.settings)).value;
  } catch {
    return NO_SETTINGS;
  }
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
