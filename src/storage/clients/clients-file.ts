import * as v from 'valibot';
import {
  CLIENTS_VERSION,
  OLDEST_CLIENTS_VERSION,
  STORED_TIME_MS,
  type Awaited,
  type Client,
  type Clients,
  type Project,
} from './clients';
import { hostName } from '../../text/domain';
import { parseDay } from '../../templates/calendar-day';
import { mostThat } from './most-that';
import { readFile, type CommonFault, type FileReading } from '../read-file';

/** What the file is called when it is exported. */
export const CLIENTS_FILE_NAME = 'ton-juste-clients.json';
/** UTF-16 units: nothing longer fits into the 32 KB of a mailbox, and all that does can come back. */
const LONGEST = 32 * 1024;

/** What an imported file was expected to hold where it holds something else. */
export type ClientsFault =
  | 'ours'
  | 'version'
  | 'object'
  | 'list'
  | 'client'
  | 'project'
  | 'awaited'
  | 'text'
  | 'domain'
  | 'date'
  | 'entry'
  | 'long'
  | CommonFault;

/** valibot's messages are our codes; the words are the pane's. */
const fault = (code: ClientsFault): ClientsFault => code;

const text = v.pipe(v.string(fault('text')), v.maxLength(LONGEST, fault('long')));
const time = v.pipe(
  v.string(fault('date')),
  v.check((date) => !Number.isNaN(Date.parse(date)) && Date.parse(date) >= 0, fault('date')),
);
const values = v.record(v.string(), v.union([text, v.boolean()], fault('entry')), fault('project'));
const day = v.pipe(
  v.string(fault('date')),
  v.check((date) => parseDay(date) !== undefined, fault('date')),
);
const project = v.object(
  { nom: text, utilise: time, valeurs: v.optional(values, {}) },
  fault('project'),
);

/** A client in a file, with what a domain and a day have to look like there. */
const clientWith = (
  domaine: v.GenericSchema<unknown, string>,
  date: v.GenericSchema<unknown, string>,
) =>
  v.object(
    {
      domaine,
      nom: v.optional(text),
      etape: v.optional(text),
      dernierModele: v.optional(text),
      utilise: time,
      prenoms: v.optional(v.record(v.string(), text, fault('client')), {}),
      projets: v.optional(v.array(project, fault('list')), []),
      attentes: v.optional(
        v.array(
          v.object(
            {
              quoi: text,
              modele: text,
              projet: text,
              demande: time,
              relance: v.optional(time),
              echeance: date,
            },
            fault('awaited'),
          ),
          fault('list'),
        ),
      ),
      contrat: v.optional(text),
      anniversaire: v.optional(date),
      renouvele: v.optional(date),
      telQuel: v.optional(v.boolean(fault('entry'))),
    },
    fault('client'),
  );

const typedDomain = v.pipe(
  text,
  v.trim(),
  v.transform(hostName),
  v.regex(/^[^\s@]*@?[^\s@]+$/, fault('domain')),
);
const typedClient = clientWith(typedDomain, day);
/** As the mailbox held it, whatever is still to be put right in it. */
const storedClient = clientWith(v.pipe(text, v.nonEmpty(fault('domain'))), text);
const client = v.lazy((entry) =>
  (Object(entry) as { readonly telQuel?: unknown }).telQuel === true ? storedClient : typedClient,
);
type FileClient = v.InferOutput<typeof typedClient>;
type FileAwaited = NonNullable<FileClient['attentes']>[number];

const fileSchema = v.object(
  {
    format: v.literal('ton-juste-clients', fault('ours')),
    version: v.pipe(
      v.number(fault('version')),
      v.integer(fault('version')),
      v.minValue(OLDEST_CLIENTS_VERSION, fault('version')),
      v.maxValue(CLIENTS_VERSION, fault('version')),
    ),
    clients: v.array(client, fault('list')),
  },
  fault('object'),
);

const written = (ms: number): string => new Date(ms).toISOString();
const parsedTime = (date: string): number =>
  Math.floor(Date.parse(date) / STORED_TIME_MS) * STORED_TIME_MS;

/**
 * The clients as a file to keep: indented JSON. What is damaged is not in it; what the mailbox held, and
 * a person who writes a file is told of, comes back as it is.
 */
export function exportClients({ list }: Clients): string {
  const file: v.InferInput<typeof fileSchema> = {
    format: 'ton-juste-clients',
    version: CLIENTS_VERSION,
    clients: list.map(writtenClient),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function writtenClient(each: Client): FileClient {
  const entry: FileClient = {
    domaine: each.domain,
    ...(each.name === undefined ? {} : { nom: each.name }),
    ...(each.phase === undefined ? {} : { etape: each.phase }),
    ...(each.last === undefined ? {} : { dernierModele: each.last }),
    utilise: written(each.used),
    prenoms: { ...each.people },
    projets: each.projects.map(({ name, used, values: kept }) => ({
      nom: name,
      utilise: written(used),
      valeurs: { ...kept },
    })),
    ...(each.awaited && { attentes: each.awaited.map(writtenAwaited) }),
    ...(each.contract === undefined ? {} : { contrat: each.contract }),
    ...(each.anniversary === undefined ? {} : { anniversaire: each.anniversary }),
    ...(each.renewed === undefined ? {} : { renouvele: each.renewed }),
  };
  const typed = v.safeParse(typedClient, entry);
  const isRight = typed.success && typed.output.domaine === entry.domaine;
  return isRight ? entry : { ...entry, telQuel: true };
}

function writtenAwaited(entry: Awaited): FileAwaited {
  return {
    quoi: entry.what,
    modele: entry.template,
    projet: entry.project,
    demande: written(entry.asked),
    ...(entry.reminded === undefined ? {} : { relance: written(entry.reminded) }),
    echeance: entry.due,
  };
}

export type ClientsImport =
  | {
      readonly ok: true;
      readonly clients: Clients;
      /** Clients that were new. */
      readonly added: number;
      /** Clients that are there already: they stay, with the projects and names that they had not. */
      readonly known: number;
      /** New clients that there is no room for: those that were not written to for the longest time. */
      readonly left: number;
    }
  | Extract<FileReading<unknown, ClientsFault>, { ok: false }>;

/**
 * Adds the clients of an exported file, as many as fit. Never throws, whatever the file.
 * @param fits whether there is room for these; left out, there is for all
 */
export function importClients(
  content: string,
  clients: Clients,
  fits: (clients: Clients) => boolean = () => true,
): ClientsImport {
  const read = readFile<typeof fileSchema, ClientsFault>(content, fileSchema);
  if (!read.ok) return read;
  const given = read.data.clients;
  const byDomain = new Map(clients.list.map((each) => [each.domain, each]));
  const present = new Set(clients.list.map(({ domain }) => domain));
  const isNew = ({ domain }: Client) => !present.has(domain);
  for (const entry of given) {
    byDomain.set(entry.domaine, merged(byDomain.get(entry.domaine), toClient(entry)));
  }
  const list = [...byDomain.values()].sort((a, b) => b.used - a.used);
  const added = list.filter(isNew);
  const withNewest = (count: number): Clients => {
    const newest = new Set(added.slice(0, count));
    return { ...clients, list: list.filter((each) => !isNew(each) || newest.has(each)) };
  };
  const count = mostThat((newest) => fits(withNewest(newest)), added.length);
  return {
    ok: true,
    clients: withNewest(count),
    added: count,
    known: given.length - added.length,
    left: added.length - count,
  };
}

function toClient(entry: FileClient): Client {
  return {
    domain: entry.domaine,
    ...(entry.nom === undefined ? {} : { name: entry.nom }),
    ...(entry.etape === undefined ? {} : { phase: entry.etape }),
    ...(entry.dernierModele === undefined ? {} : { last: entry.dernierModele }),
    used: parsedTime(entry.utilise),
    people: entry.prenoms,
    projects: entry.projets.map(({ nom, utilise, valeurs }): Project => ({
      name: nom,
      used: parsedTime(utilise),
      values: valeurs,
    })),
    ...(entry.attentes && entry.attentes.length > 0 && { awaited: entry.attentes.map(toAwaited) }),
    ...(entry.contrat === undefined ? {} : { contract: entry.contrat }),
    ...(entry.anniversaire === undefined ? {} : { anniversary: entry.anniversaire }),
    ...(entry.renouvele === undefined ? {} : { renewed: entry.renouvele }),
  };
}

function toAwaited(entry: FileAwaited): Awaited {
  return {
    what: entry.quoi,
    template: entry.modele,
    project: entry.projet,
    asked: parsedTime(entry.demande),
    ...(entry.relance === undefined ? {} : { reminded: parsedTime(entry.relance) }),
    due: entry.echeance,
  };
}

/** What is there stays as it is; what it lacks comes from the file. */
function merged(present: Client | undefined, found: Client): Client {
  if (!present) return found;
  const names = new Set(present.projects.map(({ name }) => name));
  return {
    ...found,
    ...present,
    people: { ...found.people, ...present.people },
    projects: [...present.projects, ...found.projects.filter(({ name }) => !names.has(name))],
  };
}
