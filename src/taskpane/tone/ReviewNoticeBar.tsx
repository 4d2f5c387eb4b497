import { Button } from '@fluentui/react-components';
import { Notice } from '../ui/Notice';
import { Told } from '../ui/Told';
import { strings } from '../strings';
import type { KeptText } from '../../editing/outcome';
import { CopyButton } from '../ui/CopyButton';
import { NoticeDetail } from '../session/NoticeDetail';
import { useLeaving } from '../ui/useLeaving';
import { leavingNotice } from '../session/leaving-notice';
import { RecoverButtons } from '../session/RecoverButtons';
import type { ReviewState } from './review-state';

interface ReviewNoticeBarProps {
  readonly state: ReviewState;
  /** What could not be put on the clipboard, to be copied by hand. */
  readonly refusedCopy: string | null;
  readonly onRetry: () => void;
  readonly onUndo: () => void;
  readonly onRecover: (kept: KeptText) => void;
  readonly onUnhighlight: () => void;
  readonly onTurnOff: () => void;
  readonly onDismiss: () => void;
  readonly onCopyRefused: (text: string) => void;
}

/** What « Ton » tells above the mirror: at most one sentence at a time, the most pressing. */
export function ReviewNoticeBar(props: ReviewNoticeBarProps) {
  const { state, refusedCopy, onRetry, onUndo, onRecover, onUnhighlight } = props;
  const { onTurnOff, onDismiss, onCopyRefused } = props;
  const { draft, unanswered, notice } = state;
  // What was done can still be undone from above the message.
  useLeaving(leavingNotice(notice), onDismiss);
  if (refusedCopy !== null) {
    return (
      <Notice detail={refusedCopy} onClose={onDismiss}>
        {strings.copyByHand}
      </Notice>
    );
  }
  if (unanswered !== null && draft) {
    return (
      <Notice
        actions={
          <Button size="small" onClick={onRetry}>
            {strings.tone.retry}
          </Button>
        }
      >
        <Told sentence={unanswered} />
      </Notice>
    );
  }
  if (!notice) return null;
  return (
    <Notice
      tone={notice.done ? 'done' : 'calm'}
      detail={<NoticeDetail notice={notice} />}
      onClose={onDismiss}
      actions={
        <>
          {notice.copy !== undefined && notice.offers.includes('copy') && (
            <CopyButton text={notice.copy} onRefused={onCopyRefused} />
          )}
          {notice.unhighlight && (
            <Button size="small" disabledFocusable={state.replacing} onClick={onUnhighlight}>
              {strings.tone.unhighlight}
            </Button>
          )}
          {notice.turnOff && (
            <Button size="small" onClick={onTurnOff}>
              {strings.tone.turnOff(notice.turnOff.phrase)}
            </Button>
          )}
          <RecoverButtons notice={notice} busy={state.replacing} onRecover={onRecover} />
          {state.canUndo && (
            <Button size="small" disabledFocusable={state.replacing} onClick={onUndo}>
              {strings.undo}
            </Button>
          )}
        </>
      }
    >
      <Told sentence={notice.text} />
    </Notice>
  );
}
