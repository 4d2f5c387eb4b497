import { forwardRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  bar: { flexShrink: 0, paddingBlock: '6px 4px', paddingInline: '8px' },
  back: { color: tokens.colorNeutralForeground2 },
});

interface BackBarProps {
  /** Where the button leads. */
  readonly label: string;
  readonly onBack: () => void;
}

/** The way back, at the top of what was opened over a list; the ref is its button's. */
export const BackBar = forwardRef<HTMLButtonElement, BackBarProps>(function BackBar(
  { label, onBack },
  ref,
) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Button
        ref={ref}
        appearance="subtle"
        size="small"
        className={styles.back}
        icon={<ChevronLeftRegular />}
        onClick={onBack}
      >
        {label}
      </Button>
    </div>
  );
});
