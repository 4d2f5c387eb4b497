import { Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Blank } from '../../tone/suggestion';
import { strings } from '../strings';
import { LONGEST_BLANK } from './blank-value';

const useStyles = makeStyles({
  blank: { maxWidth: '100%', marginInline: '2px', verticalAlign: 'middle' },
  // As high as any other target, inside its border.
  input: { minHeight: '24px' },
  date: { width: '140px' },
  text: { width: '170px' },
});

/** Where the keyboard lands when a suggestion asks for a word of the writer's. */
export const blankFieldId = (id: string, index: number): string => `${id}-blank-${String(index)}`;

interface BlankFieldProps {
  readonly id: string;
  readonly blank: Blank;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
}

/** A gap of a sentence, to be filled in its place. */
export function BlankField({ id, blank, value, onChange, onEnter }: BlankFieldProps) {
  const styles = useStyles();
  const date = blank.kind === 'date';
  return (
    <Input
      size="small"
      className={mergeClasses(styles.blank, date ? styles.date : styles.text)}
      input={{ id, className: styles.input, maxLength: LONGEST_BLANK, autoComplete: 'off' }}
      type={date ? 'date' : 'text'}
      aria-label={strings.tone.blank(blank.name)}
      placeholder={blank.name}
      value={value}
      onChange={(_, data) => onChange(data.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
