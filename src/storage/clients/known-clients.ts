import type { KnownClient } from '../../leftovers/known-client';
import type { Clients } from './clients';

/** What would give each client away in another one's message: domain, name, addresses of their sites. */
export function knownClients({ list }: Clients): readonly KnownClient[] {
  return list.map(({ domain, name, projects }) => {
    const sites: string[] = [];
    projects.forEach(({ values }) => {
      Object.keys(values).forEach((field) => {
        const value = values[field];
        if (typeof value === 'string' && /^https?:\/\//i.test(value)) sites.push(value);
      });
    });
    const known = { domain, sites };
    if (name === undefined) return known;
    return Object.assign(known, { name });
  });
}
