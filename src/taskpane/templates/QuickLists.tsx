import type { ReactNode } from 'react';
import { StarFilled } from '@fluentui/react-icons';
import type { Client } from '../../storage/clients/clients';
import type { Habits } from '../../storage/habits/habits';
import { nextTemplates } from '../../templates/next-templates';
import type { CompiledTemplates, Template } from '../../templates/template';
import { strings } from '../strings';
import { QuickTemplates } from './QuickTemplates';

/** Recent templates shown at once. */
const RECENTS = 3;

interface QuickListsProps {
  readonly charter: CompiledTemplates;
  /** What can be a favourite: its templates and phrases. */
  readonly all: readonly Template[];
  readonly client: Client | undefined;
  readonly habits: Habits;
  readonly row: (template: Template) => ReactNode;
}

/** What is wanted most: what comes next for this client, else what was used last, and the favourites. */
export function QuickLists({ charter, all, client, habits, row }: QuickListsProps) {
  const byId = (ids: readonly string[]) =>
    ids.flatMap((id) => all.find((template) => template.id === id) ?? []);
  const next = client ? nextTemplates(charter, client, habits.favourites) : [];
  const favourites = byId(habits.favourites).filter((template) => !next.includes(template));
  const recents =
    next.length > 0
      ? []
      : byId(habits.recents)
          .filter((template) => !favourites.includes(template))
          .slice(0, RECENTS);
  return (
    <>
      {client && (
        <QuickTemplates
          title={strings.clients.forClient(client.name ?? client.domain)}
          icon={<StarFilled />}
          templates={next}
          row={row}
        />
      )}
      <QuickTemplates title={strings.clients.favourites} templates={favourites} row={row} />
      <QuickTemplates title={strings.clients.recents} templates={recents} row={row} />
    </>
  );
}
