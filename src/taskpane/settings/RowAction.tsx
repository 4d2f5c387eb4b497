import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { JSX } from 'react';

const useStyles = makeStyles({
  action: { flexShrink: 0, minWidth: '24px', color: tokens.colorNeutralForeground3 },
});

interface RowActionProps {
  /** What it does to what, as its sign alone does not say. */
  readonly label: string;
  /** Without one, it deletes. */
  readonly icon?: JSX.Element;
  readonly onClick: () => void;
}

/** A small button at the end of a row, a sign without words. */
export function RowAction({ label, icon = <DeleteRegular />, onClick }: RowActionProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.action}
      icon={icon}
      aria-label={label}
      onClick={onClick}
    />
  );
}
