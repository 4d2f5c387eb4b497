import { flushSync } from 'react-dom';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { ComposeHost } from '../../host/compose-host';
import { proposeValues } from '../../templates/proposals';
import type { CompiledTemplates, Template, Values } from '../../templates/template';
import { strings } from '../strings';
import { today } from './form-values';
import { SEARCH_ID, TemplateList } from './TemplateList';

/** Fields, switches and the preview come when a template is opened. */
const TemplateForm = lazy(() => import(/* webpackPrefetch: true */ './TemplateForm'));

const useStyles = makeStyles({
  root: { height: '100%', minHeight: 0 },
  waiting: { margin: 0, padding: '16px' },
});

interface TemplatesPanelProps {
  readonly host: ComposeHost;
  readonly charter: CompiledTemplates;
  /** Whether the tab is shown. */
  readonly active: boolean;
}

/** The picker, or the form of the template that was chosen; values are kept as long as the pane. */
export function TemplatesPanel({ host, charter, active }: TemplatesPanelProps) {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [kept, setKept] = useState<Readonly<Record<string, Values>>>({});
  const opened = charter.templates.find(({ id }) => id === openId);
  const leaving = useRef<string | null>(null);

  const open = useCallback((template: Template) => {
    setKept((all) =>
      all[template.id]
        ? all
        : { ...all, [template.id]: proposeValues(template, { today: today() }) },
    );
    setOpenId(template.id);
  }, []);
  const back = useCallback(() => {
    leaving.current = openId;
    setOpenId(null);
  }, [openId]);
  const keepValues = useCallback(
    (values: Values) => {
      if (openId !== null) setKept((all) => ({ ...all, [openId]: values }));
    },
    [openId],
  );

  // Back in the list, the focus stands where it came from.
  useEffect(() => {
    if (openId !== null || leaving.current === null) return;
    document.querySelector<HTMLElement>(`[data-template="${leaving.current}"]`)?.focus();
    leaving.current = null;
  }, [openId]);

  useEffect(() => {
    if (!active) return;
    const toSearch = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      // At once, so that what is typed next lands in the field.
      flushSync(() => setOpenId(null));
      document.getElementById(SEARCH_ID)?.focus();
    };
    document.addEventListener('keydown', toSearch);
    return () => document.removeEventListener('keydown', toSearch);
  }, [active]);

  const values = openId === null ? undefined : kept[openId];
  return (
    <div className={styles.root}>
      <div hidden={opened !== undefined} className={styles.root}>
        <TemplateList
          charter={charter}

          query={query}
          onQuery={setQuery}
          onOpen={open}
        />
      </div>
      {opened && values && (
        <Suspense fallback={<p className={styles.waiting}>{strings.loading}</p>}>
          <TemplateForm
            key={opened.id}
            host={host}
            template={opened}
            phase={charter.phases.find(({ id }) => id === opened.phase)}
            values={values}
            onValues={keepValues}
            onBack={back}
          />
        </Suspense>
      )}
    </div>
  );
}
