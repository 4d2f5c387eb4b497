import { useEffect, useRef, useState, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { strings } from '../strings';
import type { SettingsSession } from '../session/settings-session';
import { useStoredSection, type SettingsView } from '../session/useStoredSection';
import { Announcer } from '../ui/Announcer';
import { BackBar } from '../ui/BackBar';
import { contentColumn, scroller } from '../ui/content-column';
import { DamagedNotice } from '../ui/DamagedNotice';
import { Notice } from '../ui/Notice';
import { useKeptFocus } from '../ui/useKeptFocus';
import { ChangeNotice } from './ChangeNotice';

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
  closing: {
    marginBlock: '16px 4px',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  links: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // 24 px to hit, with the line's own 16.
  help: { display: 'inline-block', paddingBlock: '4px', color: tokens.colorBrandForegroundLink },
});

/** What is damaged goes out under this name, as it was. */
const DAMAGED_NAME = 'ton-juste-reglages-d-avant.txt';

/** A page that opens beside this one. */
export interface PageLink {
  /** Below the add-in's folder. */
  readonly href: string;
  readonly label: string;
}

interface SettingsFrameProps {
  readonly session: SettingsSession;
  readonly onBack: () => void;
  /** Where these settings are and what goes where, before the links. */
  readonly closing: string;
  /** What else there is, beside the help. */
  readonly pages: readonly PageLink[];
  /** The sections; the second one is called where the host allows no way to the clipboard. */
  readonly children: (view: SettingsView, onCopyRefused: (text: string) => void) => ReactNode;
}

/** « Réglages » around its sections: the way back, what was just done, and where to find help. */
export function SettingsFrame(props: SettingsFrameProps) {
  const { session, onBack, closing, pages, children } = props;
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
          {children(view, setRefusedCopy)}
          <p className={styles.closing}>{closing}</p>
          <ul className={styles.links}>
            {[...pages, { href: strings.settings.helpPage, label: strings.settings.help }].map(
              ({ href, label }) => (
                <li key={href}>
                  <a className={styles.help} href={href} target="_blank" rel="noopener">
                    {label}
                  </a>
                </li>
              ),
            )}
          </ul>
        </div>
      </div>
      <Announcer>{notice?.text() ?? concern ?? ''}</Announcer>
    </div>
  );
}
