import { useId, useRef, useState, type FormEvent } from 'react';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { UserExpression } from '../../tone/user/user-expressions';
import { MOST_WORDS, expressionKey, wordsOf } from '../../tone/user/expression-key';
import { strings } from '../strings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  input: { width: '100%', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ExpressionFormProps {
  /** The one that is edited; without it, the form adds. */
  readonly edited?: UserExpression;
  /** Those that stand beside it. */
  readonly others: readonly UserExpression[];
  /** @returns whether it was taken: then a form that adds is empty again */
  readonly onSubmit: (entry: UserExpression) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** « Expression » and « À la place ». */
export function ExpressionForm({ edited, others, onSubmit, onCancel }: ExpressionFormProps) {
  const styles = useStyles();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [expression, setExpression] = useState(edited?.expression ?? '');
  const [replacement, setReplacement] = useState(edited?.replacement ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const why = refusalOf(expression, others);
    setRefusal(why);
    first.current?.focus();
    if (why !== null) return;
    const entry = { expression: expression.trim(), replacement: replacement.trim() };
    if (!(await onSubmit(entry)) || edited) return;
    setExpression('');
    setReplacement('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onCancel) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field
        label={strings.settings.expression}
        {...(refusal === null ? {} : { validationMessage: strings.settings[refusal] })}
      >
        <Input
          ref={first}
          id={`${id}-expression`}
          className={styles.input}
          autoComplete="off"
          autoFocus={edited !== undefined}
          value={expression}
          placeholder={edited ? '' : strings.settings.expressionExample}
          onChange={(_, { value }) => {
            setExpression(value);
            setRefusal(null);
          }}
        />
      </Field>
      <Field label={strings.settings.replacement} hint={strings.settings.replacementHint}>
        <Input
          id={`${id}-replacement`}
          className={styles.input}
          autoComplete="off"
          value={replacement}
          placeholder={edited ? '' : strings.settings.replacementExample}
          onChange={(_, { value }) => setReplacement(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance={edited ? 'primary' : 'secondary'}>
          {edited ? strings.settings.save : strings.settings.add}
        </Button>
        {onCancel && (
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {strings.settings.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

type Refusal = 'needsWord' | 'tooLong' | 'alreadyThere';

/** Why an expression can't be taken. */
function refusalOf(expression: string, others: readonly UserExpression[]): Refusal | null {
  const words = wordsOf(expression).length;
  if (words === 0) return 'needsWord';
  if (words > MOST_WORDS) return 'tooLong';
  const key = expressionKey(expression);
  const known = others.some((other) => expressionKey(other.expression) === key);
  return known ? 'alreadyThere' : null;
}
