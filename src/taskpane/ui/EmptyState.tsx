import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Details } from './Details';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingBlock: '28px 20px',
    paddingInline: '12px',
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
  icon: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '56px',
    height: '56px',
    marginBlockEnd: '14px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: '28px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    textWrap: 'balance',
  },
  hint: {
    marginBlock: '6px 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textWrap: 'pretty',
  },
  action: { marginBlockStart: '16px' },
});

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly action?: ReactNode;
  /** Of a failure: what an administrator can search for. */
  readonly code?: string | undefined;
}

/** What stands where there is nothing to list: one calm sentence and one action. */
export function EmptyState({ icon, title, hint, action, code }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <span aria-hidden="true" className={styles.icon}>
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
      {code !== undefined && <Details code={code} />}
    </div>
  );
}
