import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, ClockRegular, PenRegular } from '@fluentui/react-icons';
import { Announcer } from '../ui/Announcer';
import { EmptyState } from '../ui/EmptyState';
import { contentColumn, scroller } from '../ui/content-column';
import { spokenNotice } from '../session/edit-notice';
import { strings } from '../strings';
import { inTwo } from '../session/failure-sentence';
import { cardStyles } from './card-styles';
import { FindingCard } from './FindingCard';
import { LeftoverCards, SilenceSwitch } from './LeftoverCards';
import { Mirror } from './Mirror';
import { ReadingSkeleton } from './ReadingSkeleton';
import { ReviewNoticeBar } from './ReviewNoticeBar';
import type { ReviewedDraft } from './review-state';
import { ReviewToolbar } from './ReviewToolbar';
import { useFindingFocus } from './useFindingFocus';
import type { Leftovers } from './useLeftovers';
import type { ReviewView } from './useReview';

const RewritePanel = lazy(() => import(/* webpackChunkName: "drawn" */ './RewritePanel'));

/** A pane too low for two parts that scroll: it scrolls as one. */
const LOW = '@media (max-height: 480px)';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflowX: 'hidden',
    overflowY: 'hidden',
    [LOW]: { display: 'block', overflowY: 'scroll', scrollbarWidth: 'thin' },
  },
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
  list: cardStyles.list,
  keys: {
    ...contentColumn,
    marginBlock: '0 16px',
    paddingInline: '12px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface TonePanelProps {
  readonly review: ReviewView;
  readonly leftovers: Leftovers;
  readonly active: boolean;
  /** Leads to the templates, from an empty message. */
  readonly onTemplates: () => void;
}

/** « Ton »: the mirror of the draft, what to reword in it, and every state in between. */
export function TonePanel({ review, leftovers, active, onTemplates }: TonePanelProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const check = useRef<HTMLButtonElement>(null);
  const [refusedCopy, setRefusedCopy] = useState<string | null>(null);
  const { state, select, replace, move, reword, ignore, ignoreAlways } = review;
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
  const [rewriting, setRewriting] = useState(false);
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
          onMove={move}
          onBack={() => setRewriting(false)}
        />
      </Suspense>
    );
  }
  const dismiss = () => {
    setRefusedCopy(null);
    review.dismiss();
  };

  return (
    <div ref={root} className={styles.root} onFocus={onFocus}>
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
        {findings.length + left === 0 && (
          <StandingState review={review} onTemplates={onTemplates} />
        )}
      </div>
      {written && (
        <div className={mergeClasses(styles.mirror, !asks && styles.alone)}>
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
        </div>
      )}
      {asks && (
        <div className={styles.cards}>
          <LeftoverCards leftovers={leftovers} selected={selected} onSelect={select} />
          {findings.length > 0 && (
            <ul className={styles.list} aria-label={strings.tone.findings}>
              {findings.map((finding) => (
                <FindingCard
                  key={finding.key}
                  finding={finding}
                  text={draft?.text ?? ''}
                  selected={finding.key === selected}
                  busy={state.replacing}
                  onSelect={select}
                  onReplace={replace}
                  onMove={move}
                  onReword={draft?.format === 'html' ? reword : undefined}
                  onIgnore={ignore}
                  onIgnoreAlways={ignoreAlways}
                  onCopyRefused={setRefusedCopy}
                />
              ))}
            </ul>
          )}
          {findings.length > 0 && findings.length + left > 1 && (
            <p className={styles.keys}>{strings.tone.keys}</p>
          )}
          <SilenceSwitch leftovers={leftovers} />
        </div>
      )}
      <Announcer>{announcement(review, leftovers)}</Announcer>
    </div>
  );
}

/** What stands there while there is nothing to reword. */
function StandingState({ review, onTemplates }: Pick<TonePanelProps, 'review' | 'onTemplates'>) {
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
        hint={strings.tone.emptyHint}
        action={<Button onClick={onTemplates}>{strings.tone.emptyAction}</Button>}
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
