import type { Message } from '../text/message';
import { hostName } from '../text/domain';
import { percentDecoded } from '../text/percent-decoded';
import { holdsOneOf } from '../text/sorted';
import { endOfAddress } from '../text/web-address';
import type { Place } from './leftover';
import { linksIn } from './links';

/** An address in a text, of the web or of mail: where it stands, or the link that leads there. */
export interface HostInText extends Place {
  /** As `hostName` spells it: `www.acme.example`. */
  readonly host: string;
  /** The whole mail address, lower case; empty for an address of the web. */
  readonly mail: string;
  /** What follows the host, as written: `/panier?page=2`; empty without anything. */
  readonly path: string;
}

/** What an address stands in: it holds no white space. */
const RUN = /[^\s<>"«»]+/g;
const DOT = /\.[a-z]{2}/i;
/** In a run, from where a word begins. */
const ADDRESS =
  /(^|[^a-z0-9\u00c0-\u024f])(?:https?:\/\/)?(?:([\w.+-]{1,64})@)?((?:[a-z0-9\u00c0-\u024f](?:[a-z0-9\u00c0-\u024f-]{0,62})\.){1,8}(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24}))(?![\w-]|\.[a-z0-9])(?::\d{1,5})?([/?#].{0,500})?/gi;
/** An address in another one: what a redirection leads to, a page that is archived or measured. */
const INNER = /https?(?::|%3a)(?:\/|%2f){2}[^&\s]+/gi;
/** Of a link to write to someone: all but whom to. */
const NOT_A_RECIPIENT = /[?&](?!to=|cc=|bcc=)[^?&]*/gi;
/** `config.php` is a file, and « fin.Bonjour » two sentences without a space. */
const FILE =
  /\.(?:php|js|ts|css|s?css|html?|json|xml|ya?ml|csv|pdf|png|jpe?g|svg|webp|gif|zip|sql|log|txt|docx?|xlsx?|pptx?|md|env)$/i;

/** The addresses in the writer's own words, seen or behind a link, in order of their kind. */
export function hostsIn(message: Message): readonly HostInText[] {
  const { text } = message.map;
  const found: HostInText[] = [];
  const seen = new Map<string, HostInText[]>();
  message.own.forEach((own) => {
    addressesIn(text.slice(own.from, own.to), own.from).forEach((address) => {
      const same = seen.get(address.mail + address.host);
      if (same === undefined) seen.set(address.mail + address.host, [address]);
      else same.push(address);
      found.push(address);
    });
  });
  linksIn(message).forEach(({ address, span }) => {
    addressesBehind(address).forEach(({ host, mail, path }) => {
      // The words tell it already.
      if (holdsOneOf(span, seen.get(mail + host) || [])) return;
      found.push({ host, mail, path, from: span.from, to: span.to, behind: address });
    });
  });
  return found;
}

/** Whom a link writes to, or where it leads, with a name and password or not. */
function addressesBehind(address: string): readonly HostInText[] {
  if (/^mailto:/i.test(address)) {
    const people = percentDecoded(address.slice(7).replace(NOT_A_RECIPIENT, ''));
    return addressesIn(people.replace(/[,;?&=]/g, ' '), 0);
  }
  const bare = address.replace(/^(?:https?:)?\/\/(?:[^/?#@]*@)?/i, 'https://');
  return addressesIn(bare, 0).filter(({ from }) => from === 0);
}

/** The addresses in some words, and those that stand in them. @param start where the words stand in the text */
function addressesIn(words: string, start: number): readonly HostInText[] {
  const found = outerAddresses(words, start);
  const inner: HostInText[] = [];
  found.forEach(({ path, from, to }) => {
    (path.match(INNER) || []).forEach((address) => {
      outerAddresses(percentDecoded(address), 0).forEach(({ host, mail, path: rest }) =>
        inner.push({ host, mail, path: rest, from, to }),
      );
    });
  });
  return found.concat(inner);
}

function outerAddresses(words: string, start: number): HostInText[] {
  const found: HostInText[] = [];
  RUN.lastIndex = 0;
  for (let run = RUN.exec(words); run !== null; run = RUN.exec(words)) {
    const [part] = run;
    if (!DOT.test(part)) continue;
    ADDRESS.lastIndex = 0;
    for (let match = ADDRESS.exec(part); match !== null; match = ADDRESS.exec(part)) {
      const [whole, before = '', local = '', host = '', rest = ''] = match;
      const path = rest.slice(0, endOfAddress(rest, rest.length));
      const isBare = local === '' && path === '' && !/^.?https?:/i.test(whole);
      if (isBare && (FILE.test(host) || /\.[A-ZÀ-Ý]/.test(host))) continue;
      const from = start + run.index + match.index;
      found.push({
        host: hostName(host),
        mail: local === '' ? '' : `${local.toLowerCase()}@${hostName(host)}`,
        path,
        from: from + before.length,
        to: from + endOfAddress(whole, whole.length),
      });
    }
  }
  return found;
}
