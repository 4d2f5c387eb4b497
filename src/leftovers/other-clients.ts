import { fold } from '../text/fold';
import { domainOf, hostName, inUnicode, isColleague, isSameHouse, isUnder } from '../text/domain';
import type { Message } from '../text/message';
import { percentDecoded } from '../text/percent-decoded';
import { firstBeyond } from '../text/sorted';
import type { Span } from '../text/span';
import type { Folded } from './folded';
import { foldedOwn } from './folded-own';
import type { HostInText } from './hosts';
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

/**
 * Text spans of the names and addresses, in the writer's own words, of clients to whom the message does
 * not go. Nobody is another client who is among the recipients or spoken of in the thread below, nor
 * the writer's own house; nothing counts that two clients share.
 * @param hosts the addresses in those words
 */
export function otherClients(
  message: Message,
  correspondents: Correspondents,
  known: readonly KnownClient[],
  hosts: readonly HostInText[],
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
    inUnicode(
      recipients
        .map(({ name, address }) => `${name} ${address}`)
        .concat(
          theirs.map(({ name }) => name || ''),
          sender,
          threadOf(message),
        )
        .join('\n'),
    ),
  );
  const otherOnes = new Set(others);
  const told = new Map<string, boolean>();
  const isSpokenOf = (words: string): boolean => {
    const known = told.get(words);
    if (known !== undefined) return known;
    const isSpoken = spoken.indexOf(fold(words)) >= 0;
    told.set(words, isSpoken);
    return isSpoken;
  };
  const directory = directoryOf(clients);
  const addresses: readonly Place[] = hosts.filter((address) =>
    ownersOf(address, directory, home).some(
      ({ client, by }) => otherOnes.has(client) && !isSpokenOf(by),
    ),
  );
  const own = foldedOwn(message);
  const said = new Set<string>();
  own.forEach(({ text }) => wordsOf(text).forEach((word) => said.add(word)));
  const named = others.map(({ name }) => {
    const spans = name === undefined ? [] : namesIn(message, own, said, name);
    return spans.length === 0 || isSpokenOf(name || '') ? [] : spans;
  });
  return addresses.concat(...named);
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
  return known.filter(({ domain }) => !isColleague(domainOf(domain), '', inside));
}

/** What others wrote: there, a client may well speak of another. */
function threadOf({ map, zones }: Message): string {
  return zones
    .filter(({ kind }) => kind === 'quoted')
    .map(({ span }) => map.text.slice(span.from, span.to))
    .join('\n');
}

/** Whom the addresses of the web and of mail lead to. */
interface Directory {
  /** By domain, or by the whole mail address. */
  readonly clients: ReadonlyMap<string, KnownClient>;
  /** By host. */
  readonly sites: ReadonlyMap<string, readonly Site[]>;
}

interface Site {
  readonly client: KnownClient;
  /** Without slashes at its end; empty for a whole host. */
  readonly path: string;
}

function directoryOf(known: readonly KnownClient[]): Directory {
  const clients = new Map<string, KnownClient>();
  const sites = new Map<string, Site[]>();
  known.forEach((client) => {
    clients.set(client.domain, client);
    client.sites.forEach((address) => {
      const [, host = '', path = ''] = SITE.exec(address) || [];
      const name = hostName(host);
      const here = sites.get(name) || [];
      here.push({ client, path: folder(path) });
      sites.set(name, here);
    });
  });
  return { clients, sites };
}

/** The clients whose an address is, each with what the thread may speak of it by. */
function ownersOf(
  { host, mail, path }: HostInText,
  { clients, sites }: Directory,
  home: string,
): readonly { readonly client: KnownClient; readonly by: string }[] {
  const owners: { readonly client: KnownClient; readonly by: string }[] = [];
  const writer = clients.get(mail);
  if (writer !== undefined) owners.push({ client: writer, by: host });
  const labels = host.split('.');
  labels.forEach((_label, index) => {
    const by = labels.slice(index).join('.');
    const client = clients.get(by);
    if (client !== undefined) owners.push({ client, by });
  });
  const named = owners.slice();
  const here = sites.get(host) || [];
  const below = here.length === 0 ? '' : folder(path);
  here.forEach(({ client, path: above }) => {
    const isTheirs = (): boolean => {
      if (above !== '') return isBelow(below, above);
      const isAnothers = (other: { readonly client: KnownClient }): boolean =>
        other.client !== client;
      // A host of the writer's own, or one that others have too, tells by its label only.
      const isShared = isSameHouse(host, home) || named.some(isAnothers) || here.some(isAnothers);
      if (!isShared) return true;
      return isUnder(host, home) && host !== home && labels[0] === client.domain.split('.')[0];
    };
    if (isTheirs()) owners.push({ client, by: host });
  });
  return owners;
}

/** A path as it is compared: `/Caf%C3%A9/` is `/cafe`. */
function folder(path: string): string {
  return fold(percentDecoded(path)).replace(/[/?#]+$/, '');
}

/** `/zenith` holds `/zenith/accueil`, `/zenith.html` and `/zenith?page=2`, not `/zenithal` nor `/zenith.v2`. */
function isBelow(path: string, above: string): boolean {
  return (
    path.startsWith(above) && /^(?:[/?#&]|\.[a-z]+(?:[?#]|$)|$)/.test(path.slice(above.length))
  );
}

/** The runs of letters and figures in a folded text. */
function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^a-z0-9]+/);
}

/**
 * Where a name stands as a name: whole words, with its capital, not one that begins a sentence.
 * @param said the words of `own`, so that it is searched only for names that may be there
 */
function namesIn(
  { map }: Message,
  own: readonly Folded[],
  said: ReadonlySet<string>,
  name: string,
): Span[] {
  const wanted = fold(name).trim().replace(/\s+/g, ' ');
  const isSeveral = wanted.indexOf(' ') > 0;
  if (wanted.length <= 3 || isCommonName(wanted)) return [];
  if (!wordsOf(wanted).every((word) => word === '' || said.has(word))) return [];
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
      const hidden = firstBeyond(opaque, span.from);
      if (hidden !== undefined && hidden.from < span.to) continue;
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
