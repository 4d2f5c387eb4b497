import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { strings } from '../strings';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '2px',
    paddingBlock: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none' },
  },
  words: { flexGrow: 1, minWidth: 0, paddingBlock: '2px', overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
  action: { flexShrink: 0, minWidth: '24px', color: tokens.colorNeutralForeground3 },
});

interface EntryRowProps {
  readonly name: string;
  readonly detail?: ReactNode;
  readonly onEdit?: () => void;
  readonly onRemove: () => void;
}

/** One entry of a list, with its buttons. */
export function EntryRow({ name, detail, onEdit, onRemove }: EntryRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </div>
      {onEdit && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          icon={<EditRegular />}
          aria-label={strings.settings.edit(name)}
          onClick={onEdit}
        />
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.action}
        icon={<DeleteRegular />}
        aria-label={strings.settings.remove(name)}
        onClick={onRemove}
      />
    </li>
  );
}
