import { useState, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { Severity } from '../../tone/finding';
import { contentColumn } from '../ui/content-column';
import { focusRing } from '../ui/focus-ring';
import { strings } from '../strings';
import { bySeverity } from './by-severity';
import { cardStyles } from './card-styles';
import type { KeyedFinding } from './finding-identity';

const useStyles = makeStyles({
  list: cardStyles.list,
  heading: { ...contentColumn, marginBlock: '4px 0' },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '28px',
    paddingBlock: '4px',
    paddingInline: '12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  // As the phrases of the mirror are underlined.
  name: { borderBottom: `2px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  rephrase: { borderBottomStyle: 'dashed' },
  advice: { borderBottomStyle: 'dotted' },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  chevron: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground3, fontSize: '12px' },
  hint: {
    ...contentColumn,
    marginBlock: 0,
    paddingInline: '12px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a person made of a section, as long as they stand at the same finding of it. */
interface Toggled {
  readonly open: boolean;
  readonly at: string | null;
}

interface FindingSectionsProps {
  readonly findings: readonly KeyedFinding[];
  readonly selected: string | null;
  readonly card: (finding: KeyedFinding) => ReactNode;
}

/** The findings by severity, each explained once; advice stays folded until it is wanted. */
export function FindingSections({ findings, selected, card }: FindingSectionsProps) {
  const styles = useStyles();
  const [toggled, setToggled] = useState<Partial<Record<Severity, Toggled>>>({});
  const groups = bySeverity(findings);
  const words = strings.tone;
  return (
    <div role="group" aria-label={words.findings}>
      {groups.map(({ severity, findings: inGroup }) => {
        const at = inGroup.some(({ key }) => key === selected) ? selected : null;
        const choice = toggled[severity];
        const unfolded = severity !== 'advice' || groups.length === 1 || at !== null;
        const open =
          choice && (choice.open || at === null || choice.at === at) ? choice.open : unfolded;
        const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
        const id = `findings-${severity}`;
        return (
          <section key={severity} aria-labelledby={id}>
            <h3 className={styles.heading}>
              <button
                type="button"
                className={styles.toggle}
                aria-expanded={open}
                aria-describedby={`${id}-hint`}
                onClick={() => setToggled((all) => ({ ...all, [severity]: { open: !open, at } }))}
              >
                <span
                  id={id}
                  className={mergeClasses(
                    styles.name,
                    severity === 'rephrase' && styles.rephrase,
                    severity === 'advice' && styles.advice,
                  )}
                >
                  {words.severities[severity]}
                </span>
                <span className={styles.count}>{inGroup.length}</span>
                <Chevron aria-hidden="true" className={styles.chevron} />
              </button>
            </h3>
            <p id={`${id}-hint`} className={styles.hint}>
              {words.severityHints[severity]}
            </p>
            {open && (
              <ul className={styles.list} aria-labelledby={id}>
                {inGroup.map(card)}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
