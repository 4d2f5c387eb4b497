import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { NO_HOUSE } from '../../house/house';
import type { ComposeHost } from '../../outlook/port/compose-host';
import type { Mailbox } from '../../storage/mailbox';
import { createNoCopy, type SharedCopy } from '../../storage/shared-copy';
import { templatesFor } from '../../templates/templates-for';
import type { CharterNews, PaneCharter } from '../session/agency-charter';
import { ClosedDaysContext } from '../session/closed-days-context';
import { createMemory } from '../session/memory';
import { Insight } from '../session/insight';
import type { LoadProposals, ProposalsSession } from '../session/proposals-session';
import { SettingsSession } from '../session/settings-session';
import { UserTemplates } from '../user-templates/UserTemplates';
import { strings } from '../strings';
import { focusSearch, TemplatesPanel } from '../templates/TemplatesPanel';
import { TonePanel } from '../tone/TonePanel';
import { useLeftovers } from '../tone/useLeftovers';
import { useReview } from '../tone/useReview';
import { useTheme } from '../ui/color-scheme';
import { NARROW } from '../ui/content-column';
import { CountBadge } from '../ui/CountBadge';
import { FailureBoundary } from './FailureBoundary';
import { FirstRun } from './FirstRun';
import { parseOpeningContext } from './opening-context';
import { useOpeningTab } from './useOpeningTab';
import { languageFor, useSpeaking } from '../ui/spoken-language';
import { Tabs } from './Tabs';
import { useWelcome, type Welcome } from './useWelcome';
import { visuallyHidden } from '../ui/visually-hidden';

/** With what follows the first drawing. */
const SettingsPanel = lazy(() => import(/* webpackChunkName: "drawn" */ './SettingsPanel'));

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
  name: visuallyHidden,
  tabbed: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  away: { display: 'none' },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    paddingInlineEnd: '8px',
    [NARROW]: { paddingInlineEnd: 0 },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  settings: { marginInlineStart: 'auto', minWidth: '32px', color: tokens.colorNeutralForeground2 },
  waiting: { margin: 0, padding: '16px' },
  panel: { flexGrow: 1, minHeight: 0, outlineStyle: 'none' },
});

export interface AppProps {
  readonly host: ComposeHost;
  /** What the mailbox keeps for us. */
  readonly mailbox: Mailbox;
  /** Its rules come after the pane has been drawn: they are a third of its weight. */
  readonly charter: PaneCharter;
  /** Left out: nobody can publish another charter. */
  readonly news?: CharterNews;
  /** Hears whether nothing is open that another charter would take away. */
  readonly onRest?: (resting: boolean) => void;
  /** Where own templates are kept that the mailbox has no room for; left out: nowhere. */
  readonly machine?: SharedCopy;
  /** Where it waits what is proposed to the agency; left out: nowhere. */
  readonly proposals?: SharedCopy;
  /** Left out: nobody is welcoming. */
  readonly welcome?: Welcome;
  /** Left out: what is counted lasts as long as the pane. */
  readonly insight?: Insight;
}

/** One session for all that proposes: it hears of other windows as long as the pane lives. */
function oneProposalsSession(copy: SharedCopy): LoadProposals {
  let session: ProposalsSession | undefined;
  return async () => {
    const loaded = await import(/* webpackChunkName: "drawn" */ '../session/proposals-session');
    return (session ??= new loaded.ProposalsSession(copy));
  };
}

/** The pane: two tabs over one draft. */
export function App(props: AppProps) {
  const { host, mailbox, charter, welcome, insight, machine, proposals, news, onRest } = props;
  const { templates, house = NO_HOUSE } = charter;
  const styles = useStyles();
  const offered = useMemo(() => templatesFor(templates, host.kind), [templates, host]);
  const theme = useTheme(host.theme);
  const [tab, setTab] = useState<TabId>('modeles');
  const [onMachine] = useState(() => machine ?? createNoCopy());
  const [settings] = useState(() => new SettingsSession(mailbox));
  const [counts] = useState(() => insight ?? new Insight());
  const [memory] = useState(() => createMemory(mailbox, counts));
  useEffect(() => settings.follow(house), [settings, house]);
  const chosen = useSyncExternalStore(settings.subscribe, () => settings.state.value.language);
  const { inside: colleagues } = useSyncExternalStore(settings.subscribe, () => settings.send);
  const closed = useSyncExternalStore(settings.subscribe, () => settings.closed);
  const spoken = useSpeaking(languageFor(chosen, host.displayLanguage));
  const [inSettings, setInSettings] = useState(false);
  const [welcoming, endWelcome] = useWelcome(welcome);
  useEffect(() => {
    if (tab === 'ton') endWelcome();
  }, [tab, endWelcome]);
  const gear = useRef<HTMLButtonElement>(null);
  const [loadProposals] = useState(() => oneProposalsSession(proposals ?? createNoCopy()));
  const review = useReview(
    host,
    charter,
    tab === 'ton' && !inSettings,
    settings,
    counts,
    loadProposals,
  );
  const { standAt } = review;
  const leftovers = useLeftovers(
    host,
    mailbox,
    settings,
    review.state.draft,
    tab === 'ton' && !inSettings,
    review.select,
  );
  const { standAt: standAtLeftover } = leftovers;

  const toTone = useCallback(() => setTab('ton'), []);
  const stay = useOpeningTab({
    draft: welcoming ? null : review.state.draft,
    onFindings: toTone,
    onEmpty: focusSearch,
  });
  const onOpen = useCallback(() => {
    stay();
    endWelcome();
  }, [stay, endWelcome]);

  const follow = useCallback(
    (json: string | null) => {
      const context = parseOpeningContext(json);
      if (!context) return;
      stay();
      setInSettings(false);
      setTab(context.tab);
      if (context.tab !== 'ton') return;
      if (context.leftover === undefined) standAt(context.finding);
      else standAtLeftover(context.leftover);
    },
    [standAt, standAtLeftover, stay],
  );
  useEffect(() => {
    // A pane opened by hand has no context, and a host that can't say so opens like any other.
    host.readContext().then(follow, () => follow(null));
    return host.onContext(follow);
  }, [host, follow]);

  const leaveSettings = useCallback(() => {
    setInSettings(false);
    // Where the focus came from, once it is there again.
    requestAnimationFrame(() => gear.current?.focus());
  }, []);

  const { count } = review;
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <ClosedDaysContext.Provider value={closed}>
        <main lang={spoken} className={styles.pane}>
          <h1 className={styles.name}>{strings.tabs.label}</h1>
          <FailureBoundary>
            {inSettings && (
              <Suspense fallback={<p className={styles.waiting}>{strings.loading}</p>}>
                <SettingsPanel
                  session={settings}
                  memory={memory}
                  charter={templates}
                  news={news}
                  insight={counts}
                  loadProposals={loadProposals}
                  owner={host.sender.address}
                  displayLanguage={host.displayLanguage}
                  onBack={leaveSettings}
                />
              </Suspense>
            )}
            <div className={inSettings ? styles.away : styles.tabbed}>
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
                <Button
                  ref={gear}
                  appearance="subtle"
                  className={styles.settings}
                  icon={<SettingsRegular />}
                  aria-label={strings.settings.title}
                  title={strings.settings.title}
                  onClick={() => setInSettings(true)}
                />
              </header>
              {welcoming && tab === 'modeles' && <FirstRun onRead={endWelcome} />}
              <div
                id="panel-modeles"
                role="tabpanel"
                aria-labelledby="tab-modeles"
                hidden={tab !== 'modeles'}
                className={styles.panel}
              >
                <UserTemplates
                  machine={onMachine}
                  onOpen={onOpen}
                  charter={offered}
                  {...{ host, mailbox, loadProposals }}
                  loadRules={charter.loadRules}
                >
                  {(all, shown) => (
                    <TemplatesPanel
                      host={host}
                      charter={all}
                      memory={memory}
                      loadEnglish={charter.loadEnglish}
                      loadPhrases={charter.loadPhrases}
                      onRest={onRest}
                      colleagues={colleagues}
                      onOpen={onOpen}
                      active={tab === 'modeles' && !inSettings && shown}
                    />
                  )}
                </UserTemplates>
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
                  leftovers={leftovers}
                  active={tab === 'ton' && !inSettings}
                  emptyHint={strings.tone.emptyHint}
                  onTemplates={() => setTab('modeles')}
                />
              </div>
            </div>
          </FailureBoundary>
        </main>
      </ClosedDaysContext.Provider>
    </FluentProvider>
  );
}
