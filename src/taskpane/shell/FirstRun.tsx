import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { strings } from '../strings';
import { contentColumn } from './content-column';
import { Notice } from './Notice';

const useStyles = makeStyles({
  root: { ...contentColumn, flexShrink: 0, paddingBlockStart: '12px' },
});

/** Whether to welcome the person, and how to remember that it was done. */
export interface Welcome {
  readonly wanted: () => boolean;
  readonly keep: () => void;
}

/** Two sentences for who opens the pane for the first time, until they have been read. */
export function FirstRun({ welcome }: { readonly welcome: Welcome }) {
  const styles = useStyles();
  const [shown, setShown] = useState(welcome.wanted);
  if (!shown) return null;
  const read = () => {
    welcome.keep();
    setShown(false);
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
