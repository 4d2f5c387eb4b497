import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    minWidth: '18px',
    height: '18px',
    paddingInline: '5px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground2,
    color: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '18px',
    '@media (forced-colors: active)': { outline: '1px solid ButtonText' },
  },
});

/** A small count beside a name that already says what is counted. */
export function CountBadge({ count }: { readonly count: number }) {
  const styles = useStyles();
  return (
    <span aria-hidden="true" className={styles.badge}>
      {count > 99 ? '99+' : count}
    </span>
  );
}
