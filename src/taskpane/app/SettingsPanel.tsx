import { useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CompiledTemplates } from '../../templates/template';
import type { CharterNews } from '../session/agency-charter';
import type { Memory } from '../session/memory';
import { Announcer } from '../ui/Announcer';
import { contentColumn, scroller } from '../ui/content-column';
import { BackBar } from '../ui/BackBar';
import { Notice } from '../ui/Notice';
import { useKeptFocus } from '../ui/useKeptFocus';
import type { Insight } from '../session/insight';
import { strings } from '../strings';
import { AlwaysSection } from '../settings/AlwaysSection';
import { CharterSection } from '../settings/CharterSection';
import { ClientsSection } from '../settings/ClientsSection';
import { ChangeNotice } from '../settings/ChangeNotice';
import { DamagedNotice } from '../ui/DamagedNotice';
import { ExpressionsSection } from '../settings/ExpressionsSection';
import { SendSection } from '../settings/SendSection';
import { FilesSection } from '../settings/FilesSection';
import { InsightSection } from '../insight/InsightSection';
import { LanguageSection } from '../settings/LanguageSection';
import type { SettingsSession } from '../session/settings-session';
import { useStoredSection } from '../session/useStoredSection';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  told: {
    ...contentColumn,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    flexShrink: 0,
    ':not(:empty)': { paddingBlockEnd: '8px' },
  },
  scroller,
  content: { ...contentColumn, paddingBlockEnd: '20px' },
  title: {
    marginBlock: '0 4px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  privacy: {
    marginBlock: '16px 0',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // 24 px to hit, with the line's own 16.
  help: { display: 'inline-block', paddingBlock: '4px', color: tokens.colorBrandForegroundLink },
});

/** What is damaged goes out under this name, as it was. */
const DAMAGED_NAME = 'ton-juste-reglages-d-avant.txt';

interface SettingsPanelProps {
  readonly session: SettingsSession;
  readonly memory: Memory;
  readonly charter: CompiledTemplates;
  /** Left out: nobody can publish another charter. */
  readonly news: CharterNews | undefined;
  readonly insight: Insight;
  /** Whose settings these are: in a shared mailbox they stay the writer's own. */
  readonly owner: string;
  /** BCP 47, of Outlook's interface. */
  readonly displayLanguage: string;
  readonly onBack: () => void;
}

/** « Réglages »: one's own expressions, what is always ignored, and the file to take them along. */
export default function SettingsPanel({
  session,
  memory,
  charter,
  news,
  insight,
  owner,
  displayLanguage,
  onBack,
}: SettingsPanelProps) {
  const styles = useStyles();
  const view = useStoredSection(session);
  const { state, notice, say } = view;
  const [refusedCopy, setRefusedCopy] = useState<string | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const onFocus = useKeptFocus(told, back);
  useEffect(() => back.current?.focus(), []);
  const { damaged } = state.value;
  const concern = session.concern?.();
  const close = () => {
    setRefusedCopy(null);
    say(null);
  };

  return (
    <div
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <BackBar ref={back} label={strings.settings.back} onBack={onBack} />
      <div ref={told} className={styles.told} onFocus={onFocus}>
        {concern !== undefined && (
          <DamagedNotice damaged={damaged} fileName={DAMAGED_NAME} onDrop={view.dropDamaged}>
            {concern}
          </DamagedNotice>
        )}
        {refusedCopy !== null ? (
          <Notice detail={refusedCopy} onClose={close}>
            {strings.copyByHand}
          </Notice>
        ) : (
          notice && <ChangeNotice notice={notice} onClose={close} />
        )}
      </div>
      <div className={styles.scroller}>
        <div className={styles.content}>
          <h2 className={styles.title}>{strings.settings.title}</h2>
          <ExpressionsSection {...view} />
          <AlwaysSection {...view} />
          <SendSection {...view} />
          <InsightSection insight={insight} say={say} />
          <ClientsSection session={memory.clients} charter={charter} />
          {news && <CharterSection news={news} />}
          <LanguageSection {...view} displayLanguage={displayLanguage} />
          <FilesSection {...view} onCopyRefused={setRefusedCopy} />
          <p className={styles.privacy}>
            {owner !== '' && `${strings.settings.whose(owner)} `}
            {strings.privacy}{' '}
            <a
              className={styles.help}
              href={strings.settings.helpPage}
              target="_blank"
              rel="noopener"
            >
              {strings.settings.help}
            </a>
          </p>
        </div>
      </div>
      <Announcer>{notice?.text() ?? concern ?? ''}</Announcer>
    </div>
  );
}
