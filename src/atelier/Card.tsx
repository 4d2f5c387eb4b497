import type { ReactNode } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { PlacedMistake } from '../authoring/outcome';
import { Reason } from './Reason';
import type { Words } from './strings';
import { useStyles } from './styles';

interface CardProps {
  readonly words: Words;
  readonly name: string;
  /** Below the name. */
  readonly details: ReactNode;
  readonly mistakes: readonly PlacedMistake[];
  /** Says where a mistake stands; nothing is said when left out. */
  readonly place?: (mistake: PlacedMistake) => string;
  /** Left out where no form can show it. */
  readonly onEdit?: (() => void) | undefined;
  readonly onRemove: () => void;
  /** Below the mistakes. */
  readonly children?: ReactNode;
}

/** A rule or a template of one's own, with what is to be mended in it. */
export function Card(props: CardProps) {
  const { words, name, details, mistakes, place, onEdit, onRemove, children } = props;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.card, mistakes.length > 0 && styles.wrong)}>
      <div className={styles.head}>
        <div className={styles.grow}>
          <h2 className={styles.name} lang="fr">
            {name}
          </h2>
          {details}
        </div>
        {onEdit && (
          <Button
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={words.edit(name)}
            title={words.edit(name)}
            onClick={onEdit}
          />
        )}
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={words.remove(name)}
          title={words.remove(name)}
          onClick={onRemove}
        />
      </div>
      {mistakes.map((mistake) => (
        <p key={`${String(mistake.line)} ${mistake.reason}`} className={styles.reason}>
          {place?.(mistake)}
          <Reason words={words} reason={mistake.reason} />
        </p>
      ))}
      {children}
    </div>
  );
}
