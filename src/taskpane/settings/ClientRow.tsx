import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Awaited, Client, Project } from '../../storage/clients/clients';
import { NARROW } from '../ui/content-column';
import { focusRing } from '../ui/focus-ring';
import { language, strings } from '../strings';
import { requestOf } from '../session/request-words';
import { contractOf } from './contract-words';
import { RowAction } from './RowAction';
import { rowStyles } from '../ui/row-styles';

const useStyles = makeStyles({
  row: { ...rowStyles.row, ...rowStyles.line },
  words: rowStyles.words,
  folds: { '&[open] > summary > svg': { transform: 'rotate(90deg)' } },
  summary: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: '6px',
    paddingBlock: '2px',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ...focusRing,
  },
  chevron: { flexShrink: 0, alignSelf: 'center', fontSize: '12px' },
  name: { ...rowStyles.name, minWidth: 0 },
  count: { flexShrink: 0, [NARROW]: { flexShrink: 1 } },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  nameField: {
    display: 'grid',
    gap: '2px',
    marginBlock: '8px 4px',
    fontSize: tokens.fontSizeBase200,
  },
  input: { width: '100%', minWidth: 0 },
  project: { ...rowStyles.line, marginBlockStart: '8px' },
  values: { margin: 0, display: 'grid', gap: '2px' },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

interface ClientRowProps {
  readonly client: Client;
  /** What the templates call a field. */
  readonly labelOf: (fieldId: string) => string;
  readonly onRename: (name: string) => void;
  readonly onForget: () => void;
  readonly onForgetProject: (project: Project) => void;
  readonly onForgetAwaited: (entry: Awaited) => void;
}

/** A remembered client: what is kept of them shows when they are opened. */
export function ClientRow(props: ClientRowProps) {
  const { client, labelOf, onRename, onForget, onForgetProject, onForgetAwaited } = props;
  const styles = useStyles();
  const nameId = useId();
  const { domain, name, projects, people, awaited = [], contract, anniversary } = client;
  const shown = name ?? domain;
  return (
    <li className={styles.row}>
      <details className={mergeClasses(styles.words, styles.folds)}>
        <summary className={styles.summary}>
          <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
          <span className={styles.name}>{shown}</span>{' '}
          <span className={mergeClasses(styles.quiet, styles.count)}>
            {strings.clients.projects(projects.length)}
          </span>
        </summary>
        {name !== undefined && <div className={styles.quiet}>{domain}</div>}
        <div className={styles.nameField}>
          <label htmlFor={nameId}>{strings.clients.name}</label>
          <Input
            key={name ?? ''}
            id={nameId}
            className={styles.input}
            defaultValue={name ?? ''}
            placeholder={domain}
            maxLength={60}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
            }}
            onBlur={({ target }) => {
              const typed = target.value.trim();
              if (typed !== (name ?? '')) onRename(typed);
            }}
          />
        </div>
        {(contract !== undefined || anniversary !== undefined) && (
          <div className={styles.quiet}>{contractOf(contract, anniversary)}</div>
        )}
        {projects.map((project) => (
          <div key={project.name} className={styles.project}>
            <div className={styles.words}>
              <div>{project.name === '' ? strings.clients.unnamedProject : project.name}</div>
              <Values entries={Object.entries(project.values)} labelOf={labelOf} />
            </div>
            <RowAction
              label={strings.clients.forgetProject(project.name)}
              onClick={() => onForgetProject(project)}
            />
          </div>
        ))}
        {awaited.map((entry) => (
          <div key={`${entry.what} ${entry.project}`} className={styles.project}>
            <div className={styles.words}>
              <div>{requestOf(entry.what)}</div>
              <div className={styles.quiet}>
                {[entry.project, new Intl.DateTimeFormat(language).format(entry.asked)]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            <RowAction
              label={strings.clients.forget(requestOf(entry.what))}
              onClick={() => onForgetAwaited(entry)}
            />
          </div>
        ))}
        {Object.keys(people).length > 0 && (
          <div className={styles.project}>
            <div className={styles.words}>
              <div>{strings.clients.people}</div>
              <Values entries={Object.entries(people)} labelOf={(address) => address} />
            </div>
          </div>
        )}
      </details>
      <RowAction label={strings.clients.forget(shown)} onClick={onForget} />
    </li>
  );
}

interface ValuesProps {
  readonly entries: readonly (readonly [string, string | boolean])[];
  readonly labelOf: (id: string) => string;
}

function Values({ entries, labelOf }: ValuesProps) {
  const styles = useStyles();
  const said = (value: string | boolean) => {
    if (typeof value === 'string') return value;
    return value ? strings.clients.yes : strings.clients.no;
  };
  return (
    <dl className={styles.values}>
      {entries.map(([id, value]) => (
        <div key={id} className={styles.quiet}>
          <dt className={styles.label}>{labelOf(id)}</dt>
          <dd className={styles.value}>{said(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
