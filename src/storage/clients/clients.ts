import { domainOf, inUnicode } from '../../text/domain';
import { parseVersioned, type Versioned, type Loaded } from '../stored-section';

/** 2: what is awaited, the contract and its day. */
export const CLIENTS_VERSION = 2;
/** The oldest that is still read. */
export const OLDEST_CLIENTS_VERSION = 1;

/** What the writer asked a client for and waits for. One of a kind for each project. */
export interface Awaited {
  /** `AwaitedKind`; what a file or another version says may be another word. */
  readonly what: string;
  /** `Template.id` of the last message that asked. */
  readonly template: string;
  /** `Project.name`. */
  readonly project: string;
  /** Of the first message that asked: ms since 1970, to the minute. */
  readonly asked: number;
  /** Of the last reminder: the same. */
  readonly reminded?: number;
  /** From when on it is worth asking again, `YYYY-MM-DD`. */
  readonly due: string;
}

/** A site or a piece of work for a client, with what its last messages were filled with. */
export interface Project {
  /** What the writer calls it, or the host of its site. */
  readonly name: string;
  /** By `Field.id`: addresses, names and lasting choices, never dates nor a message's own words. */
  readonly values: Readonly<Record<string, string | boolean>>;
  /** Of its last message: ms since 1970, to the minute. */
  readonly used: number;
}

/** Those who share a domain, or one address at a provider that everybody shares. */
export interface Client {
  /** Lower case, « acme.example »; the whole address where the provider is shared. */
  readonly domain: string;
  /** What the writer calls them, where they said so. */
  readonly name?: string;
  /** The last used first. */
  readonly projects: readonly Project[];
  /** First names, certain or confirmed, by lower-case address. */
  readonly people: Readonly<Record<string, string>>;
  /** `Phase.id` of the last template that was inserted for them. */
  readonly phase?: string;
  /** Its `Template.id`. */
  readonly last?: string;
  /** Of their last message: ms since 1970, to the minute. */
  readonly used: number;
  readonly awaited?: readonly Awaited[];
  /** What their contract is called. */
  readonly contract?: string;
  /** The day that it began, or that it ends for the first time: `YYYY-MM-DD`. */
  readonly anniversary?: string;
  /** The last of its renewals that the writer has seen to: `YYYY-MM-DD`. */
  readonly renewed?: string;
}

/** Whom the writer writes to, the last written to first. */
export interface Clients extends Versioned {
  readonly list: readonly Client[];
}

export const NO_CLIENTS: Clients = { list: [] };

/** ms in the unit in which times are stored. */
export const STORED_TIME_MS = 60_000;

/** Whether a message to this address is one to this client. */
export function isAddressOf({ domain }: Client, address: string): boolean {
  return domain === (domain.indexOf('@') < 0 ? domainOf(address) : address.trim().toLowerCase());
}

/**
 * Reads what the mailbox gives for `SECTION_KEYS.clients`, the same in the pane and at Send: arrays
 * without names, `[domain, name, used, phase, last, people, project, project…]`, a project being
 * `[name, used, values]`. Among the projects may stand one object with what few clients have: `awaited`, as
 * `[what, template, project, asked, reminded, due]`, and what is known of the contract.
 */
export function parseClients(value: unknown): Loaded<Clients> {
  return parseVersioned(
    value,
    CLIENTS_VERSION,
    NO_CLIENTS,
    ({ clients }) => {
      if (!Array.isArray(clients)) return undefined;
      const list = (clients as unknown[]).map(toClient);
      return list.every(isThere) ? { list } : undefined;
    },
    OLDEST_CLIENTS_VERSION,
  );
}

function toClient(stored: unknown): Client | undefined {
  if (!Array.isArray(stored)) return undefined;
  const [domain, name, used, phase, last, people, ...rest] = stored as unknown[];
  const more = rest.filter((entry) => !Array.isArray(entry));
  const projects = rest.filter((entry) => Array.isArray(entry)).map(toProject);
  if (![domain, name, phase, last].every(isText) || domain === '') return undefined;
  if (!isTime(used) || !holdsOnly<string>(people, isText)) return undefined;
  if (!projects.every(isThere)) return undefined;
  const kept = more.map(toMore);
  if (kept.length > 1 || !kept.every(isThere)) return undefined;
  // Kept before hosts were read in their own letters, too.
  const client: Client = {
    domain: inUnicode(domain as string),
    projects,
    people,
    used: timeOf(used),
  };
  const texts: Partial<Client> = Object.assign(
    {},
    name && { name },
    phase && { phase },
    last && { last },
  );
  return Object.assign(client, texts, kept[0]);
}

type More = Pick<Client, 'awaited' | 'contract' | 'anniversary' | 'renewed'>;

function toMore(stored: unknown): More | undefined {
  if (Object(stored) !== stored) return undefined;
  const { awaited, ...texts } = stored as { readonly awaited?: unknown };
  if (!holdsOnly<string>(texts, isText)) return undefined;
  const { contract, anniversary, renewed } = texts;
  if (awaited !== undefined && !Array.isArray(awaited)) return undefined;
  const list = ((awaited as unknown[] | undefined) ?? []).map(toAwaited);
  if (!list.every(isThere)) return undefined;
  const more: More = Object.assign(
    list.length > 0 ? { awaited: list } : {},
    contract && { contract },
    anniversary && { anniversary },
    renewed && { renewed },
  );
  return more;
}

function toAwaited(stored: unknown): Awaited | undefined {
  if (!Array.isArray(stored)) return undefined;
  const [what, template, project, asked, reminded, due] = stored as unknown[];
  if (![what, template, project, due].every(isText)) return undefined;
  if (!isTime(asked) || !isTime(reminded)) return undefined;
  const texts = { what, template, project, due } as Omit<Awaited, 'asked'>;
  const entry = Object.assign(texts, { asked: timeOf(asked) });
  return reminded > 0 ? Object.assign(entry, { reminded: timeOf(reminded) }) : entry;
}

function toProject(stored: unknown): Project | undefined {
  if (!Array.isArray(stored)) return undefined;
  const [name, used, values] = stored as unknown[];
  if (typeof name !== 'string' || !isTime(used)) return undefined;
  if (!holdsOnly<string | boolean>(values, isTextOrBoolean)) return undefined;
  return { name, values, used: timeOf(used) };
}

/** The last moment that a date holds, ms since 1970. */
const LATEST_MS = 8.64e15;

/** @param minutes as stored */
function timeOf(minutes: number): number {
  return Math.min(Math.floor(minutes) * STORED_TIME_MS, LATEST_MS);
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && isFinite(value * STORED_TIME_MS);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTextOrBoolean(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean';
}

function holdsOnly<Value>(
  record: unknown,
  isRight: (value: unknown) => boolean,
): record is Readonly<Record<string, Value>> {
  const entries = Object(record) as Readonly<Record<string, unknown>>;
  return entries === record && Object.keys(entries).every((key) => isRight(entries[key]));
}
