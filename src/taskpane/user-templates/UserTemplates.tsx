import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { CompiledTemplates } from '../../templates/template';
import { Announcer } from '../ui/Announcer';
import { contentColumn } from '../ui/content-column';
import { Notice } from '../ui/Notice';
import { Told } from '../ui/Told';
import { DamagedNotice } from '../ui/DamagedNotice';
import { strings } from '../strings';
import {
  UserTemplatesContext,
  useUserTemplatesView,
  type UserTemplatesView,
} from '../session/user-templates-context';
import type {
  UserTemplatesSession,
  UserTemplatesSurroundings,
} from '../session/user-templates-session';

/** The form in which a template is written. */
const UserTemplatePanel = lazy(() => import(/* webpackChunkName: "drawn" */ './UserTemplatePanel'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  told: {
    ...contentColumn,
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingBlockStart: '12px',
  },
  shown: { flexGrow: 1, minHeight: 0 },
  away: { display: 'none' },
  waiting: { margin: 0, padding: '16px' },
});

interface UserTemplatesProps extends UserTemplatesSurroundings {
  /** The form of a template was opened. */
  readonly onOpen: () => void;
  /** @param shown whether the picker is on screen, and not the form of a template */
  readonly children: (charter: CompiledTemplates, shown: boolean) => ReactNode;
}

/** The picker with one's own templates among the charter's; they come after it has been drawn. */
export function UserTemplates(props: UserTemplatesProps) {
  const { host, mailbox, machine, loadProposals, charter, loadRules, onOpen, children } = props;
  const styles = useStyles();
  const [session, setSession] = useState<UserTemplatesSession | null>(null);
  useEffect(() => {
    let over = false;
    import(/* webpackChunkName: "drawn" */ '../session/user-templates-session').then(
      ({ UserTemplatesSession: Session }) => {
        if (!over)
          setSession(new Session({ host, mailbox, machine, loadProposals, charter, loadRules }));
      },
      // Without the network the charter's templates are there all the same.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [host, mailbox, machine, loadProposals, charter, loadRules]);
  const own = useUserTemplatesView(session);
  const screen = own?.state.screen ?? null;
  /** What had the focus last before a form was opened. */
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (screen === null && opener.current?.isConnected === true) opener.current.focus();
  }, [screen]);
  useEffect(() => {
    if (screen !== null) onOpen();
  }, [screen, onOpen]);

  return (
    <UserTemplatesContext.Provider value={session}>
      <div
        className={styles.root}
        onFocus={({ target }) => {
          if (screen === null) opener.current = target;
        }}
      >
        {own && screen === null && <UserTemplatesNotices own={own} className={styles.told} />}
        {own && screen !== null && (
          <Suspense fallback={<p className={styles.waiting}>{strings.loading}</p>}>
            {screen === 'reading' ? (
              <p className={styles.waiting}>{strings.userTemplates.reading}</p>
            ) : (
              <UserTemplatePanel key={screen.id ?? 'new'} session={own.session} opened={screen} />
            )}
          </Suspense>
        )}
        <div className={screen === null ? styles.shown : styles.away}>
          {children(own?.state.charter ?? charter, screen === null)}
        </div>
      </div>
    </UserTemplatesContext.Provider>
  );
}

/** What is damaged goes out under this name, as it was. */
const DAMAGED_NAME = 'ton-juste-modeles-d-avant.txt';

/** What was done last, what waits, and what could not be read. */
function UserTemplatesNotices({
  own,
  className,
}: {
  readonly own: UserTemplatesView;
  readonly className: string;
}) {
  const { session, state } = own;
  const { library, notice, paused, busy } = state;
  const [concernClosed, setConcernClosed] = useState(false);
  const { kind } = library;
  const concern = concernClosed || kind === 'ready' ? null : strings.userTemplates[kind];
  const removed = notice?.removed;
  const saved = notice?.saved;
  return (
    <>
      {(notice ?? paused ?? concern) !== null && (
        <div className={className}>
          {notice && (
            <Notice
              tone={notice.done ? 'done' : 'calm'}
              detail={notice.detail && <Told sentence={notice.detail} />}
              onClose={session.dismiss}
              actions={
                removed ? (
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    onClick={() => void session.restore(removed)}
                  >
                    {strings.undo}
                  </Button>
                ) : (
                  saved !== undefined &&
                  notice.detail !== undefined && (
                    <Button size="small" onClick={() => session.edit(saved)}>
                      {strings.userTemplates.edit}
                    </Button>
                  )
                )
              }
            >
              <Told sentence={notice.text} />
            </Notice>
          )}
          {paused && (
            <Notice
              actions={
                <>
                  <Button size="small" onClick={session.resume}>
                    {strings.userTemplates.resume}
                  </Button>
                  <Button size="small" appearance="subtle" onClick={session.discard}>
                    {strings.userTemplates.discard}
                  </Button>
                </>
              }
            >
              {strings.userTemplates.paused}
            </Notice>
          )}
          {concern !== null && (
            <DamagedNotice
              damaged={library.damaged}
              fileName={DAMAGED_NAME}
              onDrop={() => void session.dropDamaged()}
              onClose={() => setConcernClosed(true)}
            >
              {concern}
            </DamagedNotice>
          )}
        </div>
      )}
      <Announcer>
        {[notice?.text(), notice?.detail?.(), paused && strings.userTemplates.paused]
          .filter(Boolean)
          .join(' ')}
      </Announcer>
    </>
  );
}
