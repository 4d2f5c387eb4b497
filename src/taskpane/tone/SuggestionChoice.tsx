import { useState } from 'react';
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { withBlanksFilled, type Suggestion } from '../../tone/suggestion';
import { strings } from '../strings';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingBlock: '2px',
    '& > button': { flexShrink: 0 },
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  blank: { maxWidth: '100%', minWidth: '0', width: '9em', marginInline: '2px' },
  before: { color: tokens.colorNeutralForeground3 },
});

interface SuggestionChoiceProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  /** The words that it replaces, where they are not those of the card's title. */
  readonly before: string | undefined;
  readonly primary: boolean;
  readonly busy: boolean;
  /** Called with the blanks filled. */
  readonly onReplace: (suggestion: Suggestion) => void;
}

/** One suggestion: what it replaces, what it says, its blanks as fields in place, and « Remplacer ». */
export function SuggestionChoice(props: SuggestionChoiceProps) {
  const { id, suggestion, before, primary, busy, onReplace } = props;
  const styles = useStyles();
  const { blanks = [] } = suggestion;
  const [values, setValues] = useState<readonly string[]>(() => blanks.map(() => ''));
  const missing = values.some((value) => value.trim() === '');
  const replace = (): void => {
    if (missing) return;
    const text = withBlanksFilled(
      suggestion,
      values.map((value) => value.trim()),
    );
    onReplace({ text, span: suggestion.span, kind: suggestion.kind });
  };
  return (
    <li className={styles.choice}>
      <span lang="fr" id={id} className={styles.words}>
        {before !== undefined && (
          <>
            <del className={styles.before}>{before.trim()}</del>{' '}
          </>
        )}
        {wordsBetween(suggestion).map((words, index) => (
          <span key={String(index)}>
            {words}
            {index < blanks.length && (
              <Input
                size="small"
                className={styles.blank}
                aria-label={blanks[index]?.name ?? ''}
                placeholder={blanks[index]?.name ?? ''}
                value={values[index] ?? ''}
                onChange={(_, { value }) =>
                  setValues(values.map((old, at) => (at === index ? value : old)))
                }
              />
            )}
          </span>
        ))}
      </span>
      <Button
        size="small"
        appearance={primary ? 'primary' : 'secondary'}
        aria-describedby={id}
        disabledFocusable={busy || missing}
        onClick={replace}
      >
        {strings.tone.replace}
      </Button>
    </li>
  );
}

/** The text of a suggestion around its blanks, one piece more than there are blanks. */
function wordsBetween({ text, blanks = [] }: Suggestion): string[] {
  const pieces: string[] = [];
  let done = 0;
  for (const { span } of blanks) {
    pieces.push(text.slice(done, span.from));
    done = span.to;
  }
  pieces.push(text.slice(done));
  return pieces;
}
