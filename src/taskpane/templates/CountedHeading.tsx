import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: {
    marginBlock: '0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  count: {
    marginInlineStart: '6px',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface CountedHeadingProps {
  readonly id: string;
  /** How many there are below it; 0 is not shown. */
  readonly count: number;
  readonly children: string;
}

/** The heading of a part of the list, with its number. */
export function CountedHeading({ id, count, children }: CountedHeadingProps) {
  const styles = useStyles();
  return (
    <h2 id={id} className={styles.heading}>
      {children}
      {count > 0 && <span className={styles.count}>{count}</span>}
    </h2>
  );
}
