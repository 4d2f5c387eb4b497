import type { Recipient } from '../outlook/port/compose-host';
import type { SendSettings } from '../storage/settings/send-settings';
import { domainOf, isColleague } from '../text/domain';

/**
 * Whether every recipient is a colleague of the sender (`isColleague`). Outlook's own recipient type can't be trusted for that
 * (office-js #3122, #3248). At a provider that everybody shares nobody is a colleague. Lists, who may
 * have anybody in them, and addresses without a domain are outside unless it is set otherwise; nobody
 * known at all is not "colleagues only".
 * @param sender SMTP address
 */
export function isColleaguesOnly(
  sender: string,
  recipients: readonly Recipient[],
  { inside, listsInside }: Pick<SendSettings, 'inside' | 'listsInside'>,
): boolean {
  const home = domainIn(sender);
  if (recipients.length === 0) return false;
  return recipients.every(({ address, isList }) => {
    const domain = domainIn(address);
    if (domain === '') return listsInside;
    if (isList && !listsInside) return false;
    return isColleague(domain, home, inside);
  });
}

/** The lower-case domain of an SMTP address; empty where there is none. */
function domainIn(address: string): string {
  return address.indexOf('@') < 0 ? '' : domainOf(address);
}
