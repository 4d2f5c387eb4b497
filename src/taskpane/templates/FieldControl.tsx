import {
  Button,
  Field as FieldFrame,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Switch,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { dateInWords } from '../../templates/calendar-day';
import type { Field } from '../../templates/template';
import { language, strings } from '../strings';

const useStyles = makeStyles({
  switch: {
    display: 'flex',
    // The label takes what the switch leaves of the line, so that its words never run under the help.
    '& label': { flexGrow: 1, minWidth: 0, paddingInlineStart: '6px', overflowWrap: 'anywhere' },
  },
  switchHelp: {
    paddingInlineStart: '52px',
    marginBlockStart: '-6px',
    marginBlockEnd: '6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  guess: { display: 'flex', alignItems: 'center', columnGap: '8px', paddingBlockStart: '2px' },
  accept: { flexShrink: 0, minWidth: 0, whiteSpace: 'nowrap' },
  control: { width: '100%', minWidth: 0 },
  radios: { marginInlineStart: '-8px' },
});

interface FieldControlProps {
  readonly field: Field;
  readonly value: string | boolean;
  /** Of what goes into the message: options and values. */
  readonly lang: 'fr' | 'en';
  /** What to say under the field, besides its help. */
  readonly note?: string | undefined;
  /** A name that may be the right one, to be confirmed. */
  readonly guess?: string | undefined;
  readonly problem?: string | undefined;
  readonly onChange: (value: string | boolean) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

const frameId = (id: string): string => `field-${id}`;

/** Brings the focus to a field's control. */
export function focusField(id: string): void {
  document
    .getElementById(frameId(id))
    ?.querySelector<HTMLElement>('input:checked, input, textarea')
    ?.focus();
}

/** One blank of a template, as the control that suits it. */
export function FieldControl(props: FieldControlProps) {
  const { field, value, lang, note, guess, problem, onChange, onFocus, onBlur } = props;
  const styles = useStyles();
  const id = frameId(field.id);
  if (field.kind === 'switch') {
    const said = note ?? field.help;
    const help = said === undefined ? undefined : `${id}-help`;
    return (
      <div id={id} onFocus={onFocus}>
        <Switch
          className={styles.switch}
          label={field.label}
          checked={value === true}
          aria-describedby={help}
          onChange={(_, data) => onChange(data.checked)}
        />
        {said !== undefined && (
          <div id={help} className={styles.switchHelp}>
            {said}
          </div>
        )}
      </div>
    );
  }
  const text = typeof value === 'string' ? value : '';
  const long = field.kind === 'date' ? dateInWords(text, language) : undefined;
  const accept = (name: string) => {
    onChange(name);
    // The button goes; from nowhere, Office.js would hand the keyboard back to Outlook.
    focusField(field.id);
  };
  const hint =
    guess === undefined ? (
      (note ?? long ?? field.help ?? (field.required ? undefined : strings.templates.optional))
    ) : (
      <span className={styles.guess}>
        <Button size="small" className={styles.accept} onClick={() => accept(guess)}>
          {strings.clients.acceptGuess(guess)}
        </Button>
        {strings.clients.guessHint}
      </span>
    );
  return (
    <FieldFrame
      id={id}
      label={field.label}
      onFocus={onFocus}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined
        ? {}
        : { validationMessage: problem, validationState: 'error' as const })}
    >
      {field.kind === 'choice' ? (
        <RadioGroup
          lang={lang}
          className={styles.radios}
          value={text}
          onChange={(_, data) => onChange(data.value)}
        >
          {field.options.map((option) => (
            <Radio key={option.value} value={option.value} label={option.label} />
          ))}
        </RadioGroup>
      ) : field.kind === 'longText' ? (
        <Textarea
          lang={lang}
          className={styles.control}
          resize="vertical"
          value={text}
          placeholder={field.example}
          aria-required={field.required}
          aria-invalid={problem !== undefined}
          onChange={(_, data) => onChange(data.value)}
          onBlur={onBlur}
        />
      ) : (
        <Input
          lang={lang}
          className={styles.control}
          type={field.kind === 'date' ? 'date' : field.kind === 'address' ? 'url' : 'text'}
          autoComplete="off"
          spellCheck={field.kind === 'text'}
          value={text}
          placeholder={guess === undefined ? field.example : strings.clients.guess(guess)}
          aria-required={field.required}
          aria-invalid={problem !== undefined}
          onChange={(_, data) => onChange(data.value)}
          onKeyDown={(event) => {
            if (guess === undefined || event.key !== 'Enter' || event.ctrlKey || event.metaKey)
              return;
            event.preventDefault();
            accept(guess);
          }}
          onBlur={onBlur}
        />
      )}
    </FieldFrame>
  );
}
