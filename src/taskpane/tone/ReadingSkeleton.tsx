import { makeStyles, tokens } from '@fluentui/react-components';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: { paddingBlock: '16px' },
  label: {
    margin: 0,
    marginBlockEnd: '12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '14px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 1 }, '50%': { opacity: 0.45 }, to: { opacity: 1 } },
      animationDuration: '1.6s',
      animationIterationCount: 'infinite',
    },
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
});

const WIDTHS = ['38%', '92%', '78%', '86%', '30%'];

/** The outline of a message while it is read for the first time. */
export function ReadingSkeleton() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.label}>{strings.tone.reading}</p>
      <div aria-hidden="true" className={styles.sheet}>
        {WIDTHS.map((width) => (
          <div key={width} className={styles.line} style={{ width }} />
        ))}
      </div>
    </div>
  );
}
