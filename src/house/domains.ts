import { hostName } from '../text/domain';

/**
 * A domain as a person types it (« @Agence.example », « https://agence.example/ ») in the form in which
 * it is kept; `undefined` where it is none.
 */
export function toDomain(typed: string): string | undefined {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?(?:.*@)?/, '')
    .replace(/[/?#].*$/, '');
  // What no keyboard here writes stays in letters of ASCII.
  return [hostName(bare), bare].filter(isDomain)[0];
}

/** Whether it stands in the form in which it is kept. */
export function isDomain(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length < 254 &&
    /^[a-z0-9\u00c0-\u024f](?:[a-z0-9\u00c0-\u024f.-]*[a-z0-9\u00c0-\u024f])?\.(?:[a-z]{2,24}|xn--[a-z0-9-]+)$/.test(
      value,
    ) &&
    value.indexOf('..') < 0
  );
}
