import { useId, useState, type FormEvent } from 'react';
import {
  Button,
  Input,
  makeStyles,
  mergeClasses,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { shownWords } from '../../leftovers/leftover';
import { contentColumn } from '../ui/content-column';
import { focusRing } from '../ui/focus-ring';
import { strings, type Sentence } from '../strings';
import { Told } from '../ui/Told';
import { cardId } from './card-id';
import { cardStyles } from './card-styles';
import type { KeyedLeftover } from './leftovers-state';
import type { Leftovers } from './useLeftovers';

const useStyles = makeStyles({
  list: cardStyles.list,
  card: {
    position: 'relative',
    paddingBlock: '10px',
    paddingInline: '12px 10px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    scrollMarginBlock: '8px',
    ...focusRing,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  selected: cardStyles.bar,
  title: cardStyles.title,
  hint: {
    marginBlock: '2px 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: { display: 'flex', justifyContent: 'flex-end', marginBlockStart: '4px' },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  form: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBlockStart: '8px' },
  input: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
  refused: { flexBasis: '100%', margin: 0, fontSize: tokens.fontSizeBase200 },
  kept: {
    ...contentColumn,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  silence: { ...contentColumn, paddingBlockEnd: '12px' },
  // Fluent leaves room around what is switched.
  flush: { marginInlineStart: '-8px' },
});

interface LeftoverCardsProps {
  readonly leftovers: Leftovers;
  /** Draws this one alone, or none of that name; all where left out. */
  readonly only?: string;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** What is still to be looked at before sending, besides the words: above the phrases. */
export function LeftoverCards({ leftovers, only, selected, onSelect }: LeftoverCardsProps) {
  const styles = useStyles();
  const { state, ignore, lookAgain, writeSubject } = leftovers;
  const shown = state.leftovers.filter(({ key }) => only === undefined || key === only);
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={strings.leftovers.list}>
          {shown.map((leftover) => (
            <LeftoverCard
              key={leftover.key}
              leftover={leftover}
              selected={leftover.key === selected}
              onSelect={onSelect}
              onIgnore={ignore}
              onSubject={writeSubject}
            />
          ))}
        </ul>
      )}
      {state.kept > 0 && (
        <p className={styles.kept}>
          {strings.leftovers.kept(state.kept)}
          <Button size="small" appearance="subtle" onClick={lookAgain}>
            {strings.leftovers.lookAgain}
          </Button>
        </p>
      )}
    </>
  );
}

interface LeftoverCardProps {
  readonly leftover: KeyedLeftover;
  readonly selected: boolean;
  readonly onSelect: (key: string) => void;
  readonly onIgnore: (key: string) => void;
  readonly onSubject: Leftovers['writeSubject'];
}

function LeftoverCard({ leftover, selected, onSelect, onIgnore, onSubject }: LeftoverCardProps) {
  const styles = useStyles();
  const { key, kind } = leftover;
  const id = cardId(key);
  return (
    <li
      id={id}
      // From what Tab can't reach, Office.js would hand the keyboard back to Outlook.
      tabIndex={selected ? 0 : -1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-hint`}
      aria-current={selected ? 'true' : undefined}
      className={mergeClasses(styles.card, selected && styles.selected)}
      onFocus={() => onSelect(key)}
      onClick={() => onSelect(key)}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {strings.leftovers.titles[kind](shownWords(leftover))}
      </h2>
      <p id={`${id}-hint`} className={styles.hint}>
        {strings.leftovers.hints[kind]}
      </p>
      {kind === 'subject' && <SubjectForm onSubject={onSubject} />}
      <div className={styles.foot}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.quiet}
          aria-describedby={`${id}-title`}
          onClick={() => onIgnore(key)}
        >
          {strings.leftovers.ignore}
        </Button>
      </div>
    </li>
  );
}

/** Outlook's limit (limits-for-activation…md), UTF-16 units. */
const LONGEST_SUBJECT = 255;

function SubjectForm({ onSubject }: { readonly onSubject: Leftovers['writeSubject'] }) {
  const styles = useStyles();
  const [subject, setSubject] = useState('');
  const [refused, setRefused] = useState<Sentence | null>(null);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const written = subject.trim();
    if (written === '') return;
    const refusal = await onSubject(written);
    setRefused(() => refusal);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Input
        id={id}
        className={styles.input}
        aria-label={strings.leftovers.subject}
        maxLength={LONGEST_SUBJECT}
        autoComplete="off"
        value={subject}
        onChange={(_, { value }) => setSubject(value)}
      />
      <Button type="submit">{strings.leftovers.writeSubject}</Button>
      {refused !== null && (
        <p role="alert" className={styles.refused}>
          <Told sentence={refused} />
        </p>
      )}
    </form>
  );
}

/** « Ne plus me prévenir pour ce message », and back. */
export function SilenceSwitch({ leftovers }: Pick<LeftoverCardsProps, 'leftovers'>) {
  const styles = useStyles();
  const { silent } = leftovers.state;
  return (
    <div className={styles.silence}>
      <Switch
        className={styles.flush}
        checked={silent}
        label={strings.leftovers.silence}
        onChange={(_, { checked }) => leftovers.silence(checked)}
      />
    </div>
  );
}
