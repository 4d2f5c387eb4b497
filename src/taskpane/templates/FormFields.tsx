import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Field } from '../../templates/template';
import { strings } from '../strings';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '14px', marginBlockStart: '14px' },
  options: {
    minWidth: 0,
    marginBlock: '18px 0',
    marginInline: 0,
    padding: 0,
    border: 'none',
    '& legend': {
      padding: 0,
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      lineHeight: tokens.lineHeightBase300,
    },
  },
  switches: { paddingBlockStart: '2px' },
  switch: { marginInlineStart: '-8px' },
  // Under the switch's words, not under the switch.
  under: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    marginBlock: '2px 12px',
    paddingInlineStart: '44px',
    '@media (max-width: 240px)': { paddingInlineStart: '12px' },
  },
});

interface FormFieldsProps {
  /** The fields that count with the values, in order. */
  readonly fields: readonly Field[];
  readonly control: (field: Field) => ReactNode;
  /** What stands above them. */
  readonly children?: ReactNode;
}

/** The blanks of a form, then its optional parts; what depends on another field stands under it. */
export function FormFields({ fields, control, children }: FormFieldsProps) {
  const styles = useStyles();
  const shown = new Set(fields.map(({ id }) => id));
  const under = (id: string) => fields.filter(({ when }) => when?.field === id);
  const first = fields.filter(({ when }) => when === undefined || !shown.has(when.field));
  const switches = first.filter(({ kind }) => kind === 'switch');
  const draw = (field: Field): ReactNode => {
    const dependent = under(field.id);
    const own = control(field);
    return (
      <div key={field.id}>
        {field.kind === 'switch' ? <div className={styles.switch}>{own}</div> : own}
        {dependent.length > 0 && <div className={styles.under}>{dependent.map(draw)}</div>}
      </div>
    );
  };
  return (
    <>
      <div className={styles.fields}>
        {children}
        {first.filter(({ kind }) => kind !== 'switch').map(draw)}
      </div>
      {switches.length > 0 && (
        <fieldset className={styles.options}>
          <legend>{strings.templates.options}</legend>
          <div className={styles.switches}>{switches.map(draw)}</div>
        </fieldset>
      )}
    </>
  );
}
