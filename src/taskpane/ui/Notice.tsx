import type { ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { strings } from '../strings';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '4px',
    paddingBlock: '8px',
    paddingInline: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  closes: { paddingInlineEnd: '6px' },
  done: { backgroundColor: tokens.colorBrandBackground2 },
  body: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '6px',
    flexGrow: 1,
    minWidth: 0,
  },
  // A long sentence takes the whole line, a short one leaves room for its action.
  text: { flexGrow: 1, flexShrink: 1, flexBasis: 'auto', minWidth: 0, overflowWrap: 'anywhere' },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', ':empty': { display: 'none' } },
  close: { flexShrink: 0, minWidth: '24px', marginBlock: '-2px' },
});

interface NoticeProps {
  readonly tone?: 'calm' | 'done';
  readonly detail?: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** One calm sentence and what may be done about it. The pane's live region announces it. */
export function Notice({ tone = 'calm', detail, actions, onClose, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div
      data-notice=""
      className={mergeClasses(
        styles.notice,
        tone === 'done' && styles.done,
        onClose && styles.closes,
      )}
    >
      <div className={styles.body}>
        <div className={styles.text}>
          {children}
          {detail !== undefined && <span className={styles.detail}>{detail}</span>}
        </div>
        <div className={styles.actions}>{actions}</div>
      </div>
      {onClose && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.close}
          icon={<DismissRegular />}
          aria-label={strings.close}
          onClick={onClose}
        />
      )}
    </div>
  );
}
