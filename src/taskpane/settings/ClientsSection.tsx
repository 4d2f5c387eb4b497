import { useRef, useState, useSyncExternalStore, type ChangeEvent } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowUploadRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Client, Clients } from '../../settings/clients';
import {
  CLIENTS_FILE_NAME,
  exportClients,
  importClients,
  type ClientsImport,
} from '../../settings/clients-file';
import type { CompiledTemplates } from '../../templates/template';
import type { ClientsSession } from '../clients/clients-session';
import { Announcer } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { strings, type Sentence } from '../strings';
import { ClientRow } from './ClientRow';
import { download } from './download';
import { Section } from './Section';
import { sectionStyles } from './section-styles';
import { undoChange } from './undo-change';

const useStyles = makeStyles({
  ...sectionStyles,
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlockStart: '8px' },
  told: { display: 'grid', gap: '8px', ':not(:empty)': { marginBlock: '8px' } },
});

/** What is damaged goes out under this name, as it was. */
const DAMAGED_NAME = 'ton-juste-clients-d-avant.txt';

interface Said {
  readonly text: Sentence;
  readonly done: boolean;
  readonly undo?: () => void;
}

interface ClientsSectionProps {
  readonly session: ClientsSession;
  readonly charter: CompiledTemplates;
}

/** « Clients retenus »: what is kept of each, and the ways to forget them or to take them along. */
export function ClientsSection({ session, charter }: ClientsSectionProps) {
  const styles = useStyles();
  const { value, kind } = useSyncExternalStore(session.subscribe, () => session.state);
  const [said, say] = useState<Said | null>(null);
  const section = useRef<HTMLDetailsElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const words = strings.clients;
  const { list, damaged } = value;

  const change = async (next: (clients: Clients) => Clients, done: Sentence, undoable = true) => {
    let before = session.state.value;
    let after = before;
    const outcome = await session.change((clients) => {
      before = clients;
      after = next(clients);
      return after;
    });
    const undo = () =>
      void change(
        (clients) => undoChange(clients, before, after),
        () => strings.clients.undone,
        false,
      );
    say({
      text: outcome.text ?? done,
      done: outcome.text === undefined,
      ...(outcome.changed && undoable ? { undo } : {}),
    });
  };
  const changeOne = (domain: string, next: (client: Client) => Client | null, done: Sentence) =>
    change(
      (clients) => ({
        ...clients,
        list: clients.list.flatMap((each) => (each.domain === domain ? (next(each) ?? []) : each)),
      }),
      done,
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
  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = await target.files?.[0]?.text();
    // So that the same file can be chosen again.
    target.value = '';
    if (text === undefined) return;
    const outcome = importClients(text, value);
    if (!outcome.ok) {
      say({ text: () => whyNot(outcome), done: false });
      return;
    }
    // Into what stands when its turn comes: another window may have added some.
    await change(
      (clients) => {
        const again = importClients(text, clients);
        return again.ok ? again.clients : clients;
      },
      () => strings.clients.imported(outcome.added, outcome.known),
    );
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
          <Notice
            actions={
              damaged !== undefined && (
                <>
                  <Button
                    size="small"
                    onClick={() => download(DAMAGED_NAME, damaged, 'text/plain')}
                  >
                    {words.exportDamaged}
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() =>
                      void change(
                        ({ damaged: _, ...rest }) => rest,
                        () => strings.clients.dropped,
                      )
                    }
                  >
                    {words.dropDamaged}
                  </Button>
                </>
              )
            }
          >
            {words[kind]}
          </Notice>
        )}
        {said && (
          <Notice
            tone={said.done ? 'done' : 'calm'}
            onClose={() => say(null)}
            actions={
              said.undo && (
                <Button size="small" onClick={said.undo}>
                  {strings.undo}
                </Button>
              )
            }
          >
            {said.text()}
          </Notice>
        )}
      </div>
      {list.length > 0 ? (
        <ul className={styles.list} aria-label={words.title}>
          {list.map((client) => (
            <ClientRow
              key={client.domain}
              client={client}
              labelOf={labelOf}
              onRename={(name) => void rename(client.domain, name)}
              onForget={() => void forget(client)}
              onForgetProject={(project) =>
                void changeOne(
                  client.domain,
                  (each) => ({
                    ...each,
                    projects: each.projects.filter(({ name }) => name !== project.name),
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
        <Button
          size="small"
          icon={<ArrowUploadRegular />}
          aria-label={words.importClients}
          onClick={() => picker.current?.click()}
        >
          {strings.settings.import}
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
              )
            }
          >
            {words.forgetAll}
          </Button>
        )}
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.importClients}
          onChange={(event) => void bring(event)}
        />
      </div>
      <Announcer>{said?.text() ?? ''}</Announcer>
    </Section>
  );
}

/** Where a file can't be read, and what was expected there. */
function whyNot({ where, what }: Extract<ClientsImport, { readonly ok: false }>): string {
  const { notImported, faults } = strings.clients;
  const place = where.map((part) =>
    typeof part === 'number' ? strings.settings.entryNumber(part + 1) : part,
  );
  return notImported(place.join(', '), faults[what]);
}
