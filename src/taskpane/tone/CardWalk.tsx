import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { contentColumn } from '../ui/content-column';
import { visuallyHidden } from '../ui/visually-hidden';
import { strings } from '../strings';

const useStyles = makeStyles({
  walk: {
    ...contentColumn,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '4px',
    paddingBlockEnd: '2px',
  },
  section: {
    flexGrow: 1,
    maxWidth: '100%',
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  place: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  hidden: visuallyHidden,
});

/** One of the cards that are shown one at a time. */
export interface WalkedCard {
  readonly key: string;
  /** What it is one of: « À remplacer ». */
  readonly section: string;
  /** The words that it is about. */
  readonly words: string;
}

interface CardWalkProps {
  readonly cards: readonly WalkedCard[];
  /** The one that is shown. */
  readonly current: WalkedCard;
  readonly onSelect: (key: string) => void;
}

/** « ‹ 3 / 22 › »: the way from one card to the next, where there is room for one. */
export function CardWalk({ cards, current, onSelect }: CardWalkProps) {
  const styles = useStyles();
  const at = cards.indexOf(current);
  const step = (by: 1 | -1) => {
    const next = cards.at((at + by) % cards.length);
    if (next) onSelect(next.key);
  };
  const { position, previous, next } = strings.tone;
  return (
    <div className={styles.walk}>
      <h3 className={styles.section}>{current.section}</h3>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={previous}
        title={previous}
        onClick={() => step(-1)}
      />
      <span aria-hidden="true" className={styles.place}>
        {`${String(at + 1)} / ${String(cards.length)}`}
      </span>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={next}
        title={next}
        onClick={() => step(1)}
      />
      <span aria-live="polite" className={styles.hidden}>
        {position(at + 1, cards.length, current.words)}
      </span>
    </div>
  );
}
