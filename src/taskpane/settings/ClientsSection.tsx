import { lazy, Suspense, useRef, useState } from 'react';
import { Button, Input, makeStyles } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  DeleteRegular,
  SearchRegular,
  TableRegular,
} from '@fluentui/react-icons';
import { withoutAwaited } from '../../storage/clients/awaited';
import type { Client } from '../../storage/clients/clients';
import {
  CLIENTS_FILE_NAME,
  exportClients,
  importClients,
  type ClientsImport,
} from '../../storage/clients/clients-file';
import { searchClients } from '../../storage/clients/search-clients';
import type { CompiledTemplates } from '../../templates/template';
import type { ClientsSession } from '../session/clients-session';
import { Announcer } from '../ui/Announcer';
import { strings, type Sentence } from '../strings';
import { clientsTableWords } from '../strings/clients-table';
import { ChangeNotice } from './ChangeNotice';
import { ClientRow } from './ClientRow';
import { DamagedNotice } from '../ui/DamagedNotice';
import { download } from '../ui/download';
import { ImportButton } from '../ui/ImportButton';
import { placeInFile } from '../ui/place-in-file';
import { Section } from '../ui/Section';
import { sectionStyles } from '../ui/section-styles';
import { useStoredSection } from '../session/useStoredSection';

/** With the reader of tables, which few need. */
const ClientsTable = lazy(() => import(/* webpackChunkName: "clients-table" */ './ClientsTable'));

const useStyles = makeStyles({
  ...sectionStyles,
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlockStart: '8px' },
  told: { display: 'grid', gap: '8px', ':not(:empty)': { marginBlock: '8px' } },
  search: { width: '100%', minWidth: 0, marginBlockEnd: '4px' },
});

/** More than these and one searches among them. */
const AT_A_GLANCE = 8;

/** What is damaged goes out under this name, as it was. */
const DAMAGED_NAME = 'ton-juste-clients-d-avant.txt';

interface ClientsSectionProps {
  readonly session: ClientsSession;
  readonly charter: CompiledTemplates;
}

/** « Clients retenus »: what is kept of each, and the ways to forget them or to take them along. */
export function ClientsSection({ session, charter }: ClientsSectionProps) {
  const styles = useStyles();
  const { state, notice, change, say, dropDamaged } = useStoredSection(session);
  const { value, kind } = state;
  const section = useRef<HTMLDetailsElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [inTable, setInTable] = useState(false);
  const words = strings.clients;
  const { list, damaged } = value;
  const [query, setQuery] = useState('');
  const many = list.length > AT_A_GLANCE;
  const found = many ? searchClients(list, query) : list;

  const changeOne = (domain: string, next: (client: Client) => Client | null, done: Sentence) =>
    change(
      (clients) => ({
        ...clients,
        list: clients.list.flatMap((each) => (each.domain === domain ? (next(each) ?? []) : each)),
      }),
      done,
      'undoable',
    );
  const forget = async ({ domain, name }: Client) => {
    await changeOne(
      domain,
      () => null,
      () => strings.clients.forgotten(name ?? domain),
    );
    // The button is gone; from nowhere, Office.js would hand the keyboard back to Outlook.
    section.current?.querySelector<HTMLElement>('summary')?.focus();
  };
  const rename = (domain: string, name: string) =>
    changeOne(
      domain,
      ({ name: _, ...client }) => (name === '' ? client : { ...client, name }),
      () => strings.settings.changed,
    );
  const save = () => {
    download(CLIENTS_FILE_NAME, exportClients(value), 'application/json');
    say({ text: () => strings.settings.exported(CLIENTS_FILE_NAME), done: true });
  };
  const bring = (text: string) => {
    const outcome = importClients(text, value, session.fits);
    if (!outcome.ok) {
      say({ text: () => whyNot(outcome), done: false });
      return;
    }
    // Into what stands when its turn comes: another window may have added some.
    void change(
      (clients) => {
        const again = importClients(text, clients, session.fits);
        return again.ok ? again.clients : clients;
      },
      () => strings.clients.imported(outcome.added, outcome.known, outcome.left),
      'undoable',
    );
  };
  const leaveTable = () => {
    setInTable(false);
    opener.current?.focus();
  };
  const labelOf = (id: string) => {
    for (const { fields } of charter.templates) {
      const field = fields.find((candidate) => candidate.id === id);
      if (field) return field.label;
    }
    return id;
  };

  return (
    <Section ref={section} open={kind !== 'ready'} title={words.title} state={list.length}>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.told}>
        {kind !== 'ready' && (
          <DamagedNotice damaged={damaged} fileName={DAMAGED_NAME} onDrop={dropDamaged}>
            {words[kind]}
          </DamagedNotice>
        )}
        {notice && <ChangeNotice notice={notice} onClose={() => say(null)} />}
      </div>
      {many && (
        <Input
          className={styles.search}
          role="searchbox"
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
          spellCheck={false}
          contentBefore={<SearchRegular />}
          value={query}
          onChange={(_, data) => setQuery(data.value)}
        />
      )}
      {many && found.length === 0 && (
        <p className={styles.empty}>{words.noneFound(query.trim())}</p>
      )}
      {list.length > 0 ? (
        <ul className={styles.list} aria-label={words.title}>
          {found.map((client) => (
            <ClientRow
              key={client.domain}
              client={client}
              labelOf={labelOf}
              onRename={(name) => void rename(client.domain, name)}
              onForget={() => void forget(client)}
              onForgetAwaited={(entry) =>
                void change(
                  (clients) => withoutAwaited(clients, client.domain, entry),
                  () => strings.followUps.settled(client.name ?? client.domain),
                  'undoable',
                )
              }
              onForgetProject={(project) =>
                void changeOne(
                  client.domain,
                  (each) => ({
                    ...each,
                    projects: each.projects.filter(({ name }) => name !== project.name),
                    awaited: each.awaited?.filter((entry) => entry.project !== project.name) ?? [],
                  }),
                  () => strings.clients.forgotten(project.name),
                )
              }
            />
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{words.none}</p>
      )}
      <div className={styles.actions}>
        {list.length > 0 && (
          <Button
            size="small"
            icon={<ArrowDownloadRegular />}
            aria-label={words.exportClients}
            onClick={save}
          >
            {strings.settings.export}
          </Button>
        )}
        <ImportButton label={words.importClients} onText={bring} />
        <Button
          ref={opener}
          size="small"
          icon={<TableRegular />}
          aria-expanded={inTable}
          onClick={() => setInTable(!inTable)}
        >
          {clientsTableWords().open}
        </Button>
        {list.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            onClick={() =>
              void change(
                (clients) => ({ ...clients, list: [] }),
                () => strings.clients.forgottenAll(list.length),
                'undoable',
              )
            }
          >
            {words.forgetAll}
          </Button>
        )}
      </div>
      {inTable && (
        <Suspense fallback={<p className={styles.hint}>{strings.loading}</p>}>
          <ClientsTable
            clients={value}
            fits={session.fits}
            onTake={(next, told) => {
              leaveTable();
              void change(next, () => told, 'undoable');
            }}
            onClose={leaveTable}
          />
        </Suspense>
      )}
      <Announcer>
        {notice?.text() ?? (many && query.trim() !== '' ? words.found(found.length) : '')}
      </Announcer>
    </Section>
  );
}

/** Where a file can't be read, and what was expected there. */
function whyNot({ where, what }: Extract<ClientsImport, { readonly ok: false }>): string {
  const { notImported, faults } = strings.clients;
  return notImported(placeInFile(where), faults[what]);
}
