/** Scheme, host and port as written, without a user's name. */
const ORIGIN = /^https?:\/\/[^/?#@]+(?=[/?#]|$)/i;
/** A host as `URL` gives it: `localhost`, or names with a dot between. */
const HOST =
  /^(?:localhost|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+)$/;
/** What an address can't hold as it is: spaces, controls, direction marks, quotes, markup, braces. */
const FORBIDDEN = /[\s"'`<>\\^{}|]|[^!-~\u00a1-\u1fff\u2070-\ufefe]/;

/** An http or https address in its parts. */
export interface Address {
  /** Scheme, host and port, with `/` at the end. */
  readonly origin: string;
  readonly href: string;
}

/**
 * Reads an http or https address with a host name. Not for what Send loads: the bare runtime of classic
 * Outlook has no `URL`.
 * @returns undefined for any other scheme, for user names and passwords, and for characters that
 *   an address holds only in escaped form
 */
export function parseAddress(value: string): Address | undefined {
  const [origin] = ORIGIN.exec(value) ?? [];
  if (origin === undefined || FORBIDDEN.test(value) || !HOST.test(hostOf(value))) return undefined;
  return { origin: `${origin}/`, href: value };
}

/** Empty where the address can't be read. */
function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/**
 * The address that a person surely meant: what they typed, with `https://` where they left it out.
 * @returns undefined where that would be a guess
 */
export function completedAddress(value: string): string | undefined {
  const typed = value.trim();
  if (parseAddress(typed)) return typed;
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed)) return undefined;
  const completed = `https://${typed}`;
  return parseAddress(completed) ? completed : undefined;
}
