import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { NO_HOUSE } from '../house/house';
import type { ComposeHost } from '../outlook/port/compose-host';
import type { Mailbox } from '../storage/mailbox';
import { FailureBoundary } from '../taskpane/app/FailureBoundary';
import type { AgencyCharter } from '../taskpane/session/agency-charter';
import type { Insight } from '../taskpane/session/insight';
import { SettingsSession } from '../taskpane/session/settings-session';
import { strings } from '../taskpane/strings';
import { relireWords } from '../taskpane/strings/relire';
import { TonePanel } from '../taskpane/tone/TonePanel';
import { useLeftovers } from '../taskpane/tone/useLeftovers';
import { useReview } from '../taskpane/tone/useReview';
import { Announcer } from '../taskpane/ui/Announcer';
import { useTheme } from '../taskpane/ui/color-scheme';
import { PANE_WIDTH } from '../taskpane/ui/content-column';
import { languageFor, useSpeaking } from '../taskpane/ui/spoken-language';
import type { Editor } from './editor';
import { EditorField } from './EditorField';
import { RelireSettings } from './RelireSettings';

/** Where there is no room for two columns, the text stands above its review. */
const STACKED = '@media (max-width: 760px)';
const COLUMN = '420px';

const useStyles = makeStyles({
  provider: { height: '100%' },
  page: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: `minmax(0, 1fr) ${COLUMN}`,
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    hyphens: 'auto',
    [STACKED]: {
      gridTemplateRows: 'auto minmax(240px, 45%) minmax(0, 1fr)',
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  header: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingBlock: '6px',
    paddingInline: '16px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  pane: {
    [PANE_WIDTH]: COLUMN,
    minHeight: 0,
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [STACKED]: {
      [PANE_WIDTH]: '100vw',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  shown: { height: '100%' },
  away: { display: 'none' },
});

interface RelireProps {
  readonly editor: Editor;
  /** The port over that field. */
  readonly host: ComposeHost;
  readonly mailbox: Mailbox;
  /** The charter that the agency has published, or the one that was built in. */
  readonly agency: AgencyCharter;
  readonly insight: Insight;
}

/** « Relire »: any text, beside the same review as in Outlook. */
export function Relire({ editor, host, mailbox, agency, insight }: RelireProps) {
  const styles = useStyles();
  const theme = useTheme(host.theme);
  const [settings] = useState(() => new SettingsSession(mailbox));
  const { charter, news } = useSyncExternalStore(agency.subscribe, () => agency.state);
  const { house = NO_HOUSE } = charter;
  useEffect(() => settings.follow(house), [settings, house]);
  const chosen = useSyncExternalStore(settings.subscribe, () => settings.state.value.language);
  const spoken = useSpeaking(languageFor(chosen, host.displayLanguage));
  const [inSettings, setInSettings] = useState(false);
  const [told, setTold] = useState('');
  const gear = useRef<HTMLButtonElement>(null);
  const review = useReview(host, charter, !inSettings, settings, insight);
  const { replacing, canUndo } = review.state;
  // Another charter is another review, which has nothing to take back.
  useEffect(() => agency.rest(!replacing && !canUndo), [agency, replacing, canUndo]);
  const leftovers = useLeftovers(
    host,
    mailbox,
    settings,
    review.state.draft,
    !inSettings,
    review.select,
  );
  useEffect(() => {
    document.title = `${relireWords().title} · ${strings.tabs.label}`;
  }, [spoken]);
  const leaveSettings = () => {
    setInSettings(false);
    requestAnimationFrame(() => gear.current?.focus());
  };
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main lang={spoken} className={styles.page}>
        <FailureBoundary>
          <header className={styles.header}>
            <h1 className={styles.title}>{relireWords().title}</h1>
            <Button
              ref={gear}
              appearance="subtle"
              icon={<SettingsRegular />}
              aria-label={strings.settings.title}
              title={strings.settings.title}
              aria-expanded={inSettings}
              onClick={() => setInSettings(!inSettings)}
            />
          </header>
          <EditorField editor={editor} onTold={setTold} />
          <div className={styles.pane}>
            {inSettings && (
              <RelireSettings
                session={settings}
                news={news}
                displayLanguage={host.displayLanguage}
                onBack={leaveSettings}
              />
            )}
            <div className={inSettings ? styles.away : styles.shown}>
              <TonePanel
                review={review}
                leftovers={leftovers}
                active={!inSettings}
                emptyHint={relireWords().emptyHint}
              />
            </div>
          </div>
          <Announcer>{told}</Announcer>
        </FailureBoundary>
      </main>
    </FluentProvider>
  );
}
