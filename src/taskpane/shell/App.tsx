import { useCallback, useEffect, useState } from 'react';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ComposeHost } from '../../host/compose-host';
import type { CompiledTemplates } from '../../templates/template';
import type { ToneRules } from '../../tone/rules';
import { strings } from '../strings';
import { TemplatesPanel } from '../templates/TemplatesPanel';
import { TonePanel } from '../tone/TonePanel';
import { useReview } from '../tone/useReview';
import { useTheme } from './color-scheme';
import { CountBadge } from './CountBadge';
import { FailureBoundary } from './FailureBoundary';
import { parseOpeningContext } from './opening-context';
import { Tabs } from './Tabs';

type TabId = 'modeles' | 'ton';

const useStyles = makeStyles({
  provider: { height: '100%' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    hyphens: 'auto',
  },
  header: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, minHeight: 0, outlineStyle: 'none' },
});

export interface AppProps {
  readonly host: ComposeHost;
  readonly charter: CompiledTemplates;
  /** The rules come after the pane has been drawn: they are a third of its weight. */
  readonly loadRules: () => Promise<ToneRules>;
}

/** The pane: two tabs over one draft. */
export function App({ host, charter, loadRules }: AppProps) {
  const styles = useStyles();
  const theme = useTheme();
  const [tab, setTab] = useState<TabId>('modeles');
  const review = useReview(host, loadRules, tab === 'ton');
  const { standAt } = review;

  const follow = useCallback(
    (json: string | null) => {
      const context = parseOpeningContext(json);
      if (!context) return;
      setTab(context.tab);
      if (context.tab === 'ton') standAt(context.finding);
    },
    [standAt],
  );
  useEffect(() => {
    // A pane opened by hand has no context, and a host that can't say so opens like any other.
    host.readContext().then(follow, () => follow(null));
    return host.onContext(follow);
  }, [host, follow]);

  const { count } = review;
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <FailureBoundary>
        <div lang="fr" className={styles.pane}>
          <header className={styles.header}>
            <Tabs<TabId>
              label={strings.tabs.label}
              selected={tab}
              onSelect={setTab}
              items={[
                { id: 'modeles', label: strings.tabs.templates },
                {
                  id: 'ton',
                  label: strings.tabs.tone,
                  ...(count === 0
                    ? {}
                    : {
                        badge: <CountBadge count={count} />,
                        description: strings.tone.count(count),
                      }),
                },
              ]}
            />
          </header>
          <div
            id="panel-modeles"
            role="tabpanel"
            aria-labelledby="tab-modeles"
            hidden={tab !== 'modeles'}
            className={styles.panel}
          >
            <TemplatesPanel host={host} charter={charter} active={tab === 'modeles'} />
          </div>
          <div
            id="panel-ton"
            role="tabpanel"
            aria-labelledby="tab-ton"
            hidden={tab !== 'ton'}
            className={styles.panel}
          >
            <TonePanel
              review={review}
              active={tab === 'ton'}
              onTemplates={() => setTab('modeles')}
            />
          </div>
        </div>
      </FailureBoundary>
    </FluentProvider>
  );
}
