import { useDeferredValue, useId, useMemo, useRef, useState, type ChangeEvent } from 'react';
import { Button, Field, makeStyles, Switch, Textarea, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import type { Clients } from '../../storage/clients/clients';
import {
  importTable,
  readClientsTable,
  tableDifferences,
  type TableClient,
} from '../../storage/clients/clients-table';
import { today as dayOf } from '../preview/form-values';
import { clientsTableWords } from '../strings/clients-table';
import { Announcer } from '../ui/Announcer';
import { Notice } from '../ui/Notice';
import { decodedText } from '../ui/decoded-text';
import { rowStyles } from '../ui/row-styles';
import { sectionStyles } from '../ui/section-styles';
import { contractOf } from './contract-words';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: '10px', minWidth: 0, marginBlockStart: '12px' },
  area: { width: '100%', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  heading: { ...sectionStyles.heading, fontSize: tokens.fontSizeBase200 },
  list: { ...sectionStyles.list, maxHeight: '240px', overflowY: 'auto', marginBlock: '2px' },
  row: { ...rowStyles.row, ...rowStyles.words },
  name: rowStyles.name,
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  faults: { margin: 0, paddingInlineStart: '16px' },
});

interface ClientsTableProps {
  readonly clients: Clients;
  readonly fits: (clients: Clients) => boolean;
  /** @param next what the table makes of the clients as they stand when their turn comes */
  readonly onTake: (next: (clients: Clients) => Clients, told: string) => void;
  readonly onClose: () => void;
}

/** « Depuis un tableau »: shows what was understood before anything of it is taken. */
export default function ClientsTable({ clients, fits, onTake, onClose }: ClientsTableProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [replace, setReplace] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const words = clientsTableWords();
  const today = dayOf();
  const deferred = useDeferredValue(text);
  const reading = useMemo(
    () => (deferred.trim() === '' ? null : readClientsTable(deferred, today)),
    [deferred, today],
  );
  const table = reading?.ok === true ? reading.clients : [];
  const faults = reading?.ok === true ? reading.faults : [];
  const unknown = reading?.ok === true ? reading.unknown : [];
  const differences = tableDifferences(clients, table);
  const made = importTable(clients, table, replace, fits);
  const known = new Map(clients.list.map((client) => [client.domain, client]));
  const changes = made.added + made.completed;

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const bytes = await target.files?.[0]?.arrayBuffer();
    // So that the same file can be chosen again.
    target.value = '';
    if (bytes) setText(decodedText(bytes));
  };
  const take = () => {
    const told = [
      words.taken(made.added, made.completed),
      ...(made.left > 0 ? [words.left(made.left)] : []),
    ];
    onTake((now) => importTable(now, table, replace, fits).clients, told.join(' '));
  };

  return (
    <section
      className={styles.panel}
      aria-label={words.open}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Field label={words.text} hint={words.hint}>
        <Textarea
          className={styles.area}
          autoFocus
          rows={5}
          resize="vertical"
          spellCheck={false}
          placeholder={words.example}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" icon={<ArrowUploadRegular />} onClick={() => picker.current?.click()}>
          {words.file}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".csv,.tsv,.txt,.md,text/csv,text/plain"
          hidden
          aria-label={words.file}
          onChange={(event) => void choose(event)}
        />
      </div>
      {reading?.ok === false && <Notice>{words.unread[reading.why]}</Notice>}
      {table.length > 0 && (
        <div>
          <h4 id={id} className={styles.heading}>
            {words.found(table.length)}
          </h4>
          <ul className={styles.list} aria-labelledby={id} tabIndex={0}>
            {table.map((client) => (
              <li key={client.domain} className={styles.row}>
                <div>
                  <span className={styles.name}>{client.name ?? client.domain}</span>{' '}
                  <span className={styles.quiet}>
                    {known.has(client.domain) ? words.isKnown : words.isNew}
                  </span>
                </div>
                <div className={styles.quiet}>{detailOf(client)}</div>
              </li>
            ))}
          </ul>
        </div>
      )}
      {faults.length > 0 && (
        <div>
          <h4 className={styles.heading}>{words.faults(faults.length)}</h4>
          <ul className={styles.faults}>
            {faults.map(({ row, shown, why }) => (
              <li key={`${String(row)} ${why}`} className={styles.quiet}>
                {words.fault(row, shown, why)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {unknown.length > 0 && <p className={styles.quiet}>{words.unknown(unknown.join(', '))}</p>}
      {differences.length > 0 && (
        <div>
          <Switch
            checked={replace}
            label={words.replace(differences.length)}
            onChange={(_, { checked }) => setReplace(checked)}
          />
          <ul className={styles.faults}>
            {differences.map(({ domain, what, kept, given }) => (
              <li key={`${domain} ${what}`} className={styles.quiet}>
                {words.difference(known.get(domain)?.name ?? domain, what, kept, given)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {made.left > 0 && <p className={styles.quiet}>{words.left(made.left)}</p>}
      {table.length > 0 && changes === 0 && made.left === 0 && (
        <p className={styles.quiet}>{words.nothing}</p>
      )}
      <div className={styles.actions}>
        {changes > 0 && (
          <Button size="small" appearance="primary" onClick={take}>
            {words.take(made.added, made.completed)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
      <Announcer>{table.length > 0 ? words.found(table.length) : ''}</Announcer>
    </section>
  );
}

/** What a row says besides the name. */
function detailOf({ domain, name, site, contract, anniversary }: TableClient): string {
  return [name !== undefined && domain, site, contractOf(contract, anniversary)]
    .filter(Boolean)
    .join(' · ');
}
