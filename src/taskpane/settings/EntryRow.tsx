import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular, FlagRegular } from '@fluentui/react-icons';
import { strings } from '../strings';
import { proposalWords } from '../strings/proposals';
import { RowAction } from './RowAction';
import { rowStyles } from '../ui/row-styles';

const useStyles = makeStyles({
  row: { ...rowStyles.row, ...rowStyles.line },
  words: { ...rowStyles.words, paddingBlock: '2px' },
  name: { ...rowStyles.name, display: 'block' },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface EntryRowProps {
  readonly name: string;
  readonly detail?: ReactNode;
  /** Proposes it to the agency. */
  readonly onPropose?: (() => void) | undefined;
  readonly onEdit?: () => void;
  /** Left out: it is not the person's to remove. */
  readonly onRemove: (() => void) | undefined;
}

/** One entry of a list, with its buttons. */
export function EntryRow({ name, detail, onPropose, onEdit, onRemove }: EntryRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </div>
      {onPropose && (
        <RowAction
          label={proposalWords().proposeNamed(name)}
          icon={<FlagRegular />}
          onClick={onPropose}
        />
      )}
      {onEdit && (
        <RowAction label={strings.settings.edit(name)} icon={<EditRegular />} onClick={onEdit} />
      )}
      {onRemove && <RowAction label={strings.settings.remove(name)} onClick={onRemove} />}
    </li>
  );
}
