import type { InsertPlace } from '../../editing/insert-template';
import type { FilledTemplate } from '../../templates/template';
import { useId, useRef, useState, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { Announcer } from '../ui/Announcer';
import { CopyButton } from '../ui/CopyButton';
import { Notice } from '../ui/Notice';
import { Told } from '../ui/Told';
import { focusRing } from '../ui/focus-ring';
import { useLeaving } from '../ui/useLeaving';
import { useKeptFocus } from '../ui/useKeptFocus';
import { spokenNotice } from '../session/edit-notice';
import { NoticeDetail } from '../session/NoticeDetail';
import { leavingNotice } from '../session/leaving-notice';
import { RecoverButtons } from '../session/RecoverButtons';
import { strings } from '../strings';
import { PlacementMenu } from './PlacementMenu';
import { standingOf } from './insertion-session';
import type { Insertion } from './useInsertion';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    paddingBlock: '10px 12px',
    paddingInline: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  told: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    maxHeight: '40vh',
    overflowY: 'auto',
    ':not(:empty)': { marginBlockEnd: '8px' },
  },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  insert: {
    flexGrow: 1,
    '@media (max-width: 200px)': { minWidth: 0, paddingInline: '4px' },
  },
  update: { width: '100%', marginBlockEnd: '8px' },
  again: { display: 'flex', justifyContent: 'center', gap: '8px', marginBlockEnd: '6px' },
  taken: {
    boxSizing: 'border-box',
    maxHeight: '7em',
    marginBlock: '6px 0',
    marginInline: 0,
    paddingInlineStart: '8px',
    overflowY: 'auto',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    ...focusRing,
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface InsertFooterProps {
  readonly insertion: Insertion;
  /** Fields to look at before anything is inserted. */
  readonly problems: number;
  /** What the values make; `null` while there is something to complete. */
  readonly filled: FilledTemplate | null;
  /** It goes to the cursor, and nowhere else. */
  readonly atCursorOnly: boolean;
  readonly onInsert: (placement: InsertPlace) => void;
  /** What the values make now takes the place of what was inserted. */
  readonly onUpdate: () => void;
  /** The answer to whether it takes the place of the writer's own words. */
  readonly onConfirm: (yes: boolean) => void;
  /** What the form makes. */
  readonly preview: ReactNode;
}

/** « Insérer », what it asks and what came of it; stays in sight. */
export function InsertFooter(props: InsertFooterProps) {
  const { insertion, problems, filled, atCursorOnly, onInsert, onUpdate, onConfirm, preview } =
    props;
  const styles = useStyles();
  const [refusedCopy, setRefusedCopy] = useState<string | null>(null);
  const { busy, canUndo, confirming, final, greeting, notice, subject } = insertion.state;
  const finalId = useId();
  const footer = useRef<HTMLElement>(null);
  const insert = useRef<HTMLButtonElement>(null);
  const onFocus = useKeptFocus(footer, insert);
  const standing = standingOf(insertion.state, filled);
  // After it, the notice says so.
  const isFinal = final !== null && !notice && confirming === null;
  useLeaving(leavingNotice(notice), insertion.dismiss);
  return (
    <footer ref={footer} className={styles.footer} onFocus={onFocus}>
      {preview}
      <div className={styles.told}>
        {problems > 0 && <p className={styles.note}>{strings.templates.toComplete(problems)}</p>}
        {isFinal && (
          <p id={finalId} className={styles.note}>
            {strings.editing.finalAhead(strings.editing.causes[final])}
          </p>
        )}
        {refusedCopy !== null && <Notice detail={refusedCopy}>{strings.copyByHand}</Notice>}
        {confirming !== null && (
          <Notice
            actions={
              <Choice
                yes={strings.templates.confirmOwnYes}
                no={strings.templates.confirmOwnNo}
                onChoose={onConfirm}
              />
            }
          >
            {strings.templates.confirmOwn}
            <blockquote tabIndex={0} lang="" className={styles.taken}>
              {confirming}
            </blockquote>
          </Notice>
        )}
        {notice && (
          <Notice
            tone={notice.done ? 'done' : 'calm'}
            detail={<NoticeDetail notice={notice} />}
            actions={
              <InsertionActions
                insertion={insertion}
                onTop={() => onInsert('top')}
                onCopyRefused={setRefusedCopy}
              />
            }
          >
            <Told sentence={notice.text} />
          </Notice>
        )}
        {subject && (
          <Notice
            detail={strings.templates.subjectProposed(subject.proposed)}
            actions={
              <Choice
                yes={strings.templates.subjectYes}
                no={strings.templates.subjectNo}
                onChoose={insertion.answerSubject}
              />
            }
          >
            {strings.templates.subjectQuestion(subject.current)}
          </Notice>
        )}
      </div>
      {standing === 'other' && (
        <Button
          appearance="primary"
          className={styles.update}
          disabledFocusable={busy}
          onClick={onUpdate}
        >
          {strings.userTemplates.update}
        </Button>
      )}
      {standing !== 'none' && (
        <div className={styles.again}>
          {standing === 'same' && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => onInsert('cursor')}
            >
              {strings.userTemplates.insertAgain}
            </Button>
          )}
          {!notice && canUndo && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              onClick={insertion.undo}
            >
              {strings.undo}
            </Button>
          )}
        </div>
      )}
      <div className={styles.row}>
        <Button
          appearance={standing === 'none' ? 'primary' : 'secondary'}
          ref={insert}
          className={styles.insert}
          aria-keyshortcuts="Control+Enter"
          aria-describedby={isFinal ? finalId : undefined}
          title={strings.templates.insertKeys}
          icon={standing === 'same' ? <CheckmarkRegular /> : null}
          // A second click on the same spot would put the message there twice.
          disabledFocusable={busy || standing === 'same'}
          onClick={() => onInsert('cursor')}
        >
          {
            {
              none: strings.templates.insert,
              same: strings.templates.insertedShort,
              other: strings.userTemplates.insertAgain,
            }[standing]
          }
        </Button>
        {!atCursorOnly && (
          <PlacementMenu
            disabled={busy}
            greeting={greeting}
            onOpen={insertion.look}
            onChoose={onInsert}
          />
        )}
      </div>
      <Announcer>
        {busy
          ? strings.templates.inserting
          : [
              notice && spokenNotice(notice),
              subject && strings.templates.subjectQuestion(subject.current),
            ]
              .filter(Boolean)
              .join(' ')}
      </Announcer>
    </footer>
  );
}

interface ChoiceProps {
  readonly yes: string;
  readonly no: string;
  readonly onChoose: (yes: boolean) => void;
}

function Choice({ yes, no, onChoose }: ChoiceProps) {
  return (
    <>
      <Button size="small" onClick={() => onChoose(true)}>
        {yes}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => onChoose(false)}>
        {no}
      </Button>
    </>
  );
}

interface InsertionActionsProps {
  readonly insertion: Insertion;
  readonly onTop: () => void;
  readonly onCopyRefused: (text: string) => void;
}

/** What may be done about an insertion: undo it, or get there another way. */
function InsertionActions({ insertion, onTop, onCopyRefused }: InsertionActionsProps) {
  const { busy, greeting, notice, last, canUndo } = insertion.state;
  const offers = notice?.offers ?? [];
  return (
    <>
      {offers.includes('top') && (
        <Button size="small" disabledFocusable={busy} onClick={onTop}>
          {greeting === null
            ? strings.templates.insertOnTop
            : strings.templates.placedBelow(greeting)}
        </Button>
      )}
      {offers.includes('copy') && last && (
        <CopyButton text={last.text} html={last.html} onRefused={onCopyRefused} />
      )}
      {notice && <RecoverButtons notice={notice} busy={busy} onRecover={insertion.recover} />}
      {canUndo && (
        <Button size="small" disabledFocusable={busy} onClick={insertion.undo}>
          {strings.undo}
        </Button>
      )}
    </>
  );
}
