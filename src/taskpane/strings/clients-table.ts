import { language } from '.';
import { clientsTable as english } from './en/clients-table';
import { clientsTable as french } from './fr/clients-table';
import type { Translation } from './translation';

/** What is said of clients that come from a table, now: with the clients of the settings, in both languages. */
export function clientsTableWords(): Translation<typeof french> {
  return language === 'fr' ? french : english;
}
