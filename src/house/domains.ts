/**
 * A domain as a person types it (« @Agence.example », « https://agence.example/ ») in the form in which
 * it is kept; `undefined` where it is none.
 */
export function toDomain(typed: string): string | undefined {
  const domain = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?(?:.*@)?/, '')
    .replace(/[/?#].*$/, '');
  return isDomain(domain) ? domain : undefined;
}

/** Whether it stands in the form in which it is kept. */
export function isDomain(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length < 254 &&
    /^[a-z0-9\u00c0-\u024f](?:[a-z0-9\u00c0-\u024f.-]*[a-z0-9\u00c0-\u024f])?\.[a-z]{2,24}$/.test(
      value,
    ) &&
    value.indexOf('..') < 0
  );
}
