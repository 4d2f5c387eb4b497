import type { Awaited, Client, Clients } from './clients';

/** Whether both are the same thing, asked of a client for the same project. */
export function isSameAwaited(one: Awaited, other: Awaited): boolean {
  return one.what === other.what && one.project === other.project;
}

/**
 * The clients with what is awaited of one of them as it stood before a message.
 * @param now what is no longer awaited; received, or never asked
 * @param before what stood in its place, where that is to come back
 */
export function withoutAwaited(
  clients: Clients,
  domain: string,
  now: Awaited,
  before?: Awaited,
): Clients {
  const changed = ({ awaited = [], ...client }: Client): Client => {
    const left = awaited.filter((each) => !isSameAwaited(each, now));
    const all = before ? [...left, before] : left;
    return all.length > 0 ? { ...client, awaited: all } : client;
  };
  return {
    ...clients,
    list: clients.list.map((client) => (client.domain === domain ? changed(client) : client)),
  };
}
