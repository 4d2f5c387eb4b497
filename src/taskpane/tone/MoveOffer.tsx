import { useId } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Move } from '../../tone/finding';
import { strings } from '../strings';

const useStyles = makeStyles({
  offer: { marginBlock: '8px 4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
  passage: {
    marginBlock: '6px 8px',
    marginInline: 0,
    paddingBlock: '8px',
    paddingInline: '10px',
    maxHeight: '180px',
    overflowX: 'hidden',
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  first: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  action: { display: 'flex', justifyContent: 'flex-end' },
});

interface MoveOfferProps {
  readonly move: Move;
  /** Of the passage, as its finding's. */
  readonly language: string;
  /** One level below the heading that it stands under. */
  readonly heading: 'h3' | 'h4' | 'h5';
  readonly selected: boolean;
  readonly busy: boolean;
  readonly onMove: () => void;
}

/** The passage as it will read with the good news first, before anything is moved. */
export function MoveOffer(props: MoveOfferProps) {
  const { move, language, heading: Heading, selected, busy, onMove } = props;
  const styles = useStyles();
  const id = useId();
  const { from, preview } = move;
  // The white space that `from` takes in follows the sentences once they are moved.
  const cut = preview.slice(0, from.to - from.from).trimEnd().length;
  return (
    <div className={styles.offer}>
      <Heading className={styles.title}>{strings.tone.goodNewsFirst}</Heading>
      <blockquote id={id} lang={language} className={styles.passage}>
        <strong className={styles.first}>{preview.slice(0, cut)}</strong>
        {preview.slice(cut)}
      </blockquote>
      <div className={styles.action}>
        <Button
          size="small"
          appearance={selected ? 'primary' : 'secondary'}
          aria-describedby={id}
          disabledFocusable={busy}
          onClick={onMove}
        >
          {strings.tone.move}
        </Button>
      </div>
    </div>
  );
}
