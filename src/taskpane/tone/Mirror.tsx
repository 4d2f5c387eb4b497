import { memo, useMemo, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { markTokens } from '../ui/color-scheme';
import { focusRing } from '../ui/focus-ring';
import { useSpoken } from '../ui/spoken-language';
import { strings } from '../strings';
import type { Span } from '../../text/span';
import type { Zone } from '../../text/zones';
import {
  mirrorBlocks,
  type MirrorBlock,
  type MirroredFinding,
  type MirrorPiece,
} from './mirror-segments';

const useStyles = makeStyles({
  mirror: {
    boxSizing: 'border-box',
    minHeight: '88px',
    overflowX: 'hidden',
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    paddingBlock: '10px',
    paddingInline: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ...focusRing,
  },
  // Leaves room for the cards below, and cuts a line in its middle: one sees that there is more.
  short: {
    maxHeight: ['34vh', 'calc(round(down, 34vh, 22px) + 1px)'],
    '@media (max-height: 480px)': { maxHeight: 'none' },
  },
  own: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '22px',
  },
  unread: {
    marginBlock: '6px -2px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: {
    paddingBlock: '4px',
    cursor: 'pointer',
    textAlign: 'center',
    listStyleType: 'none',
    borderRadius: '2px',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { textDecorationLine: 'underline' },
    ...focusRing,
  },
  unreadText: {
    marginBlock: '2px 0',
    maxHeight: '40vh',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  mark: {
    color: 'inherit',
    backgroundColor: markTokens.background,
    borderBottom: `2px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    borderRadius: '2px 2px 0 0',
    paddingBlock: '1px',
    boxDecorationBreak: 'clone',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Mark',
      color: 'MarkText',
      borderBottomColor: 'MarkText',
    },
  },
  rephrase: { borderBottomStyle: 'dashed' },
  advice: { borderBottomStyle: 'dotted', backgroundColor: 'transparent' },
  selected: {
    backgroundColor: markTokens.backgroundSelected,
    boxShadow: `0 0 0 1px ${tokens.colorPaletteMarigoldBorderActive}`,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      borderBottomColor: 'HighlightText',
      boxShadow: 'none',
      // No wider, or it would cover the comma after it.
      outline: '1px solid Highlight',
    },
  },
  phrase: {
    cursor: 'pointer',
    // Comes into view with the lines around it.
    scrollMarginBlock: '33px',
    borderRadius: '2px',
    ...focusRing,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface MirrorProps {
  /** The message's whole visible text. */
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly findings: readonly MirroredFinding[];
  /** Text spans of what was written into the thread. */
  readonly answers: readonly Span[];
  /** A message that answers none: what looks like a thread is shown at once. */
  readonly isNew: boolean;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** The id of a finding's focusable phrase in the mirror. */
export const phraseId = (key: string): string => `phrase-${key}`;

/** The writer's own words with the phrases to reword marked; read only, redrawn only when they change. */
export const Mirror = memo(function Mirror(props: MirrorProps) {
  const styles = useStyles();
  useSpoken();
  const { text, zones, findings, answers, isNew, selected, onSelect } = props;
  const blocks = useMemo(
    () => mirrorBlocks({ text, zones, findings, answers }),
    [text, zones, findings, answers],
  );
  return (
    // Scrolls by itself, so it takes the focus: keyboards must be able to scroll it.
    <div
      role="region"
      aria-label={strings.tone.mirror}
      tabIndex={0}
      className={mergeClasses(styles.mirror, findings.length > 0 && styles.short)}
    >
      {blocks.map((block) =>
        block.kind === 'own' ? (
          <p key={block.at} lang={block.language ?? ''} className={styles.own}>
            {block.pieces.map((piece) => (
              <MirrorPiece
                key={piece.kind === 'mark' && piece.first ? piece.key : piece.at}
                piece={piece}
                selected={piece.kind === 'mark' && piece.key === selected}
                onSelect={onSelect}
              />
            ))}
          </p>
        ) : (
          <Unread key={block.at} block={block} isNew={isNew} />
        ),
      )}
    </div>
  );
});

interface UnreadProps {
  readonly block: Extract<MirrorBlock, { readonly kind: 'unread' }>;
  readonly isNew: boolean;
}

/** What was not looked at: said in a line, which opens on the words themselves. */
function Unread({ block: { kinds, text, quotedLines, answers }, isNew }: UnreadProps) {
  const styles = useStyles();
  const isUnexpected = isNew && quotedLines > 0;
  const [open, setOpen] = useState(isUnexpected);
  const told = isUnexpected ? strings.tone.unexpected : strings.tone.unread;
  return (
    <>
      <details
        open={open}
        className={styles.unread}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className={styles.summary}>{told(kinds, quotedLines)}</summary>
        {open && (
          <p lang="" className={styles.unreadText}>
            {text}
          </p>
        )}
      </details>
      {answers.length > 0 && (
        <div className={styles.unread}>
          {strings.tone.answers(answers.length)}
          <p lang="" className={styles.unreadText}>
            {answers.join('\n')}
          </p>
        </div>
      )}
    </>
  );
}

interface MirrorPieceProps {
  readonly piece: MirrorPiece;
  readonly selected: boolean;
  readonly onSelect: (key: string) => void;
}

function MirrorPiece({ piece, selected, onSelect }: MirrorPieceProps) {
  const styles = useStyles();
  if (piece.kind === 'text') return piece.text;
  const { key, severity, text, first } = piece;
  const className = mergeClasses(
    styles.mark,
    severity === 'rephrase' && styles.rephrase,
    severity === 'advice' && styles.advice,
    selected && styles.selected,
  );
  if (!first) return <mark className={className}>{text}</mark>;
  return (
    <mark className={className}>
      {/* A span, as a button's box would not break across lines. */}
      <span
        id={phraseId(key)}
        role="button"
        tabIndex={0}
        aria-pressed={selected}
        className={styles.phrase}
        onFocus={() => onSelect(key)}
        onClick={() => onSelect(key)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          if (event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          onSelect(key);
        }}
      >
        {text}
      </span>
    </mark>
  );
}
