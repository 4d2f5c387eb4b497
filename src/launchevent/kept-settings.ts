import { parseClients, type Clients, NO_CLIENTS } from '../storage/clients/clients';
import { SECTION_KEYS } from '../storage/keys';
import { NO_SETTINGS, parseSettings, type Settings } from '../storage/settings/settings';

type MailboxOffice = Pick<typeof Office, 'context'>;

/**
 * What the person has set; nothing where the mailbox has nothing to give. Classic Outlook may give what
 * was set before it was started (office-js #6728).
 */
export function readSettings(office: MailboxOffice): Settings {
  try {
    return parseSettings(office.context.roamingSettings.get(SECTION_KEYS.settings)).value;
  } catch {
    return NO_SETTINGS;
  }
}

/** The clients that the person writes to; none where the mailbox has none to give. */
export function readClients(office: MailboxOffice): Clients {
  try {
    return parseClients(office.context.roamingSettings.get(SECTION_KEYS.clients)).value;
  } catch {
    return NO_CLIENTS;
  }
}
