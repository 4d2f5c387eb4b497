import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  ArrowUndoRegular,
  CheckmarkRegular,
  ClockRegular,
  PenSparkleRegular,
} from '@fluentui/react-icons';
import { Announcer } from '../shell/Announcer';
import { CountBadge } from '../shell/CountBadge';
import { contentColumn } from '../shell/content-column';
import { strings } from '../strings';
import { cardId, FindingCard } from './FindingCard';
import { Mirror, phraseId } from './Mirror';
import { ReadingSkeleton } from './ReadingSkeleton';
import { ReviewNoticeBar } from './ReviewNoticeBar';
import { ToneState } from './ToneState';
import type { Review } from './useReview';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    height: '100%',
    overflowX: 'hidden',
    overflowY: 'scroll',
    scrollbarWidth: 'thin',
  },
  content: { ...contentColumn, paddingBlock: '8px 20px' },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '36px',
  },
  count: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: 'none',
  },
  check: { marginInlineEnd: '-4px' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: '10px',
  },
  all: { gap: '8px' },
  stack: { ':not(:empty)': { marginBlockEnd: '10px' } },
  plain: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    listStyleType: 'none',
    margin: 0,
    marginBlockStart: '10px',
    padding: 0,
  },
});

interface TonePanelProps {
  readonly review: Review;
  readonly active: boolean;
  /** Leads to the templates, from an empty message. */
  readonly onTemplates: () => void;
}

/** « Ton »: the mirror of the draft, what to reword in it, and every state in between. */
export function TonePanel({ review, active, onTemplates }: TonePanelProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [refusedCopy, setRefusedCopy] = useState<string | null>(null);
  const { state, select, replace, ignore } = review;
  const { draft, selected, replacing } = state;
  const findings = draft?.findings ?? [];
  const replaceable = findings.filter(({ suggestions }) => suggestions.length > 0);

  useEffect(() => {
    if (!active || selected === null) return;
    for (const id of [cardId(selected), phraseId(selected)]) {
      // Missing in the DOM of unit tests.
      document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [active, selected]);

  // The button that was pressed may be gone with its card: the focus goes on to the next phrase.
  const hadFocus = useRef(false);
  useEffect(() => {
    const within = root.current?.contains(document.activeElement) ?? false;
    if (hadFocus.current && active && document.activeElement === document.body) {
      (selected === null ? heading.current : document.getElementById(phraseId(selected)))?.focus();
    } else hadFocus.current = within;
  });

  const step = (by: number) => {
    if (findings.length === 0) return;
    const at = findings.findIndex(({ key }) => key === selected);
    const inMirror = document.activeElement?.id === phraseId(selected ?? '');
    const to = inMirror || by < 0 ? at + by : Math.max(at, 0) + (at < 0 || !inMirror ? 0 : by);
    const next = findings.at(to % findings.length);
    if (next) document.getElementById(phraseId(next.key))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const current = findings.find(({ key }) => key === selected);
    if (event.key === 'F8') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const [first] = current?.suggestions ?? [];
      if (current && first) replace(current.key, first.text);
    } else if (event.key === 'Escape' && selected !== null) {
      document.getElementById(phraseId(selected))?.focus();
    }
  };

  return (
    <div
      ref={root}
      className={styles.root}
      onKeyDown={onKeyDown}
      onFocus={() => {
        hadFocus.current = true;
      }}
    >
      <div className={styles.content}>
        <div className={styles.top}>
          <h2 ref={heading} tabIndex={-1} className={styles.count}>
            {findings.length > 0 && strings.tone.count(findings.length)}
          </h2>
          <Button
            size="small"
            appearance="subtle"
            className={styles.check}
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={state.reading || replacing}
            onClick={review.check}
          >
            {strings.tone.check}
          </Button>
        </div>
        {(replaceable.length > 0 || state.canUndo) && (
          <div className={styles.actions}>
            {replaceable.length > 0 && (
              <Button
                size="small"
                className={styles.all}
                aria-label={strings.tone.replaceAll}
                disabledFocusable={replacing}
                onClick={review.replaceAll}
              >
                {strings.tone.replaceAll}
                <CountBadge count={replaceable.length} />
              </Button>
            )}
            {state.canUndo && (
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowUndoRegular />}
                disabledFocusable={replacing}
                onClick={review.undo}
              >
                {strings.undo}
              </Button>
            )}
          </div>
        )}
        <div className={styles.stack}>
          <ReviewNoticeBar
            state={state}
            refusedCopy={refusedCopy}
            onRetry={review.check}
            onRecover={review.recover}
            onDismiss={() => {
              setRefusedCopy(null);
              review.dismiss();
            }}
            onCopyRefused={setRefusedCopy}
          />
        </div>
        {!draft && state.unanswered === null && <ReadingSkeleton />}
        {!draft && state.unanswered !== null && (
          <ToneState
            icon={<ClockRegular />}
            title={state.unanswered}
            hint={strings.tone.slowHint}
            action={
              <Button appearance="primary" onClick={review.check}>
                {strings.tone.retry}
              </Button>
            }
          />
        )}
        {draft?.empty && (
          <ToneState
            icon={<PenSparkleRegular />}
            title={strings.tone.emptyTitle}
            hint={strings.tone.emptyHint}
            action={<Button onClick={onTemplates}>{strings.tone.emptyAction}</Button>}
          />
        )}
        {draft && !draft.empty && findings.length === 0 && (
          <ToneState
            icon={<CheckmarkRegular />}
            title={strings.tone.cleanTitle}
            hint={
              state.ignored > 0 ? strings.tone.cleanIgnored(state.ignored) : strings.tone.cleanHint
            }
          />
        )}
        {draft && !draft.empty && (
          <>
            <Mirror
              text={draft.text}
              zones={draft.zones}
              findings={draft.findings}
              selected={selected}
              onSelect={select}
            />
            {draft.format === 'text' && <p className={styles.plain}>{strings.tone.plainText}</p>}
          </>
        )}
        {findings.length > 0 && (
          <ul className={styles.cards} aria-label={strings.tone.findings}>
            {findings.map((finding) => (
              <FindingCard
                key={finding.key}
                finding={finding}
                selected={finding.key === selected}
                busy={replacing}
                onSelect={select}
                onReplace={replace}
                onIgnore={ignore}
                onCopyRefused={setRefusedCopy}
              />
            ))}
          </ul>
        )}
        <Announcer>{announcement(review)}</Announcer>
      </div>
    </div>
  );
}

/** What a screen reader hears: what was just done, else what there is to do. */
function announcement({ state, count }: Review): string {
  if (state.replacing) return strings.tone.replacing;
  if (state.unanswered !== null) return state.unanswered;
  if (!state.draft) return strings.tone.reading;
  const standing = state.draft.empty
    ? strings.tone.emptyTitle
    : count === 0
      ? strings.tone.cleanTitle
      : strings.tone.count(count);
  return state.notice ? `${state.notice.text} ${standing}` : standing;
}
