import { Button } from '@fluentui/react-components';
import { Notice } from '../ui/Notice';
import { Told } from '../ui/Told';
import { strings } from '../strings';
import type { ChangeTold } from '../session/useStoredSection';

interface ChangeNoticeProps {
  readonly notice: ChangeTold;
  readonly onClose: () => void;
}

/** What was done to a section, with « Annuler » where it can be taken back. */
export function ChangeNotice({ notice: { text, done, undo }, onClose }: ChangeNoticeProps) {
  return (
    <Notice
      tone={done ? 'done' : 'calm'}
      onClose={onClose}
      actions={
        undo && (
          <Button size="small" onClick={undo}>
            {strings.undo}
          </Button>
        )
      }
    >
      <Told sentence={text} />
    </Notice>
  );
}
