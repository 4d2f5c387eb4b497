import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular, ClockRegular, DismissRegular, PeopleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { fileAddress } from '../../templates/enclosed-file';
import type { EnclosedFile } from '../../templates/template';
import { strings } from '../strings';
import { sizeInWords } from '../ui/size-in-words';
import { hasFile, isNothing, staying, type Besides } from './besides';
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
  one: {
    display: 'inline-flex',
    alignItems: 'center',
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
  },
  file: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
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

interface LineProps {
  readonly icon: ReactNode;
  readonly live?: boolean;
  readonly children: ReactNode;
}

function Line({ icon, live = false, children }: LineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span aria-hidden="true" className={styles.icon}>
        {icon}
      </span>
      <div className={styles.words} {...(live && { 'aria-live': 'polite' })}>
        {children}
      </div>
    </div>
  );
}

interface OneProps {
  readonly children: ReactNode;
  /** What taking it out is called. */
  readonly label: string;
  /** Nothing for what can be taken out in Outlook alone. */
  readonly onRemove: (() => void) | false;
}

/** Somebody or something that goes with the message. */
function One({ children, label, onRemove }: OneProps) {
  const styles = useStyles();
  return (
    <span className={styles.one}>
      {children}
      {onRemove && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.remove}
          icon={<DismissRegular />}
          aria-label={label}
          onClick={onRemove}
        />
      )}
    </span>
  );
}

/** A file to look at, with its size. */
function FileLink({ name, size }: EnclosedFile) {
  const styles = useStyles();
  return (
    <span>
      <a className={styles.file} href={fileAddress(name)} target="_blank" rel="noopener">
        {name}
      </a>{' '}
      ({sizeInWords(size)})
    </span>
  );
}

/**
 * What goes with the message besides its words: people in copy and files, each to be taken out, and when it
 * leaves.
 */
export function BesidesLines({ besides, added }: BesidesLinesProps) {
  const styles = useStyles();
  const { copies, files, canAttach, wanted, held, canDelay, remove, leaveNow } = besides;
  const leaving = added.leaving ?? besides.leaving;
  const attached = added.files.map(({ name }) => name);
  if (copies.length + files.length === 0 && wanted === null) return null;
  return (
    <div className={styles.root} role="group" aria-label={strings.besides.label}>
      {copies.length > 0 && (
        <Line icon={<PeopleRegular />}>
          {strings.besides.inCopy}
          {copies.map((address) => (
            <One
              key={address}
              label={strings.besides.remove(address)}
              onRemove={!added.copies.includes(address) && (() => remove(address))}
            >
              {address}
            </One>
          ))}
        </Line>
      )}
      {files.length > 0 && (
        <Line icon={<AttachRegular />}>
          {canAttach ? strings.besides.files : strings.besides.toAttach}
          {files.map((file) => (
            <One
              key={file.name}
              label={strings.besides.removeFile(file.name)}
              onRemove={!hasFile(attached, file.name) && (() => remove(file.name))}
            >
              <FileLink {...file} />
            </One>
          ))}
        </Line>
      )}
      {wanted !== null && (
        <Line icon={<ClockRegular />} live>
          {!canDelay && strings.besides.delayByHand(wanted)}
          {canDelay && leavesIn(leaving?.words ?? held)}
          {canDelay && added.leaving === null && (
            <Button
              size="small"
              className={styles.other}
              onClick={() => leaveNow(leaving !== null)}
            >
              {otherwise(leaving ? held : wanted)}
            </Button>
          )}
        </Line>
      )}
      {!isNothing(added) && <p className={styles.stays}>{staying(added)}</p>}
    </div>
  );
}

/** @param moment in words; `null` as soon as it is sent */
function leavesIn(moment: string | null): string {
  return moment === null ? strings.besides.leavesNow : strings.besides.leaves(moment);
}

/** The button to another moment; `null`: as soon as it is sent. */
function otherwise(moment: string | null): string {
  return moment === null ? strings.besides.now : strings.besides.later(moment);
}
