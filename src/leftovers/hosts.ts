import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Place } from './leftover';
import { linksIn } from './links';

/** An address in a text, of the web or of mail. */
export interface HostInText {
  /** Lower case: `www.acme.example`. */
  readonly host: string;
  /** The whole mail address, lower case; empty for an address of the web. */
  readonly mail: string;
  /** From the first slash after the host, as written; empty without one. */
  readonly path: string;
  /** Text span of the whole address, or of the link that leads there. */
  readonly span: Place;
}

const ADDRESS =
  /(?:https?:\/\/)?(?:([\w.+-]{1,64})@)?((?:[a-z0-9\u00c0-\u024f](?:[a-z0-9\u00c0-\u024f-]{0,62})\.){1,8}[a-z]{2,24})(?![\w-]|\.[a-z0-9])(?::\d{1,5})?(\/[^\s<>"«»]{0,500})?/gi;
/** What closes a sentence or a bracket after an address is not part of it. */
const TRAILING = /[.,;:!?)\]}'’…]+$/;
/** `config.php` is a file, and « fin.Bonjour » two sentences without a space. */
const FILE =
  /\.(?:php|js|ts|css|s?css|html?|json|xml|ya?ml|csv|pdf|png|jpe?g|svg|webp|gif|zip|sql|log|txt|docx?|xlsx?|pptx?|md|env)$/i;

/** The addresses in the writer's own words, seen or behind a link, in order of their kind. */
export function hostsIn(message: Message): readonly HostInText[] {
  const { text } = message.map;
  const found: HostInText[] = [];
  message.own.forEach(({ from, to }) => {
    addressesIn(text.slice(from, to)).forEach((address) => {
      found.push(Object.assign({}, address, { span: moved(address.span, from) }));
    });
  });
  linksIn(message).forEach(({ address, span }) => {
    const [behind] = addressesIn(address.replace(/^mailto:([^?]*).*$/i, '$1'));
    if (behind === undefined || behind.span.from !== 0) return;
    // The words tell it already.
    const seen = found.some(
      (other) =>
        other.host === behind.host && isWithin(other.span, span) && other.mail === behind.mail,
    );
    if (seen) return;
    const { host, mail, path } = behind;
    found.push({ host, mail, path, span: { from: span.from, to: span.to, behind: address } });
  });
  return found;
}

function moved({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function addressesIn(words: string): readonly HostInText[] {
  const found: HostInText[] = [];
  ADDRESS.lastIndex = 0;
  for (let match = ADDRESS.exec(words); match !== null; match = ADDRESS.exec(words)) {
    const [whole, local = '', host = '', path = ''] = match;
    const isBare = local === '' && path === '' && !/^https?:/i.test(whole);
    if (isBare && (FILE.test(host) || /\.[A-ZÀ-Ý]/.test(host))) continue;
    const actual = whole.replace(TRAILING, '');
    found.push({
      host: host.toLowerCase(),
      mail: local === '' ? '' : `${local}@${host}`.toLowerCase(),
      path: path.replace(TRAILING, ''),
      span: { from: match.index, to: match.index + actual.length },
    });
  }
  return found;
}
