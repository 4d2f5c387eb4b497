import {
  CLIENTS_VERSION,
  parseClients,
  STORED_TIME_MS,
  type Client,
  type Clients,
} from './clients';
import type { StoredSection } from '../stored-section';
import { SECTION_KEYS } from '../keys';

const storedTime = (ms: number): number => Math.floor(ms / STORED_TIME_MS);

/** Whom a person writes to; arrays without names, to spare the mailbox's 32 KB. */
export const clientsSection: StoredSection<Clients> = {
  key: SECTION_KEYS.clients,
  parse: parseClients,
  stored: ({ list, damaged }) => ({
    version: CLIENTS_VERSION,
    clients: list.map((client) => [
      client.domain,
      client.name ?? '',
      storedTime(client.used),
      client.phase ?? '',
      client.last ?? '',
      client.people,
      ...client.projects.map(({ name, used, values }) => [name, storedTime(used), values]),
      ...storedMore(client),
    ]),
    ...(damaged === undefined ? {} : { damaged }),
  }),
};

/** What few clients have, as one object, or nothing. */
function storedMore({ awaited = [], contract, anniversary, renewed }: Client): readonly object[] {
  const more = {
    ...(awaited.length > 0 && {
      awaited: awaited.map(({ what, template, project, asked, reminded = 0, due }) => [
        what,
        template,
        project,
        storedTime(asked),
        storedTime(reminded),
        due,
      ]),
    }),
    ...(contract !== undefined && { contract }),
    ...(anniversary !== undefined && { anniversary }),
    ...(renewed !== undefined && { renewed }),
  };
  return Object.keys(more).length === 0 ? [] : [more];
}
