import { Button, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { FieldProposal } from '../../templates/recognise-fields';
import type { Field } from '../../templates/template';
import { rowStyles } from '../ui/row-styles';
import { focusRing } from '../ui/focus-ring';
import { strings } from '../strings';
import { asKind } from '../../templates/user-template-draft';

const KINDS = ['text', 'longText', 'person', 'address', 'date', 'switch'] as const;

const useStyles = makeStyles({
  row: rowStyles.row,
  switch: {
    marginInlineStart: '-8px',
    '& label': { paddingInlineStart: '4px', overflowWrap: 'anywhere' },
  },
  mark: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  controls: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBlockStart: '4px' },
  label: { flexGrow: 1, flexShrink: 1, minWidth: 0, width: '100px' },
  required: { '& label': { paddingInlineStart: '2px' } },
  remove: { flexShrink: 0, minWidth: '28px', color: tokens.colorNeutralForeground3 },
  hint: {
    marginBlock: '4px 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A choice among words, in the pane's look; the browser's own list comes from it. */
export const useSelectStyles = makeStyles({
  select: {
    boxSizing: 'border-box',
    flexShrink: 0,
    maxWidth: '100%',
    height: '32px',
    minWidth: 0,
    paddingInline: '8px 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    ...focusRing,
  },
});

interface FieldRowProps {
  readonly field: Field;
  /** The words of the message that it may stand for. */
  readonly proposal?: FieldProposal | undefined;
  readonly accepted: boolean;
  readonly onAccept: (accepted: boolean) => void;
  readonly onChange: (field: Field) => void;
  readonly onRemove: () => void;
}

/** One field of a template that is being written, or one that is proposed. */
export function FieldRow(props: FieldRowProps) {
  const { field, proposal, accepted, onAccept, onChange, onRemove } = props;
  const styles = useStyles();
  const { select } = useSelectStyles();
  const mark = `{${field.id}}`;
  const canBeOptional = field.kind !== 'switch' && field.kind !== 'choice';
  return (
    <li className={styles.row}>
      {proposal ? (
        <Switch
          className={styles.switch}
          label={strings.userTemplates.stands(proposal.shown)}
          checked={accepted}
          onChange={(_, { checked }) => onAccept(checked)}
        />
      ) : (
        <span className={styles.mark}>{mark}</span>
      )}
      {accepted && (
        <>
          <div className={styles.controls}>
            <Input
              className={styles.label}
              autoComplete="off"
              aria-label={strings.userTemplates.labelOf(mark)}
              value={field.label}
              onChange={(_, { value }) => onChange({ ...field, label: value.slice(0, 120) })}
            />
            {!proposal && (
              <Button
                appearance="subtle"
                className={styles.remove}
                icon={<DeleteRegular />}
                aria-label={strings.userTemplates.removeField(mark)}
                onClick={onRemove}
              />
            )}
          </div>
          <div className={styles.controls}>
            <select
              className={select}
              aria-label={strings.userTemplates.kindOf(mark)}
              value={field.kind}
              disabled={field.kind === 'choice'}
              onChange={({ target }) => {
                const kind = KINDS.find((candidate) => candidate === target.value);
                if (kind) onChange(asKind(field, kind));
              }}
            >
              {(field.kind === 'choice' ? (['choice'] as const) : KINDS).map((kind) => (
                <option key={kind} value={kind}>
                  {strings.userTemplates.kinds[kind]}
                </option>
              ))}
            </select>
            {canBeOptional && (
              <Switch
                className={styles.required}
                label={strings.userTemplates.required}
                checked={field.required}
                onChange={(_, { checked }) => onChange({ ...field, required: checked })}
              />
            )}
          </div>
          {field.kind === 'switch' && (
            <p className={styles.hint}>{strings.userTemplates.optionalPart(field.id)}</p>
          )}
        </>
      )}
    </li>
  );
}
