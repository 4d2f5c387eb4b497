import type { Recipient } from '../host/compose-host';

/** The lower-case domain of an SMTP address; empty where there is none. */
function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return '';
  return address
    .slice(at + 1)
    .trim()
    .toLowerCase();
}

/**
 * Whether every recipient is a colleague of the sender: the same SMTP domain or below it. Outlook's own
 * recipient type can't be trusted (office-js #3122, #3248). Nobody known, or an address without
 * a domain, is not "colleagues only".
 */
export function isColleaguesOnly(sender: string, recipients: readonly Recipient[]): boolean {
  const home = domainOf(sender);
  if (home === '' || recipients.length === 0) return false;
  return recipients.every(({ address }) => {
    const domain = domainOf(address);
    return domain === home || domain.endsWith(`.${home}`);
  });
}
