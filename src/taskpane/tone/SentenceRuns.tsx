import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { markTokens } from '../ui/color-scheme';
import type { Run } from './suggestion-preview';

const useStyles = makeStyles({
  removed: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  found: {
    color: 'inherit',
    backgroundColor: markTokens.backgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Mark',
      color: 'MarkText',
    },
  },
  // Browsers underline `ins`; the weight tells it here.
  added: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
});

const ELEMENTS = { removed: 'del', added: 'ins', found: 'mark' } as const;

interface SentenceRunsProps {
  readonly runs: readonly Run[];
  /** Whether what stands out is what goes, what comes, or what was found. */
  readonly as: 'removed' | 'added' | 'found';
  /** Draws the gap at this place among the blanks. */
  readonly blank?: (index: number) => ReactNode;
}

/** A sentence with only what changes standing out. */
export function SentenceRuns({ runs, as, blank }: SentenceRunsProps) {
  const styles = useStyles();
  const Changed = ELEMENTS[as];
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
