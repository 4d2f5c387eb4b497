import { fold } from '../text/fold';
import { domainOf, isUnder } from '../text/domain';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { folded, type Folded } from './folded';
import { hostsIn, type HostInText } from './hosts';
import type { Place } from './leftover';
import type { KnownClient } from './known-client';
import { isCommonName } from './common-names';

/** Between whom a message goes: addresses, and the names that stand with them. */
export interface Correspondents {
  /** Mail address. */
  readonly sender: string;
  readonly recipients: readonly {
    readonly name: string;
    readonly address: string;
    /** A distribution list, who may have anybody in it. */
    readonly isList?: true;
  }[];
  /** Domains of colleagues besides the sender's own: nobody there is a client. */
  readonly inside?: readonly string[];
}

const SITE = /^https?:\/\/([^/?#:@\s]+)(?::\d+)?([^\s]*)$/i;

/** Whether two domains are of one house: the same, or one below the other. */
function isSameHouse(one: string, other: string): boolean {
  return isUnder(one, other) || isUnder(other, one);
}

/**
 * Text spans of the names and addresses, in the writer's own words, of clients to whom the message does
 * not go. Nobody is another client who is among the recipients or spoken of in the thread below, nor
 * the writer's own house; nothing counts that two clients share.
 */
export function otherClients(
  message: Message,
  correspondents: Correspondents,
  known: readonly KnownClient[],
): readonly Place[] {
  const { sender, recipients } = correspondents;
  const home = domainOf(sender);
  const clients = outsideOnly(known, correspondents);
  const theirs = clients.filter((client) => isAddressed(client, recipients));
  // A supplier or a host may well be told of a client: only what goes to another client is looked at.
  if (theirs.length === 0) return [];
  const others = clients.filter(
    (client) => !isAddressed(client, recipients) && !isSameHouse(domainOf(client.domain), home),
  );
  if (others.length === 0) return [];
  const spoken = fold(
    recipients
      .map(({ name, address }) => `${name} ${address}`)
      .concat(
        theirs.map(({ name }) => name || ''),
        sender,
        threadOf(message),
      )
      .join('\n'),
  );
  const hosts = hostsIn(message);
  const own = message.own.map((span) => folded(message.map.text, span));
  const found: Place[] = [];
  others.forEach((other) => {
    const rest = clients.filter((client) => client !== other);
    hosts.forEach((address) => {
      if (!isTheirs(address, other, rest, home) || spoken.indexOf(fold(address.host)) >= 0) return;
      found.push(address.span);
    });
    const { name } = other;
    if (name !== undefined && spoken.indexOf(fold(name)) < 0) {
      found.push(...namesIn(message, own, name));
    }
  });
  return found;
}

/**
 * The clients of ours among the recipients, by name or domain, where there are two or more: what is
 * meant for one is seldom meant for the other.
 */
export function addressedTogether(
  correspondents: Correspondents,
  known: readonly KnownClient[],
): readonly string[] {
  const { sender, recipients } = correspondents;
  const home = domainOf(sender);
  const theirs = outsideOnly(known, correspondents).filter(
    (client) => isAddressed(client, recipients) && !isSameHouse(domainOf(client.domain), home),
  );
  const apart = theirs.filter(
    ({ domain }, index) =>
      !theirs.slice(0, index).some((other) => isSameHouse(domain, other.domain)),
  );
  return apart.length < 2 ? [] : apart.map(({ name, domain }) => name || domain);
}

function isAddressed({ domain }: KnownClient, recipients: Correspondents['recipients']): boolean {
  return recipients.some((recipient) => {
    const address = recipient.address.trim().toLowerCase();
    return domain.indexOf('@') < 0 ? isSameHouse(domainOf(address), domain) : address === domain;
  });
}

function outsideOnly(
  known: readonly KnownClient[],
  { inside = [] }: Correspondents,
): readonly KnownClient[] {
  return known.filter(({ domain }) => !inside.some((own) => isUnder(domainOf(domain), own)));
}

/** What others wrote: there, a client may well speak of another. */
function threadOf({ map, zones }: Message): string {
  return zones
    .filter(({ kind }) => kind === 'quoted')
    .map(({ span }) => map.text.slice(span.from, span.to))
    .join('\n');
}

function isTheirs(
  address: HostInText,
  { domain, sites }: KnownClient,
  rest: readonly KnownClient[],
  home: string,
): boolean {
  if (domain.indexOf('@') >= 0) {
    if (address.mail === domain) return true;
  } else if (isUnder(address.host, domain)) return true;
  const label = domain.split('.')[0] || '';
  return sites.some((site) => {
    const [, siteHost = '', sitePath = ''] = SITE.exec(site) || [];
    const host = siteHost.toLowerCase();
    if (host === '' || address.host !== host) return false;
    const path = sitePath.replace(/[/?#]+$/, '');
    // A host of the writer's own, or one that others have too, tells by its path or label only.
    const isShared =
      isSameHouse(host, home) ||
      rest.some((other) => hasSiteOn(other, host) || isUnder(host, other.domain));
    if (path !== '') return isBelow(address.path, path);
    return !isShared || (isUnder(host, home) && host !== home && host.split('.')[0] === label);
  });
}

/** `/zenith` holds `/zenith/accueil` and `/zenith?page=2`, not `/zenithal`. */
function isBelow(path: string, folder: string): boolean {
  return path.indexOf(folder) === 0 && /^(?:[/?#&.]|$)/.test(path.slice(folder.length));
}

function hasSiteOn({ sites }: KnownClient, host: string): boolean {
  return sites.some((site) => {
    const [, other = ''] = SITE.exec(site) || [];
    return other.toLowerCase() === host;
  });
}

/** Where a name stands as a name: whole words, with its capital, not one that begins a sentence. */
function namesIn({ map }: Message, own: readonly Folded[], name: string): Span[] {
  const wanted = fold(name).trim().replace(/\s+/g, ' ');
  const isSeveral = wanted.indexOf(' ') > 0;
  if (wanted.length <= 3 || isCommonName(wanted)) return [];
  // A single word has to look like a name: « Atlas », not « atlas ».
  if (!isSeveral && !startsUpper(name.trim())) return [];
  const { text, opaque } = map;
  const found: Span[] = [];
  own.forEach((words) => {
    for (let at = words.text.indexOf(wanted); at >= 0; at = words.text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (
        /[a-z0-9@.-]/.test(words.text.charAt(at - 1)) ||
        /^[a-z0-9@]|^[.-][a-z0-9]/.test(words.text.slice(end, end + 2))
      )
        continue;
      const span = words.spanOf({ from: at, to: end });
      if (opaque.some(({ from, to }) => from < span.to && span.from < to)) continue;
      if (!startsUpper(text.charAt(span.from))) continue;
      found.push(span);
    }
  });
  return found;
}

function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
