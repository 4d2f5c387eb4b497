import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, CheckmarkRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Words } from './strings';
import { useStyles as usePartStyles } from './styles';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '4px 0',
    padding: 0,
    listStyleType: 'none',
    ':empty': { display: 'none' },
  },
  line: { display: 'flex', alignItems: 'center', gap: '4px' },
  words: { flexGrow: 1, minWidth: 0 },
  proposed: {
    paddingInline: '10px 0',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  action: { flexShrink: 0 },
  add: { paddingInline: '4px' },
});

interface SentencesFieldProps {
  readonly words: Words;
  readonly label: string;
  readonly values: readonly string[];
  /** Sentences that may be taken over. */
  readonly proposed: readonly string[];
  /** Of one of them: what is not as it should be. */
  readonly fault: (sentence: string) => string | undefined;
  readonly onChange: (values: readonly string[]) => void;
}

/** Sentences of a rule's, each with whether it is kept to, and those that are proposed. */
export function SentencesField(props: SentencesFieldProps) {
  const { words, label, values, proposed, fault, onChange } = props;
  const styles = useStyles();
  const parts = usePartStyles();
  const changed = (index: number, value: string) =>
    onChange(values.map((other, at) => (at === index ? value : other)));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <ul className={styles.list}>
        {values.map((value, index) => {
          const wrong = fault(value);
          return (
            // A sentence is changed in place: its position tells it from the others.
            <li key={index}>
              <div className={styles.line}>
                <Input
                  className={styles.words}
                  lang="fr"
                  autoComplete="off"
                  autoFocus={value === ''}
                  aria-label={words.sentence(index + 1)}
                  value={value}
                  onChange={(_, data) => changed(index, data.value)}
                />
                <Button
                  appearance="subtle"
                  className={styles.action}
                  icon={<DeleteRegular />}
                  aria-label={words.remove(value)}
                  title={words.remove(value)}
                  onClick={() => onChange(values.filter((_, at) => at !== index))}
                />
              </div>
              {wrong !== undefined && <p className={parts.reason}>{wrong}</p>}
            </li>
          );
        })}
        {proposed.map((sentence) => (
          <li key={sentence} className={`${styles.line} ${styles.proposed}`}>
            <span className={styles.words} lang="fr">
              {sentence}
            </span>
            <Button
              appearance="subtle"
              className={styles.action}
              icon={<CheckmarkRegular />}
              aria-label={words.accept(sentence)}
              onClick={() => onChange([...values, sentence])}
            >
              {words.acceptShort}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        appearance="subtle"
        size="small"
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => onChange([...values, ''])}
      >
        {words.addSentence}
      </Button>
    </fieldset>
  );
}
