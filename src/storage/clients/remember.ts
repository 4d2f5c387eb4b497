import { isSameAwaited } from './awaited';
import type { Awaited, Client, Clients, Project } from './clients';

/** A message that was filled for a client, as far as it is worth keeping. */
export interface FilledMessage {
  /** `Client.domain`. */
  readonly domain: string;
  /** ms since 1970. */
  readonly at: number;
  readonly template: { readonly id: string; readonly phase: string };
  /** The `Project.name` whose values were proposed; `null` for another project. */
  readonly project: string | null;
  readonly values: Project['values'];
  /** Values that are no longer to be proposed, by `Field.id`. */
  readonly cleared: readonly string[];
  /** What the project is called from now on; an `entered` name takes the place of another. */
  readonly name?: string;
  readonly nameIs?: 'entered' | 'host';
  /** First names by lower-case address. */
  readonly people: Readonly<Record<string, string>>;
  /** What it asks for. */
  readonly awaits?: {
    readonly what: string;
    /** `Template.id` of what asked last. */
    readonly template: string;
    /** `YYYY-MM-DD`. */
    readonly due: string;
    /** What was asked for before, and is with this message once more. */
    readonly again?: Awaited;
  };
  /** The renewal that it speaks of, `YYYY-MM-DD`. */
  readonly renewed?: string;
}

/** The clients with what a message says; its own comes first. */
export function remember(clients: Clients, message: FilledMessage): Clients {
  const { domain, at, template } = message;
  const others = clients.list.filter((client) => client.domain !== domain);
  const known = clients.list.find((client) => client.domain === domain);
  const projects = withProject(known?.projects ?? [], message);
  const awaited = withAwaited(known, projects, message);
  const client: Client = {
    ...known,
    domain,
    used: at,
    phase: template.phase,
    last: template.id,
    people: { ...known?.people, ...message.people },
    projects,
    ...(awaited.length > 0 && { awaited }),
    ...(message.renewed !== undefined && { renewed: message.renewed }),
  };
  return { ...clients, list: [client, ...others] };
}

function withProject(projects: readonly Project[], message: FilledMessage): readonly Project[] {
  const { name, nameIs, at } = message;
  const asked = projects.find((project) => project.name === message.project);
  // A project of that name is that project, whatever was thought before.
  const known = projects.find((project) => project.name === name) ?? asked;
  if (!known && Object.keys(message.values).length === 0) return projects;
  const values: Record<string, string | boolean> = { ...known?.values, ...message.values };
  for (const id of message.cleared) delete values[id];
  const keepsName = known !== undefined && nameIs !== 'entered';
  const project: Project = {
    name: (keepsName ? known.name : name) ?? known?.name ?? '',
    values,
    used: at,
  };
  return [project, ...projects.filter((other) => other !== known)];
}

/** What is awaited of a client after a message, under the names that their projects have now. */
function withAwaited(
  known: Client | undefined,
  projects: readonly Project[],
  { at, awaits }: FilledMessage,
): readonly Awaited[] {
  const [project] = projects;
  const names = new Set(projects.map(({ name }) => name));
  const named = (each: Awaited): Awaited =>
    names.has(each.project) || !project || !hadProject(known, each.project)
      ? each
      : { ...each, project: project.name };
  const before = (known?.awaited ?? []).map(named);
  if (!awaits) return before;
  const { what, template, due, again } = awaits;
  const first = again && named(again);
  const entry: Awaited = {
    what,
    template,
    project: first?.project ?? project?.name ?? '',
    asked: first?.asked ?? at,
    ...(first && { reminded: at }),
    due,
  };
  return [...before.filter((each) => !isSameAwaited(each, entry)), entry];
}

/** Whether the client had a project of that name, which has another one since where it is not found. */
function hadProject(client: Client | undefined, name: string): boolean {
  return client?.projects.some((project) => project.name === name) === true;
}

/** Those who would have to be forgotten for the rest to fit, the longest unused first. */
export interface Room {
  readonly clients: Clients;
  readonly forgotten: readonly Client[];
}

/**
 * Leaves out the clients that were not written to for the longest time, until the rest fits.
 * @param domain the client to keep whatever happens
 * @returns undefined where leaving out all others is not enough
 */
export function makeRoom(
  clients: Clients,
  domain: string,
  fits: (clients: Clients) => boolean,
): Room | undefined {
  const oldest = clients.list
    .filter((client) => client.domain !== domain)
    .sort((a, b) => a.used - b.used);
  const forgotten: Client[] = [];
  let left = clients;
  while (!fits(left)) {
    const next = oldest[forgotten.length];
    if (!next) return undefined;
    forgotten.push(next);
    left = { ...clients, list: clients.list.filter((client) => !forgotten.includes(client)) };
  }
  return { clients: left, forgotten };
}
