import { decode } from 'punycode/punycode.es6.js';
import { isShared } from './shared-providers';

/** A label that is written in letters of ASCII only, for those who know no others; a label has 63 at most. */
const ENCODED = /\bxn--([a-z0-9-]{1,59})(?![a-z0-9-])/gi;

/**
 * A host, or an address with one, in the letters that it stands for: `xn--caf-dma.example` is
 * `café.example`. What can't be decoded stays.
 */
export function inUnicode(address: string): string {
  if (!/xn--/i.test(address)) return address;
  return address.replace(ENCODED, (label, code: string) => {
    try {
      return decode(code.toLowerCase());
    } catch {
      return label;
    }
  });
}

/** A host in the one spelling in which hosts are compared, shown and kept: lower case, in its own letters. */
export function hostName(spelled: string): string {
  return inUnicode(spelled.trim()).toLowerCase().normalize('NFC');
}

/** The domain of a mail address as `hostName` spells it: what follows its last `@`, all of it without one. */
export function domainOf(address: string): string {
  return hostName(address.slice(address.lastIndexOf('@') + 1));
}

/** Whether `host` is this domain or below it; both in lower case. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.slice(-domain.length - 1) === `.${domain}`;
}

/**
 * Whether two domains are of one house: the same, or one below the other, unless that is one which
 * everybody shares (`gmail.com`, `github.io`, `co.uk`).
 */
export function isSameHouse(one: string, other: string): boolean {
  const upper = one.length < other.length ? one : other;
  if (!isUnder(one, other) && !isUnder(other, one)) return false;
  return !isShared(upper) && (one === other || upper.indexOf('.') > 0);
}

/**
 * Whether an address is a colleague's: of the writer's own domain, of one above or below it, or of a
 * domain that is set as internal, or below that. An empty `home` has no colleagues of its own.
 * @param domain `domainOf` the address
 * @param home `domainOf` the writer's
 * @param inside domains that are set
 */
export function isColleague(domain: string, home: string, inside: readonly string[]): boolean {
  if (home !== '' && isSameHouse(domain, home)) return true;
  return inside.some((set) => {
    const house = hostName(set);
    return domain === house || (isUnder(domain, house) && !isShared(house));
  });
}
