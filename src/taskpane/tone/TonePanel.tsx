import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, ClockRegular, PenRegular } from '@fluentui/react-icons';
import { Announcer } from '../ui/Announcer';
import { EmptyState } from '../ui/EmptyState';
import { contentColumn, scroller } from '../ui/content-column';
import { focusRing } from '../ui/focus-ring';
import { useLowPane } from '../ui/useLowPane';
import { spokenNotice } from '../session/edit-notice';
import { strings } from '../strings';
import { inTwo } from '../session/failure-sentence';
import { Mirror } from './Mirror';
import { ReadingSkeleton } from './ReadingSkeleton';
import { ReviewNoticeBar } from './ReviewNoticeBar';
import type { ReviewedDraft } from './review-state';
import { ReviewToolbar } from './ReviewToolbar';
import { useFindingFocus } from './useFindingFocus';
import type { Leftovers } from './useLeftovers';
import type { ReviewView } from './useReview';

/** The cards come with what finds something to put on them. */
const ReviewCards = lazy(() => import(/* webpackChunkName: "drawn" */ './ReviewCards'));
const RewritePanel = lazy(() => import(/* webpackChunkName: "drawn" */ './RewritePanel'));

/** A pane too low for two parts that scroll: it scrolls as one. */
const LOW = '@media (max-height: 480px)';

/** Cards that even a low pane lists, below the message. */
const LISTED = 3;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflowX: 'hidden',
    overflowY: 'hidden',
    [LOW]: { display: 'block', overflowY: 'scroll', scrollbarWidth: 'thin' },
  },
  // One card at a time: the pane scrolls as one.
  whole: { display: 'block', overflowY: 'scroll', scrollbarWidth: 'thin' },
  unscrolled: { overflowY: 'visible' },
  head: { ...contentColumn, flexShrink: 0, paddingBlockStart: '8px' },
  told: { ':not(:empty)': { marginBlockEnd: '10px' } },
  mirror: {
    ...contentColumn,
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    minHeight: 0,
    paddingBlockEnd: '8px',
  },
  alone: { flexShrink: 1, paddingBlockEnd: '16px' },
  plain: {
    marginBlock: '6px 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cards: {
    ...scroller,
    [LOW]: { overflowY: 'visible' },
  },
  folded: {
    ...contentColumn,
    flexShrink: 0,
    marginBlockEnd: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  unfold: {
    width: 'fit-content',
    paddingBlock: '4px',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    borderRadius: '2px',
    ...focusRing,
  },
});

interface TonePanelProps {
  readonly review: ReviewView;
  readonly leftovers: Leftovers;
  readonly active: boolean;
  /** What is said to do about an empty message. */
  readonly emptyHint: string;
  /** Leads to the templates, from an empty message; left out: there are none. */
  readonly onTemplates?: () => void;
}

/** « Ton »: the mirror of the draft, what to reword in it, and every state in between. */
export function TonePanel(props: TonePanelProps) {
  const { review, leftovers, active } = props;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const check = useRef<HTMLButtonElement>(null);
  const [refusedCopy, setRefusedCopy] = useState<string | null>(null);
  const { state, select } = review;
  const { draft, isNew, selected } = state;
  const findings = draft?.findings ?? [];
  const written = draft !== null && draft.text.trim() !== '' ? draft : null;
  const { marks } = leftovers;
  const marked = useMemo(
    () => (marks.length === 0 ? (draft?.findings ?? []) : [...marks, ...(draft?.findings ?? [])]),
    [marks, draft?.findings],
  );
  const { length: left } = leftovers.state.leftovers;
  const onFocus = useFindingFocus(review, leftovers.state.leftovers, active, root, check);
  const asks = findings.length + left > 0 || leftovers.state.kept > 0 || leftovers.state.silent;
  const single = useLowPane() && findings.length + left > LISTED;
  const [rewriting, setRewriting] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  // Once there is nothing left to rewrite it is closed, and stays so when something else is found.
  if (rewriting && draft !== null && findings.length === 0) setRewriting(false);
  if (rewriting && draft !== null && findings.length > 0) {
    return (
      <Suspense fallback={<ReadingSkeleton />}>
        <RewritePanel
          draft={draft}
          busy={state.replacing}
          onApply={(choices) => {
            review.rewrite(choices);
            setRewriting(false);
          }}
          onMove={review.move}
          onBack={() => setRewriting(false)}
        />
      </Suspense>
    );
  }
  const dismiss = () => {
    setRefusedCopy(null);
    review.dismiss();
  };

  const mirror = written && (
    <>
      <Mirror
        text={written.text}
        zones={written.zones}
        findings={marked}
        answers={written.answers}
        isNew={isNew}
        selected={selected}
        onSelect={select}
      />
      {written.format === 'text' && <p className={styles.plain}>{strings.tone.plainText}</p>}
    </>
  );
  return (
    <div ref={root} className={mergeClasses(styles.root, single && styles.whole)} onFocus={onFocus}>
      <div className={styles.head}>
        <ReviewToolbar review={review} checkRef={check} onRewrite={() => setRewriting(true)} />
        <div className={styles.told}>
          <ReviewNoticeBar
            state={state}
            refusedCopy={refusedCopy}
            onRetry={review.check}
            onUndo={review.undo}
            onRecover={review.recover}
            onUnhighlight={review.toggleHighlight}
            onTurnOff={review.turnOff}
            onDismiss={dismiss}
            onCopyRefused={setRefusedCopy}
          />
        </div>
        {findings.length + left === 0 && <StandingState {...props} />}
      </div>
      {mirror && !single && (
        <div className={mergeClasses(styles.mirror, !asks && styles.alone)}>{mirror}</div>
      )}
      {/* Each card shows its own sentence. */}
      {mirror && single && (
        <details
          className={styles.folded}
          onToggle={(event) => setUnfolded(event.currentTarget.open)}
        >
          <summary className={styles.unfold}>{strings.tone.mirror}</summary>
          {unfolded && mirror}
        </details>
      )}
      {asks && (
        <div className={mergeClasses(styles.cards, single && styles.unscrolled)}>
          <Suspense fallback={null}>
            <ReviewCards
              review={review}
              leftovers={leftovers}
              single={single}
              onCopyRefused={setRefusedCopy}
            />
          </Suspense>
        </div>
      )}
      <Announcer>{announcement(review, leftovers)}</Announcer>
    </div>
  );
}

/** What stands there while there is nothing to reword. */
function StandingState({ review, emptyHint, onTemplates }: TonePanelProps) {
  const { draft, unanswered, ignored } = review.state;
  if (!draft) {
    if (unanswered === null) return <ReadingSkeleton />;
    const { happened, advice = strings.tone.slowHint } = inTwo(unanswered);
    return (
      <EmptyState
        icon={<ClockRegular />}
        title={happened}
        hint={advice}
        code={unanswered.code}
        action={
          <Button appearance="primary" onClick={review.check}>
            {strings.tone.retry}
          </Button>
        }
      />
    );
  }
  if (draft.empty) {
    return (
      <EmptyState
        icon={<PenRegular />}
        title={strings.tone.emptyTitle}
        hint={emptyHint}
        action={onTemplates && <Button onClick={onTemplates}>{strings.tone.emptyAction}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={<CheckmarkRegular />}
      title={cleanTitle(draft)}
      hint={ignored > 0 ? strings.tone.cleanIgnored(ignored) : cleanHint(draft)}
    />
  );
}

/** Nobody is told that a message is fine of which a part was not looked at. */
function cleanTitle({ threaded }: ReviewedDraft): string {
  return threaded ? strings.tone.cleanTitleAbove : strings.tone.cleanTitle;
}

function cleanHint({ threaded }: ReviewedDraft): string {
  return threaded ? strings.tone.cleanHintAbove : strings.tone.cleanHint;
}

/** What a screen reader hears: what was just done, else what there is to do. */
function announcement({ state, count }: ReviewView, leftovers: Leftovers): string {
  if (state.replacing) return strings.tone.writing;
  if (state.unanswered !== null) return state.unanswered();
  if (!state.draft) return strings.tone.reading;
  const standing = state.draft.empty
    ? strings.tone.emptyTitle
    : count === 0
      ? cleanTitle(state.draft)
      : strings.tone.count(count);
  const { length } = leftovers.state.leftovers;
  const all = length === 0 ? standing : `${strings.leftovers.count(length)}. ${standing}`;
  return state.notice ? `${spokenNotice(state.notice)} ${all}` : all;
}
