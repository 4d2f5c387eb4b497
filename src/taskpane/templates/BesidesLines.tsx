import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClockRegular, DismissRegular, PeopleRegular } from '@fluentui/react-icons';
import { strings } from '../strings';
import { isNothing, type Besides } from './besides';
import type { BesidesView } from './useBesides';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    marginBlock: '16px 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: '6px', margin: 0 },
  icon: { display: 'flex', flexShrink: 0, paddingBlockStart: '5px', fontSize: '14px' },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '6px',
    minWidth: 0,
    minHeight: '24px',
    overflowWrap: 'anywhere',
  },
  person: {
    display: 'inline-flex',
    alignItems: 'center',
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
  },
  remove: { minWidth: '24px', height: '24px', padding: 0, color: 'inherit' },
  stays: { margin: 0 },
  other: { minWidth: 0, minHeight: '24px', fontWeight: tokens.fontWeightRegular },
});

interface BesidesLinesProps {
  readonly besides: BesidesView;
  /** What is in the message already, and can be changed in Outlook alone. */
  readonly added: Besides;
}

/** What goes with the message besides its words: people in copy, each to be taken out, and when it leaves. */
export function BesidesLines({ besides, added }: BesidesLinesProps) {
  const styles = useStyles();
  const { copies, wanted, canDelay, remove, leaveNow } = besides;
  const leaving = added.leaving ?? besides.leaving;
  if (copies.length === 0 && wanted === null) return null;
  return (
    <div className={styles.root} role="group" aria-label={strings.besides.label}>
      {copies.length > 0 && (
        <div className={styles.line}>
          <span aria-hidden="true" className={styles.icon}>
            <PeopleRegular />
          </span>
          <div className={styles.words}>
            {strings.besides.inCopy}
            {copies.map((address) => (
              <span key={address} className={styles.person}>
                {address}
                {!added.copies.includes(address) && (
                  <Button
                    size="small"
                    appearance="transparent"
                    className={styles.remove}
                    icon={<DismissRegular />}
                    aria-label={strings.besides.remove(address)}
                    onClick={() => remove(address)}
                  />
                )}
              </span>
            ))}
          </div>
        </div>
      )}
      {wanted !== null && (
        <div className={styles.line}>
          <span aria-hidden="true" className={styles.icon}>
            <ClockRegular />
          </span>
          <div className={styles.words} aria-live="polite">
            {!canDelay && strings.besides.delayByHand(wanted)}
            {canDelay &&
              (leaving ? strings.besides.leaves(leaving.words) : strings.besides.leavesNow)}
            {canDelay && added.leaving === null && (
              <Button
                size="small"
                className={styles.other}
                onClick={() => leaveNow(leaving !== null)}
              >
                {leaving ? strings.besides.now : strings.besides.later(wanted)}
              </Button>
            )}
          </div>
        </div>
      )}
      {!isNothing(added) && <p className={styles.stays}>{strings.besides.stays}</p>}
    </div>
  );
}
