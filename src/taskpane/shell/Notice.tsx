import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: '8px',
    paddingInline: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  done: { backgroundColor: tokens.colorBrandBackground2 },
  text: { flexGrow: 1, flexShrink: 1, flexBasis: '160px', minWidth: 0 },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface NoticeProps {
  readonly tone?: 'calm' | 'done';
  readonly detail?: string | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One calm sentence and what may be done about it. Announced by the pane's live region, not by itself. */
export function Notice({ tone = 'calm', detail, actions, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, tone === 'done' && styles.done)}>
      <div className={styles.text}>
        {children}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
