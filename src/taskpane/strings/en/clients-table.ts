import type { TableDifference, TableFault } from '../../../storage/clients/clients-table';
import type { clientsTable as french } from '../fr/clients-table';
import type { Translation } from '../translation';
import { count } from './count';

const FAULTS: Record<TableFault['why'], string> = {
  domain: 'a domain or an e-mail address is missing. Row left out',
  twice: 'this client stands further up already. Row left out',
  site: 'not the address of a site. The rest is taken',
  anniversary: 'not a date. The rest is taken',
  long: 'more than 200 characters. The rest is taken',
};

const COLUMNS: Record<TableDifference['what'], string> = {
  name: 'name',
  contract: 'contract',
  anniversary: 'anniversary',
};

/** Clients that come from a table. */
export const clientsTable: Translation<typeof french> = {
  open: 'From a table',
  text: 'Your table',
  hint: 'Paste it from Excel, a CSV file or a Markdown page. The first row names the columns: domain (or e-mail address), name, site, contract, anniversary.',
  file: 'Choose a CSV file',
  example: 'domain;name;site;contract;anniversary',
  unread: {
    spreadsheet:
      'This is an Excel workbook. Copy its cells and paste them here, or save it as CSV.',
    head: 'Add a first row that names the columns, “domain” or “site” among them.',
  },
  found: (clients) => `${count(clients, 'client', 'clients')} understood`,
  isNew: 'new',
  isKnown: 'remembered already',
  contract: (contract) => `contract ${contract}`,
  since: (day) => `contract date ${day}`,
  faults: (n) => `${count(n, 'point', 'points')} to look at`,
  fault: (row, shown, why) => `Row ${String(row)}, “${shown}”: ${FAULTS[why]}.`,
  unknown: (heads) => `Columns that are not taken: ${heads}.`,
  replace: (n) => `Replace ${count(n, 'kept value', 'kept values')} by the table’s`,
  difference: (client, what, kept, given) => `${client}, ${COLUMNS[what]}: “${kept}” → “${given}”`,
  take: (added, completed) =>
    added > 0 || completed === 0
      ? `Add ${count(added, 'client', 'clients')}`
      : `Complete ${count(completed, 'client', 'clients')}`,
  nothing: 'All that this table says is kept already.',
  taken: (added, completed) =>
    `${count(added, 'client', 'clients')} added, ${String(completed)} completed.`,
  left: (n) =>
    `${count(n, 'client stays', 'clients stay')} in the table: 32 kB are set aside in your mailbox.`,
  cancel: 'Cancel the import',
};
