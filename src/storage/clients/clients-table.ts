import { completedAddress } from '../../templates/address';
import { siteName } from '../../templates/kept-values';
import { readWrittenDay } from '../../templates/written-day';
import { fold } from '../../text/fold';
import type { Client, Clients, Project } from './clients';
import { clientDomain } from './message-client';
import { mostThat } from './most-that';
import { tableRows, type TableRow } from './table-rows';

/** UTF-16 units of a cell that is worth keeping. */
const LONGEST = 200;

const DOMAIN =
  /^(?:[^\s@]+@)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/** What a column can hold. */
export type TableColumn = 'domain' | 'name' | 'site' | 'contract' | 'anniversary';

/** The words of a head, folded, by which a column is known; the first that fits counts. */
const HEADS: readonly (readonly [TableColumn, RegExp])[] = [
  ['anniversary', /annivers|echeance|renouvel|renew|expir|\bdate\b|\bfin\b|\bend\b/],
  ['domain', /domain|mail|courriel|adresse electronique/],
  ['site', /\bsites?\b|\burl\b|web/],
  ['contract', /contra[ct]t?|formule|forfait|\bplan\b|offre|maintenance/],
  ['name', /\bnom\b|\bname\b|client|customer|societe|entreprise|company|organi[sz]ation|raison/],
];

/** A client as a row of a table tells of them. */
export interface TableClient {
  /** Of the table, from 1. */
  readonly row: number;
  readonly domain: string;
  readonly name?: string;
  /** An http or https address. */
  readonly site?: string;
  readonly contract?: string;
  /** `YYYY-MM-DD`. */
  readonly anniversary?: string;
}

/** What of a row was not understood. `domain` and `twice`: nothing of it is taken; else, all but that cell. */
export interface TableFault {
  readonly row: number;
  readonly why: 'domain' | 'twice' | 'site' | 'anniversary' | 'long';
  /** What stands there. */
  readonly shown: string;
}

/** What was understood of a table. */
export type TableReading =
  /** `spreadsheet`: the file of a program; `head`: no row says which column holds domains or sites. */
  | { readonly ok: false; readonly why: 'spreadsheet' | 'head' }
  | {
      readonly ok: true;
      readonly clients: readonly TableClient[];
      readonly faults: readonly TableFault[];
      /** Heads of columns that are not taken. */
      readonly unknown: readonly string[];
    };

/**
 * Reads a table of clients. Never throws, whatever the text.
 * @param text CSV, cells copied from a spreadsheet (tabs), or Markdown, with a head
 * @param today `YYYY-MM-DD`
 */
export function readClientsTable(text: string, today: string): TableReading {
  if (text.startsWith('PK\u0003\u0004')) return { ok: false, why: 'spreadsheet' };
  const [head, ...rows] = tableRows(text);
  const columns = head?.cells.map(columnOf) ?? [];
  if (!head || !(columns.includes('domain') || columns.includes('site'))) {
    return { ok: false, why: 'head' };
  }
  const at = (column: TableColumn) => columns.indexOf(column);
  const faults: TableFault[] = [];
  const clients = new Map<string, TableClient>();
  for (const row of rows) {
    const cell = (column: TableColumn) => row.cells[at(column)] ?? '';
    const client = readRow(row, cell, today, (why, shown) =>
      faults.push({ row: row.number, why, shown }),
    );
    if (!client) continue;
    if (clients.has(client.domain)) {
      faults.push({ row: row.number, why: 'twice', shown: client.domain });
    } else clients.set(client.domain, client);
  }
  const unknown = head.cells.filter((_, index) => {
    const column = columns[index];
    return column === undefined || at(column) !== index;
  });
  return { ok: true, clients: [...clients.values()], faults, unknown: unknown.filter(Boolean) };
}

function columnOf(head: string): TableColumn | undefined {
  const words = fold(head).replace(/[\s_-]+/g, ' ');
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0];
}

function readRow(
  { number, cells }: TableRow,
  cell: (column: TableColumn) => string,
  today: string,
  refuse: (why: TableFault['why'], shown: string) => void,
): TableClient | undefined {
  const short = (text: string): string | undefined => {
    if (text.length <= LONGEST) return text === '' ? undefined : text;
    refuse('long', text.slice(0, 40));
    return undefined;
  };
  const link = /^<?(?:\[[^\]]*\]\()?([^\s()>]*)/.exec(cell('site'))?.[1] ?? '';
  const site = completedAddress(link);
  const written = cell('domain')
    .toLowerCase()
    .replace(/^mailto:|^@|^https?:\/\/(?:www\.)?|\/.*$/g, '');
  const address = written === '' && site ? (siteName(site) ?? '') : written;
  if (!DOMAIN.test(address) || address.length > LONGEST) {
    refuse('domain', cell('domain') || cells.filter(Boolean).join(', '));
    return undefined;
  }
  if (cell('site') !== '' && site === undefined) refuse('site', cell('site'));
  const anniversary = readWrittenDay(cell('anniversary'), today);
  if (cell('anniversary') !== '' && anniversary === undefined) {
    refuse('anniversary', cell('anniversary'));
  }
  const [name, contract] = [short(cell('name')), short(cell('contract'))];
  return {
    row: number,
    domain: clientDomain(address),
    ...(name !== undefined && { name }),
    ...(site !== undefined && { site }),
    ...(contract !== undefined && { contract }),
    ...(anniversary !== undefined && { anniversary }),
  };
}

/** Texts of a client that a table can change. */
const TEXTS = ['name', 'contract', 'anniversary'] as const;

/** Where a table says something else than what is kept. */
export interface TableDifference {
  readonly domain: string;
  readonly what: (typeof TEXTS)[number];
  readonly kept: string;
  readonly given: string;
}

/** Where a table says otherwise; the addresses of sites stand beside those that are there. */
export function tableDifferences(
  { list }: Clients,
  table: readonly TableClient[],
): readonly TableDifference[] {
  return table.flatMap((given) => {
    const kept = list.find(({ domain }) => domain === given.domain);
    return TEXTS.flatMap((what) => {
      const [before, after] = [kept?.[what], given[what]];
      if (before === undefined || after === undefined || before === after) return [];
      return [{ domain: given.domain, what, kept: before, given: after }];
    });
  });
}

/** What a table makes of the clients, and of how many of its own. */
export interface TableImport {
  readonly clients: Clients;
  readonly added: number;
  /** Clients that are there already and gain something. */
  readonly completed: number;
  /** New clients that there is no room for: the last of the table. */
  readonly left: number;
}

/**
 * Adds the clients of a table, as many as fit. What is kept stays, unless the person said otherwise.
 * @param replace whether what a table says takes the place of what is kept
 * @param fits whether there is room for these; left out, there is for all
 */
export function importTable(
  clients: Clients,
  table: readonly TableClient[],
  replace: boolean,
  fits: (clients: Clients) => boolean = () => true,
): TableImport {
  const given = new Map(table.map((each) => [each.domain, each]));
  const known = clients.list.map((client) => {
    const row = given.get(client.domain);
    return row ? withRow(client, row, replace) : client;
  });
  const present = new Set(clients.list.map(({ domain }) => domain));
  const added = table
    .filter(({ domain }) => !present.has(domain))
    .map((row) => withRow({ domain: row.domain, projects: [], people: {}, used: 0 }, row, false));
  const withFirst = (count: number): Clients => ({
    ...clients,
    list: [...known, ...added.slice(0, count)],
  });
  const count = mostThat((first) => fits(withFirst(first)), added.length);
  return {
    clients: withFirst(count),
    added: count,
    completed: known.filter((client, index) => client !== clients.list[index]).length,
    left: added.length - count,
  };
}

/** The same object where the row says nothing new. */
function withRow(client: Client, row: TableClient, replace: boolean): Client {
  const texts: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const what of TEXTS) {
    const given = row[what];
    if (given === undefined || given === client[what]) continue;
    if (client[what] === undefined || replace) texts[what] = given;
  }
  const projects = withSite(client.projects, row.site);
  if (projects === client.projects && Object.keys(texts).length === 0) return client;
  return { ...client, ...texts, projects };
}

function withSite(projects: readonly Project[], site: string | undefined): readonly Project[] {
  if (site === undefined) return projects;
  const name = siteName(site) ?? site;
  const isThere = projects.some(
    ({ name: other, values }) =>
      other === name || (typeof values['site'] === 'string' && siteName(values['site']) === name),
  );
  return isThere ? projects : [...projects, { name, values: { site }, used: 0 }];
}
