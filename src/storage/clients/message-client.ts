import type { Recipient } from '../../outlook/port/compose-host';
import { domainOf, isColleague } from '../../text/domain';
import type { Client, Clients } from './clients';
import { isSharedProvider } from '../../text/shared-providers';

/** To whom a message goes, as far as its recipients say. */
export interface MessageClient {
  /** `Client.domain`. */
  readonly domain: string;
  /** Whom it is addressed to: the client's people in « À », or its others where there are none. */
  readonly people: readonly Recipient[];
}

/** The domain by which the person behind an address is recognised, or their whole address. */
export function clientDomain(address: string): string {
  const domain = domainOf(address);
  return isSharedProvider(domain) ? address.trim().toLowerCase() : domain;
}

/**
 * The client of a message: that of the first recipient in « À » who is no colleague of the writer's,
 * else of the first in copy.
 * @param sender SMTP address of the writer
 * @param inside domains of colleagues besides the writer's own
 */
export function clientOfMessage(
  recipients: readonly Recipient[],
  sender: string,
  inside: readonly string[] = [],
): MessageClient | undefined {
  const home = domainOf(sender);
  const isInside = (address: string) =>
    clientDomain(address) === clientDomain(sender) || isColleague(domainOf(address), home, inside);
  const outside = recipients.filter(({ address }) => /@./.test(address) && !isInside(address));
  const isTo = ({ field }: Recipient) => field === undefined || field === 'to';
  const [first] = outside.filter(isTo).concat(outside);
  if (!first) return undefined;
  const domain = clientDomain(first.address);
  // Everybody who is greeted, whichever house they are of.
  return { domain, people: isTo(first) ? outside.filter(isTo) : [first] };
}

/** What is kept for a domain. */
export function findClient({ list }: Clients, domain: string): Client | undefined {
  return list.find((client) => client.domain === domain);
}
