import { Button, makeStyles } from '@fluentui/react-components';
import { strings } from '../strings';
import { contentColumn } from '../ui/content-column';
import { Notice } from '../ui/Notice';

const useStyles = makeStyles({
  root: { ...contentColumn, flexShrink: 0, paddingBlockStart: '12px' },
});

/** Two sentences for who opens the pane for the first time. */
export function FirstRun({ onRead }: { readonly onRead: () => void }) {
  const styles = useStyles();
  const read = () => {
    onRead();
    // The button that had the focus is gone.
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  return (
    <div className={styles.root}>
      <Notice
        tone="done"
        actions={
          <Button size="small" onClick={read}>
            {strings.welcomeRead}
          </Button>
        }
      >
        {strings.welcome}
      </Notice>
    </div>
  );
}
