import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Run } from './suggestion-preview';

const useStyles = makeStyles({
  removed: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  // Browsers underline `ins`; the weight tells it here.
  added: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
});

interface SentenceRunsProps {
  readonly runs: readonly Run[];
  /** Whether what changes is what goes or what comes. */
  readonly as: 'removed' | 'added';
  /** Draws the gap at this place among the blanks. */
  readonly blank?: (index: number) => ReactNode;
}

/** A sentence with only what changes standing out. */
export function SentenceRuns({ runs, as, blank }: SentenceRunsProps) {
  const styles = useStyles();
  const Changed = as === 'removed' ? 'del' : 'ins';
  return (
    <>
      {runs.map(({ text, changed, blank: index }, place) => {
        // Runs have no name of their own; their order is all they have.
        const key = String(place);
        if (index !== undefined && blank) return <span key={key}>{blank(index)}</span>;
        if (!changed || text.trim() === '') return <span key={key}>{text}</span>;
        return (
          <Changed key={key} className={styles[as]}>
            {text}
          </Changed>
        );
      })}
    </>
  );
}
