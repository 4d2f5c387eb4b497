import { Button } from '@fluentui/react-components';
import type { KeptText } from '../../editing/outcome';
import { strings } from '../strings';
import type { EditNotice } from './edit-notice';

interface RecoverButtonsProps {
  readonly notice: EditNotice;
  readonly busy: boolean;
  readonly onRecover: (kept: KeptText) => void;
}

/** Brings back a text that was kept: the one from before, or another that was read in the draft. */
export function RecoverButtons({ notice, busy, onRecover }: RecoverButtonsProps) {
  const { earlier, latest } = notice;
  return (
    <>
      {earlier && (
        <Button size="small" disabledFocusable={busy} onClick={() => onRecover(earlier)}>
          {strings.tone.recover}
        </Button>
      )}
      {latest && (
        <Button size="small" disabledFocusable={busy} onClick={() => onRecover(latest)}>
          {strings.editing.recoverLatest}
        </Button>
      )}
    </>
  );
}
