/** A host's letters: Latin and other scripts, without signs, spaces or direction marks. */
const LABEL = '[a-z0-9\\u00c0-\\u1fff\\u2c00-\\u2fef\\u3040-\\ud7ff]';
const HOST = new RegExp(
  `^(?:localhost|${LABEL}(?:[a-z0-9-\\u00c0-\\u1fff\\u3040-\\ud7ff]*${LABEL})?` +
    `(?:\\.${LABEL}(?:[a-z0-9-\\u00c0-\\u1fff\\u3040-\\ud7ff]*${LABEL})?)+)$`,
  'i',
);
const PARTS = /^(https?):\/\/([^/?#:@]+)(?::(\d{1,5}))?(?:[/?#].*)?$/i;
/** What an address can't hold as it is: spaces, controls, direction marks, quotes, markup, braces. */
const FORBIDDEN = /[\s"'`<>\\^{}|]|[^!-~\u00a1-\u1fff\u2070-\ufefe]/;

/** An http or https address in its parts. */
export interface Address {
  /** Scheme, host and port, with `/` at the end. */
  readonly origin: string;
  readonly href: string;
}

/**
 * Reads an http or https address with a host name; the bare runtime of classic Outlook has no
 * `URL` to do it.
 * @returns undefined for any other scheme, for user names and passwords, and for characters that
 *   an address holds only in escaped form
 */
export function parseAddress(value: string): Address | undefined {
  if (FORBIDDEN.test(value)) return undefined;
  const parts = PARTS.exec(value);
  if (!parts) return undefined;
  const [, scheme = '', host = '', port] = parts;
  if (!HOST.test(host) || (port !== undefined && Number(port) > 65535)) return undefined;
  const origin = `${scheme}://${host}${port === undefined ? '' : `:${port}`}/`;
  return { origin, href: value };
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
