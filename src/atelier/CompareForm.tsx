import { useMemo, useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedArchive } from '../authoring/charter-archive';
import {
  differencesBetween,
  takingTheirs,
  type Difference,
  type Side,
} from '../authoring/charter-differences';
import type { CharterEntry } from '../authoring/charter-entries';
import type { Shipped } from '../authoring/outcome';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import { entryLines, entryName } from './entry-lines';
import type { Words } from './strings';
import { useStyles as usePartStyles } from './styles';

const useStyles = makeStyles({
  side: { minWidth: 0 },
  whose: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  lines: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& li': { minHeight: tokens.lineHeightBase300, paddingInline: '6px' },
    '& mark': {
      backgroundColor: tokens.colorPaletteMarigoldBackground2,
      color: tokens.colorNeutralForeground1,
    },
  },
});

interface CompareFormProps {
  readonly words: Words;
  readonly texts: CharterTexts;
  readonly shipped: Shipped;
  readonly opened: OpenedArchive;
  /** The version that both began with; nothing where it is not known. */
  readonly base: CharterTexts | undefined;
  readonly onTake: (texts: CharterTexts) => void;
  readonly onCancel: () => void;
}

/** A file that is opened over one's own work: where they differ, entry by entry, and whose is to stand. */
export function CompareForm(props: CompareFormProps) {
  const { words, texts, shipped, opened, base, onTake, onCancel } = props;
  const styles = usePartStyles();
  const differences = useMemo(
    () => differencesBetween(texts, opened.texts, base),
    [texts, opened, base],
  );
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const sideOf = ({ key, proposed }: Difference): Side => chosen.get(key) ?? proposed;
  const apply = () => {
    const taken = differences.filter((one) => sideOf(one) === 'theirs');
    onTake(takingTheirs(texts, opened.texts, taken));
  };
  return (
    <section className={styles.card} aria-label={words.comparing}>
      <div>
        <h2 className={styles.name}>{words.differences(differences.length)}</h2>
        <p className={styles.hint}>{base ? words.comparedWithBase : words.comparedWithout}</p>
      </div>
      <ul className={styles.list}>
        {differences.map((one) => {
          const { mine, theirs } = one;
          const entry = mine ?? theirs;
          if (!entry) return null;
          const name = entryName(words, shipped, entry);
          const label = theirs ? words.takeTheirs : words.takeWithout;
          return (
            <li key={one.key} className={styles.card}>
              <div>
                <h3 className={styles.name} lang="fr">
                  {name}
                </h3>
                <p className={styles.hint}>
                  {words.entryKinds[entry.kind]}
                  {'\u00a0· '}
                  {words.changedBy[one.changed]}
                </p>
              </div>
              <div className={styles.twins}>
                <SideOf {...{ words }} whose={words.mine} entry={mine} other={theirs} />
                <SideOf {...{ words }} whose={words.theirs} entry={theirs} other={mine} />
              </div>
              <Checkbox
                label={label}
                aria-label={words.take(label, name)}
                checked={sideOf(one) === 'theirs'}
                onChange={(_, { checked }) =>
                  setChosen((now) =>
                    new Map(now).set(one.key, checked === true ? 'theirs' : 'mine'),
                  )
                }
              />
            </li>
          );
        })}
      </ul>
      <p className={styles.hint}>{words.compareHint}</p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={apply}>
          {words.unite}
        </Button>
        <Button onClick={() => onTake(opened.texts)}>{words.openAsIs}</Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}

interface SideOfProps {
  readonly words: Words;
  readonly whose: string;
  readonly entry: CharterEntry | undefined;
  readonly other: CharterEntry | undefined;
}

/** What one of the two says, with the lines marked that the other does not have. */
function SideOf({ words, whose, entry, other }: SideOfProps) {
  const styles = useStyles();
  const known = new Set(other ? entryLines(words, other) : []);
  return (
    <div className={styles.side}>
      <p className={styles.whose}>{whose}</p>
      <ul className={styles.lines} lang={entry && 'fr'}>
        {entry ? (
          entryLines(words, entry).map((line, index) => (
            <li key={`${String(index)} ${line}`}>
              {other && !known.has(line) ? <mark>{line}</mark> : line}
            </li>
          ))
        ) : (
          <li>{words.notThere}</li>
        )}
      </ul>
    </div>
  );
}
