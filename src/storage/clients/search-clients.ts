import { fold } from '../../text/fold';
import type { Client } from './clients';

/**
 * The clients that every word of a query is found in: by name, domain, projects, and first names or
 * addresses of their people. Accents and case don't count; all of them for an empty query.
 */
export function searchClients(list: readonly Client[], query: string): readonly Client[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return list;
  return list.filter(({ domain, name = '', projects, people }) => {
    const said = fold(
      [name, domain, ...projects.map((project) => project.name), ...Object.entries(people)].join(
        ' ',
      ),
    );
    return words.every((word) => said.includes(word));
  });
}
