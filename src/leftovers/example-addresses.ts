import type { HostInText } from './hosts';
import type { Place } from './leftover';

/** Names that nobody's site has: they stand for one. */
const STANDS_FOR_ONE =
  /^(?:adresse-?(?:du-?|de-?votre-?|de-?mon-?|de-?)?site|l?adresse-?de-?(?:votre|mon)-?site|(?:votre|mon|nom-?du|url-?du)-?(?:site|domaine)(?:-?(?:web|internet))?|(?:votre|mon)-?nom-?de-?domaine|nom-?de-?domaine|domaine|ndd|exemple|example|xxx+)$/;
/** IANA keeps these for documents; the other endings of « example » are somebody's. */
const EXAMPLE = /(?:^|\.)example\.(?:com|org|net)$/;
/** Hosting of drafts: there, « adresse » is where the client's name comes. */
const DRAFTS =
  /^(?:adresse|client|nomduclient|nom-du-client|site|projet|exemple)\.(?:preprod|recette|staging|dev)[a-z0-9-]*\./;

/** Whether a host is one that stands for another: `adressedusite.com`, `adresse.preprodgcom.com`. */
function isExampleHost(host: string): boolean {
  if (EXAMPLE.test(host) || DRAFTS.test(host)) return true;
  const labels = host.split('.');
  const name = labels[labels.length - 2] || '';
  return STANDS_FOR_ONE.test(name);
}

/** Text spans of the addresses that stand for an example. */
export function exampleAddresses(
  hosts: readonly HostInText[],
  isRecipients: (host: string) => boolean,
): readonly Place[] {
  return hosts.filter(({ host }) => isExampleHost(host) && !isRecipients(host));
}
