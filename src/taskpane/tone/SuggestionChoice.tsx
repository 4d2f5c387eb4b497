import { useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { withBlanksFilled, type Suggestion } from '../../tone/suggestion';
import { today as dayHere } from '../preview/form-values';
import { useClosedDays } from '../session/closed-days-context';
import { strings } from '../strings';
import { BlankField, blankFieldId } from './BlankField';
import { blankValue, firstValue } from './blank-value';
import { SentenceRuns } from './SentenceRuns';
import { previewOf } from './suggestion-preview';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingBlock: '2px',
    '& > button': { flexShrink: 0, marginInlineStart: 'auto' },
  },
  sentence: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // Beside its button where there is room for some words, else above it.
  words: { flex: '1 1 150px', minWidth: 0 },
  before: {
    flexBasis: '100%',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  assumes: {
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface SuggestionChoiceProps {
  /** The whole checked text. */
  readonly text: string;
  readonly suggestion: Suggestion;
  /** What both are written in. */
  readonly language: string;
  /** Whether it takes the place of the words that the card names, and no others. */
  readonly inPlace: boolean;
  /** Whether the card shows the sentence as it is already. */
  readonly seen: boolean;
  readonly id: string;
  readonly primary: boolean;
  readonly busy: boolean;
  /** With the blanks filled. */
  readonly onReplace: (suggestion: Suggestion) => void;
}

/** One way to say it: the sentence before and after, its gaps as fields, and the button that puts it in. */
export function SuggestionChoice(props: SuggestionChoiceProps) {
  const { text, suggestion, language, inPlace, seen, id, primary, busy, onReplace } = props;
  const { blanks = [] } = suggestion;
  const styles = useStyles();
  const today = dayHere();
  const closed = useClosedDays();
  const [values, setValues] = useState<readonly string[]>(() =>
    blanks.map((blank) => firstValue(blank, today, closed)),
  );
  const filled = blanks.map((blank, index) => blankValue(blank, values[index] ?? '', today));
  const missing = filled.findIndex((value) => value === '');
  const plain = inPlace && blanks.length === 0;
  const preview = previewOf(text, suggestion);
  const put = () => {
    if (missing >= 0) document.getElementById(blankFieldId(id, missing))?.focus();
    else onReplace({ ...suggestion, text: withBlanksFilled(suggestion, filled) });
  };
  const field = (index: number) => {
    const blank = blanks[index];
    return (
      blank && (
        <BlankField
          id={blankFieldId(id, index)}
          blank={blank}
          value={values[index] ?? ''}
          onChange={(value) =>
            setValues((before) =>
              blanks.map((_, at) => (at === index ? value : (before[at] ?? ''))),
            )
          }
          onEnter={put}
        />
      )
    );
  };
  return (
    <li className={styles.choice}>
      {!plain && !seen && (
        <p lang={language} className={mergeClasses(styles.sentence, styles.before)}>
          <SentenceRuns runs={preview.before} as="removed" />
        </p>
      )}
      <p lang={language} id={id} className={mergeClasses(styles.sentence, styles.words)}>
        {plain ? suggestion.text : <SentenceRuns runs={preview.after} as="added" blank={field} />}
      </p>
      <Button
        size="small"
        appearance={primary && missing < 0 ? 'primary' : 'secondary'}
        data-replace=""
        aria-describedby={id}
        disabledFocusable={busy}
        onClick={put}
      >
        {strings.tone.replace}
      </Button>
      {suggestion.assumes && <p className={styles.assumes}>{strings.tone.assumes}</p>}
    </li>
  );
}
