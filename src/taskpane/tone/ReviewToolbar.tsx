import type { RefObject } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, ArrowUndoRegular, HighlightRegular } from '@fluentui/react-icons';
import { firstChoices } from '../../tone/suggestion';
import { CountBadge } from '../ui/CountBadge';
import { strings } from '../strings';
import type { ReviewView } from './useReview';

const useStyles = makeStyles({
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
  },
  check: { marginInlineEnd: '-8px' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: '10px',
  },
  all: { gap: '8px' },
  // In line with what is above and below where it stands first.
  bare: { ':first-child': { marginInlineStart: '-8px' } },
  pressed: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '@media (forced-colors: active)': { outline: '2px solid ButtonText' },
  },
});

interface ReviewToolbarProps {
  readonly review: ReviewView;
  /** Takes the focus when nothing is left to stand on. */
  readonly checkRef: RefObject<HTMLButtonElement>;
  /** Shows the whole message rewritten. */
  readonly onRewrite: () => void;
}

/** How much there is to reword, and what goes for all of it. */
export function ReviewToolbar({ review, checkRef, onRewrite }: ReviewToolbarProps) {
  const styles = useStyles();
  const { state, count } = review;
  const { draft, replacing } = state;
  const replaceable = firstChoices(draft?.findings ?? []);
  // For a single phrase its card's button does the same.
  const mayRewrite = count > 1 && firstChoices(draft?.findings ?? [], () => true).length > 0;
  const mayReplaceAll = replaceable.length > 0 && count > 1;
  // While a notice tells what was done, it is the place to undo it.
  const undo = state.canUndo && (state.notice === null || state.unanswered !== null);
  const highlighted = draft?.highlighted ?? false;
  const mayHighlight = highlighted || (draft?.format === 'html' && count > 0);
  return (
    <>
      <div className={styles.top}>
        {count > 0 ? (
          <h2 className={styles.count}>{strings.tone.count(count)}</h2>
        ) : (
          <span className={styles.count} />
        )}
        <Button
          ref={checkRef}
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
      {(mayRewrite || mayReplaceAll || mayHighlight || undo) && (
        <div className={styles.actions}>
          {mayRewrite && (
            <Button size="small" disabledFocusable={replacing} onClick={onRewrite}>
              {strings.tone.rewrite}
            </Button>
          )}
          {mayReplaceAll && (
            <Button
              size="small"
              className={styles.all}
              disabledFocusable={replacing}
              onClick={review.replaceAll}
            >
              {strings.tone.replaceAll}
              <CountBadge count={replaceable.length} />
            </Button>
          )}
          {mayHighlight && (
            <Button
              size="small"
              appearance="subtle"
              icon={<HighlightRegular />}
              aria-pressed={highlighted}
              aria-label={highlighted ? strings.tone.unhighlight : strings.tone.highlight}
              className={mergeClasses(highlighted ? styles.pressed : styles.bare)}
              disabledFocusable={replacing}
              onClick={review.toggleHighlight}
            >
              {highlighted ? strings.tone.unhighlight : strings.tone.highlightShort}
            </Button>
          )}
          {undo && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.bare}
              icon={<ArrowUndoRegular />}
              disabledFocusable={replacing}
              onClick={review.undo}
            >
              {strings.undo}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
