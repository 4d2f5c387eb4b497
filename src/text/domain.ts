/** The lower-case domain of a mail address: what follows its last `@`, all of it where it has none. */
export function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
}

/** Whether `host` is this domain or below it; both in lower case. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.slice(-domain.length - 1) === `.${domain}`;
}
