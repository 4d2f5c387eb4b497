import type { Recipient } from '../../outlook/port/compose-host';

/** What stands between two recipients of a line. */
const BETWEEN = /[;,\n]+/;
const NAMED = /^(?<name>[^<>]*)<(?<address>[^<>]+)>$/;

/**
 * Reads one recipient as a person types it: `Julie Martin <julie@acme.example>` or the address alone.
 * Without an `@` it stays unresolved, with an empty address.
 */
export function readRecipient(typed: string): Recipient {
  const text = typed.trim();
  const parts = NAMED.exec(text)?.groups;
  const address = (parts?.address ?? text).trim();
  const name = (parts?.name ?? '').trim().replace(/^"(.*)"$/, '$1');
  return {
    name: name === '' ? address : name,
    address: /^[^\s@]+@[^\s@]+$/.test(address) ? address : '',
  };
}

/** Reads a line of recipients separated by semicolons, commas or line breaks. */
export function recipientsFrom(line: string): Recipient[] {
  return line
    .split(BETWEEN)
    .filter((part) => part.trim() !== '')
    .map(readRecipient);
}
