import { CLIENTS_VERSION, parseClients, STORED_TIME_MS, type Clients } from './clients';
import type { StoredSection } from '../stored-section';
import { SECTION_KEYS } from '../keys';

const storedTime = (ms: number): number => Math.floor(ms / STORED_TIME_MS);

/** Whom a person writes to; arrays without names, to spare the mailbox's 32 KB. */
export const clientsSection: StoredSection<Clients> = {
  key: SECTION_KEYS.clients,
  parse: parseClients,
  stored: ({ list, damaged }) => ({
    version: CLIENTS_VERSION,
    clients: list.map(({ domain, name = '', used, phase = '', last = '', people, projects }) => [
      domain,
      name,
      storedTime(used),
      phase,
      last,
      people,
      ...projects.map((project) => [project.name, storedTime(project.used), project.values]),
    ]),
    ...(damaged === undefined ? {} : { damaged }),
  }),
};
