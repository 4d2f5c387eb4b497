import { Button } from '@fluentui/react-components';
import { Notice } from './Notice';
import { strings } from '../strings';
import { download } from './download';

interface DamagedNoticeProps {
  /** What stood there, as it was; left out where there is nothing to export. */
  readonly damaged: string | undefined;
  /** Under which it goes out. */
  readonly fileName: string;
  /** Lets go of it. */
  readonly onDrop: () => void;
  readonly onClose?: () => void;
  /** What there is to know, in a sentence. */
  readonly children: string;
}

/** What could not be read of what the mailbox keeps, and the ways to take it along or to let it go. */
export function DamagedNotice(props: DamagedNoticeProps) {
  const { damaged, fileName, onDrop, children, ...closing } = props;
  return (
    <Notice
      {...closing}
      actions={
        damaged !== undefined && (
          <>
            <Button size="small" onClick={() => download(fileName, damaged, 'text/plain')}>
              {strings.settings.exportDamaged}
            </Button>
            <Button size="small" appearance="subtle" onClick={onDrop}>
              {strings.settings.dropDamaged}
            </Button>
          </>
        )
      }
    >
      {children}
    </Notice>
  );
}
