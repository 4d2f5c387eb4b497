import { forwardRef, useState, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { focusRing } from './focus-ring';

const useStyles = makeStyles({
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-of-type': { borderTop: 'none' },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '44px',
    marginInline: '-8px',
    paddingInline: '8px',
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: 'none',
    cursor: 'pointer',
    '::-webkit-details-marker': { display: 'none' },
    '@media (max-width: 200px)': { gap: '4px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  title: {
    flexGrow: 1,
    minWidth: 'min-content',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  state: {
    textAlign: 'end',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: '16px' },
  folds: { '&[open] > summary > svg': { transform: 'rotate(180deg)' } },
  content: { paddingBlockEnd: '20px' },
});

interface SectionProps {
  /** Of the heading, for what the section names. */
  readonly titleId?: string;
  readonly title: string;
  /** What stands in it, in a word or a number, to be read without opening it. */
  readonly state?: string | number | undefined;
  /** Whether it begins open. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the settings: its name and its state, and what it holds once it is opened. */
export const Section = forwardRef<HTMLDetailsElement, SectionProps>(function Section(
  { titleId, title, state, open = false, children },
  ref,
) {
  const styles = useStyles();
  // From then on it is the person who opens and folds it.
  const [initially] = useState(open);
  return (
    <section className={styles.section}>
      <details ref={ref} className={styles.folds} open={initially}>
        <summary className={styles.summary}>
          <h3 id={titleId} className={styles.title}>
            {title}
          </h3>
          {state !== undefined && state !== 0 && <span className={styles.state}>{state}</span>}
          <ChevronDownRegular className={styles.chevron} aria-hidden="true" />
        </summary>
        <div className={styles.content}>{children}</div>
      </details>
    </section>
  );
});
