import type { Recipient } from '../outlook/port/compose-host';
import type { SendSettings } from '../storage/settings/send-settings';
import { domainOf, isUnder } from '../text/domain';

/**
 * The largest providers that everybody shares. The pane's list (src/storage/clients) would take the file past the
 * 45 kB that Send may load. At a provider missing here, others at the same one pass for colleagues.
 */
const SHARED =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|pm|mailo|orange|wanadoo|free|sfr|neuf|bbox|laposte|aliceadsl|skynet|bluewin|videotron)\.[a-z.]{2,5}$/;

/**
 * Whether every recipient is a colleague of the sender: of the sender's own domain, of a domain that is
 * set as internal, or below one of these. Outlook's own recipient type can't be trusted for that
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
  const domains = inside.slice();
  if (home !== '' && !SHARED.test(home)) domains.push(home);
  if (recipients.length === 0) return false;
  return recipients.every(({ address, isList }) => {
    const domain = domainIn(address);
    if (domain === '') return listsInside;
    if (isList && !listsInside) return false;
    return domains.some((own) => isUnder(domain, own));
  });
}

/** The lower-case domain of an SMTP address; empty where there is none. */
function domainIn(address: string): string {
  return address.indexOf('@') < 0 ? '' : domainOf(address);
}
