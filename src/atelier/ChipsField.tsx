import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import type { Words } from './strings';

const useStyles = makeStyles({
  entry: { display: 'flex', gap: '4px' },
  input: { flexGrow: 1, minWidth: 0 },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: '6px 0 0',
    padding: 0,
    listStyleType: 'none',
    ':empty': { display: 'none' },
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '32px',
    maxWidth: '100%',
    boxSizing: 'border-box',
    paddingInlineStart: '10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  action: { flexShrink: 0, minWidth: '28px' },
  place: { marginInlineEnd: '6px', color: tokens.colorNeutralForeground3 },
});

interface ChipsFieldProps {
  readonly words: Words;
  readonly label: string;
  readonly hint: string;
  /** Said below, where something is to be mended. */
  readonly fault?: string | undefined;
  readonly values: readonly string[];
  /** What is typed and not yet one of them. */
  readonly typed: string;
  /** Whether their order says something. */
  readonly ordered?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (values: readonly string[]) => void;
  readonly onTyped: (typed: string) => void;
}

/** Expressions with those in what was typed or pasted: one a line, or with semicolons between. */
export function withTyped(values: readonly string[], text: string): readonly string[] {
  const typed = text
    .split(/[\n;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return Array.from(new Set([...values, ...typed]));
}

/** Expressions, each one a chip that can be taken away, and the first one too where their order counts. */
export function ChipsField(props: ChipsFieldProps) {
  const { words, label, hint, fault, values, typed, ordered = false, autoFocus = false } = props;
  const { onChange, onTyped } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const add = (text: string) => {
    onChange(withTyped(values, text));
    onTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed.trim() !== '') {
      // The form is for the last button.
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && values.length > 0) {
      event.preventDefault();
      onTyped(values[values.length - 1] ?? '');
      onChange(values.slice(0, -1));
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\n;]/.test(pasted.trim())) return;
    event.preventDefault();
    add(typed + pasted);
  };
  const remove = (index: number) => {
    onChange(values.filter((_, other) => other !== index));
    input.current?.focus();
  };
  const raise = (index: number) => {
    const [one = ''] = values.slice(index);
    const others = values.filter((_, other) => other !== index);
    onChange([...others.slice(0, index - 1), one, ...others.slice(index - 1)]);
  };
  const List = ordered ? 'ol' : 'ul';
  return (
    <div>
      <Field
        label={label}
        hint={hint}
        {...(fault !== undefined && { validationState: 'warning', validationMessage: fault })}
      >
        {({ id, ...field }) => (
          <div className={styles.entry}>
            <Input
              {...field}
              {...(id !== undefined && { id })}
              ref={input}
              autoFocus={autoFocus}
              className={styles.input}
              lang="fr"
              autoComplete="off"
              value={typed}
              onChange={(_, { value }) => onTyped(value)}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
            />
            <Button
              icon={<AddRegular />}
              aria-label={words.addTo(label)}
              title={words.addTo(label)}
              onClick={() => {
                add(typed);
                input.current?.focus();
              }}
            />
          </div>
        )}
      </Field>
      <List className={styles.chips} aria-label={label}>
        {values.map((value, index) => (
          <li key={value} className={styles.chip} lang="fr">
            {ordered && <span className={styles.place}>{`${String(index + 1)}.`}</span>}
            <span>{value}</span>
            {ordered && index > 0 && (
              <Button
                appearance="transparent"
                size="small"
                className={styles.action}
                icon={<ArrowUpRegular />}
                aria-label={words.raise(value)}
                title={words.raise(value)}
                onClick={() => raise(index)}
              />
            )}
            <Button
              appearance="transparent"
              size="small"
              className={styles.action}
              icon={<DismissRegular />}
              aria-label={words.remove(value)}
              title={words.remove(value)}
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </List>
    </div>
  );
}
