import { makeStyles } from '@fluentui/react-components';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({ hidden: visuallyHidden });

/** Tells a screen reader, when it pauses, what changed on screen. */
export function Announcer({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {children}
    </div>
  );
}
