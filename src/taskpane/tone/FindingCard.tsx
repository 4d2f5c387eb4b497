import { memo, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Span } from '../../text/span';
import { FlagRegular } from '@fluentui/react-icons';
import { noteIn } from '../../tone/note';
import type { Suggestion } from '../../tone/suggestion';
import { focusRing } from '../ui/focus-ring';
import { useSpoken } from '../ui/spoken-language';
import { strings } from '../strings';
import { proposalWords } from '../strings/proposals';
import { CopyButton } from '../ui/CopyButton';
import { cardId } from './card-id';
import { cardStyles } from './card-styles';
import type { KeyedFinding } from './finding-identity';
import { MoveOffer } from './MoveOffer';
import { SentenceRuns } from './SentenceRuns';
import { SuggestionChoice } from './SuggestionChoice';
import { sentenceOf } from './suggestion-preview';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    paddingBlock: '10px',
    paddingInline: '12px 10px',
    borderRadius: tokens.borderRadiusLarge,
    scrollMarginBlock: '8px',
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ...cardStyles.bar,
  },
  phrase: cardStyles.title,
  sentence: { fontWeight: tokens.fontWeightRegular },
  why: {
    marginBlock: '2px 6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  choices: { listStyleType: 'none', margin: 0, padding: 0 },
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
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    minHeight: '28px',
    marginBlockStart: '2px',
  },
  // All three stand on one line of a pane of 320 px.
  quiet: {
    minWidth: 0,
    // Fluent sets these two, not the shorthand.
    paddingLeft: '5px',
    paddingRight: '5px',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  more: { marginInlineStart: '-6px' },
  flag: {
    float: 'right',
    marginBlockStart: '-2px',
    marginInline: '4px -6px',
  },
  ignore: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    columnGap: '2px',
    marginInline: 'auto -6px',
  },
});

/** Suggestions shown before anybody asks for more. */
const SHOWN = 2;

interface FindingCardProps {
  readonly finding: KeyedFinding;
  /** The whole checked text. */
  readonly text: string;
  readonly selected: boolean;
  readonly busy: boolean;
  /** Whether it shows the phrase in its sentence: the message is not beside it. */
  readonly inSentence: boolean;
  /** Whether no heading of a section is above it. */
  readonly alone: boolean;
  readonly onSelect: (key: string) => void;
  readonly onReplace: (key: string, suggestion: Suggestion) => void;
  readonly onMove: (key: string) => void;
  /** Marks the phrase in the message; undefined where the message can't be marked. */
  readonly onReword: ((key: string) => void) | undefined;
  readonly onIgnore: (key: string) => void;
  readonly onIgnoreAlways: (key: string) => void;
  /** Left out where no rule of the charter's says so. */
  readonly onFalseAlarm: ((key: string) => void) | undefined;
  readonly onCopyRefused: (text: string) => void;
}

/** One finding: the phrase, why, what may take its place. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, text, selected, busy, inSentence, alone } = props;
  const Heading = alone ? 'h3' : 'h4';
  const { onSelect, onReplace, onReword, onFalseAlarm, onCopyRefused } = props;
  const { key, actual, suggestions, phrasings, move } = finding;
  const styles = useStyles();
  const note = noteIn(finding.note, useSpoken());
  const others = otherPhrasings(suggestions, phrasings);
  const [opened, setOpened] = useState(false);
  const othersShown = others.length > 0 && (opened || suggestions.length === 0);
  const shown = opened ? suggestions : suggestions.slice(0, SHOWN);
  const more = suggestions.length > SHOWN || (others.length > 0 && suggestions.length > 0);
  const id = cardId(key);
  return (
    <li
      id={id}
      // From what Tab can't reach, Office.js would hand the keyboard back to Outlook.
      tabIndex={selected ? 0 : -1}
      aria-labelledby={`${id}-phrase`}
      aria-current={selected ? 'true' : undefined}
      className={mergeClasses(styles.card, selected && styles.selected)}
      onFocus={() => onSelect(key)}
      onClick={() => onSelect(key)}
    >
      {onFalseAlarm && (
        <Button
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.quiet, styles.flag)}
          icon={<FlagRegular />}
          aria-label={proposalWords().falseAlarm}
          aria-describedby={`${id}-phrase`}
          title={proposalWords().falseAlarm}
          onClick={() => onFalseAlarm(key)}
        >
          {proposalWords().falseAlarmShort}
        </Button>
      )}
      <Heading id={`${id}-phrase`} lang={finding.language} className={styles.phrase}>
        {inSentence ? (
          <span className={styles.sentence}>
            <SentenceRuns runs={sentenceOf(text, finding.span)} as="found" />
          </span>
        ) : (
          strings.tone.quoted(actual)
        )}
      </Heading>
      <p lang={note.language} className={styles.why}>
        {note.text}
      </p>
      {move && (
        <MoveOffer
          move={move}
          language={finding.language}
          heading={alone ? 'h4' : 'h5'}
          selected={selected}
          busy={busy}
          onMove={() => props.onMove(key)}
        />
      )}
      {suggestions.length > 0 && (
        <ul className={styles.choices} aria-label={strings.tone.suggestions}>
          {shown.map((suggestion, index) => (
            <SuggestionChoice
              key={`${String(suggestion.span.from)} ${suggestion.text}`}
              text={text}
              suggestion={suggestion}
              language={finding.language}
              inPlace={sameSpan(suggestion.span, finding.span)}
              seen={inSentence}
              id={`${id}-suggestion-${String(index)}`}
              primary={selected && index === 0}
              busy={busy}
              onReplace={(filled) => onReplace(key, filled)}
            />
          ))}
        </ul>
      )}
      {othersShown && (
        <ul id={`${id}-others`} className={styles.choices} aria-label={strings.tone.phrasings}>
          {others.map((text, index) => (
            <li key={text} className={styles.choice}>
              <span
                lang={finding.language}
                id={`${id}-phrasing-${String(index)}`}
                className={styles.words}
              >
                {text}
              </span>
              <CopyButton
                text={text}
                describedBy={`${id}-phrasing-${String(index)}`}
                onRefused={onCopyRefused}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        {suggestions.length === 0 && !move && onReword && (
          <Button
            size="small"
            appearance={selected ? 'primary' : 'secondary'}
            aria-describedby={`${id}-phrase`}
            data-replace=""
            disabledFocusable={busy}
            onClick={() => onReword(key)}
          >
            {strings.tone.reword}
          </Button>
        )}
        {more && (
          <Button
            size="small"
            appearance="subtle"
            className={mergeClasses(styles.quiet, styles.more)}
            aria-expanded={opened}
            aria-describedby={`${id}-phrase`}
            onClick={() => setOpened(!opened)}
          >
            {opened ? strings.tone.fewerPhrasings : strings.tone.morePhrasings}
          </Button>
        )}
        <span className={styles.ignore}>
          <Button
            size="small"
            appearance="subtle"
            className={styles.quiet}
            aria-describedby={`${id}-phrase`}
            onClick={() => props.onIgnore(key)}
          >
            {strings.tone.ignore}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            className={styles.quiet}
            aria-describedby={`${id}-phrase`}
            onClick={() => props.onIgnoreAlways(key)}
          >
            {strings.tone.ignoreAlways}
          </Button>
        </span>
      </div>
    </li>
  );
});

function sameSpan(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to;
}

/** The phrasings that no suggestion already says. */
function otherPhrasings(
  suggestions: readonly Suggestion[],
  phrasings: readonly string[],
): readonly string[] {
  const said = new Set(suggestions.map(({ text }) => bare(text)));
  return phrasings.filter((text) => !said.has(bare(text)));
}

function bare(text: string): string {
  return text
    .replace(/’/g, "'")
    .replace(/[\s.!…]+$/, '')
    .toLowerCase();
}
