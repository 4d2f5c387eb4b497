import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { firstChoices, isSure, withBlanksFilled } from '../../tone/suggestion';
import { BackBar } from '../ui/BackBar';
import { contentColumn, scroller } from '../ui/content-column';
import { today as dayHere } from '../preview/form-values';
import { useClosedDays } from '../session/closed-days-context';
import { strings } from '../strings';
import { BlankField, blankFieldId } from './BlankField';
import { blankValue, firstValue } from './blank-value';
import type { Choice } from './review-edits';
import type { ReviewedDraft } from './review-state';
import { rewrittenParagraphs } from './rewritten-paragraphs';
import { MoveOffer } from './MoveOffer';
import { SentenceRuns } from './SentenceRuns';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { ...scroller },
  title: {
    ...contentColumn,
    marginBlock: '0 4px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  move: contentColumn,
  list: {
    ...contentColumn,
    listStyleType: 'none',
    marginBlock: 0,
    paddingBlock: '0 8px',
    paddingInlineStart: 0,
  },
  paragraph: {
    paddingBlock: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  left: { opacity: 0.7 },
  before: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  after: {
    marginBlock: '4px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  assumes: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  take: { marginInlineStart: '-8px' },
  foot: {
    ...contentColumn,
    flexShrink: 0,
    paddingBlock: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  apply: { width: '100%' },
});

interface RewritePanelProps {
  readonly draft: ReviewedDraft;
  readonly busy: boolean;
  readonly onApply: (choices: readonly Choice[]) => void;
  /** Makes the move that a finding of order offers; what is left to rewrite stays open. */
  readonly onMove: (key: string) => void;
  readonly onBack: () => void;
}

/** « Réécrire ce message »: every first choice at once, paragraph by paragraph, each taken or left. */
export default function RewritePanel(props: RewritePanelProps) {
  const { draft, busy, onApply, onMove, onBack } = props;
  const styles = useStyles();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const { text, findings } = draft;
  const today = dayHere();
  const closed = useClosedDays();
  const choices = useMemo(() => firstChoices(findings, () => true), [findings]);
  const paragraphs = useMemo(
    () =>
      rewrittenParagraphs(
        text,
        choices.map(([, suggestion]) => suggestion),
      ),
    [text, choices],
  );
  /** What was entered and chosen, by the first finding of a paragraph: it keeps its name when others go. */
  const [entered, setEntered] = useState<Readonly<Record<string, Entered>>>({});

  const offers = paragraphs.map((paragraph) => {
    const mine = choices.filter((_, place) => paragraph.choices.includes(place));
    const key = mine[0]?.[0].key ?? '';
    const blanks = mine.flatMap(([, { blanks: gaps = [] }]) => gaps);
    const values = blanks.map(
      (blank, index) => entered[key]?.values[index] ?? firstValue(blank, today, closed),
    );
    const filled = blanks.map((blank, index) => blankValue(blank, values[index] ?? '', today));
    const ready = filled.every((value) => value !== '');
    const assumes = mine.some(([, suggestion]) => suggestion.assumes);
    const taken = entered[key]?.taken ?? mine.every(([, suggestion]) => isSure(suggestion));
    return { paragraph, mine, key, blanks, values, filled, ready, assumes, taken };
  });
  const wanted = offers.filter(({ taken, ready }) => taken && ready);
  const number = wanted.reduce((sum, { mine }) => sum + mine.length, 0);
  const enter = ({ key, values, taken }: (typeof offers)[number], change: Partial<Entered>) =>
    setEntered((before) => ({ ...before, [key]: { values, taken, ...change } }));

  return (
    <div className={styles.root}>
      <BackBar ref={back} label={strings.tone.rewriteBack} onBack={onBack} />
      <div className={styles.body}>
        <h2 className={styles.title}>{strings.tone.rewriteTitle}</h2>
        {findings.map(
          ({ key, move, language }) =>
            move && (
              <section key={key} className={styles.move}>
                <MoveOffer
                  move={move}
                  language={language}
                  heading="h3"
                  selected={false}
                  busy={busy}
                  onMove={() => onMove(key)}
                />
              </section>
            ),
        )}
        <ul className={styles.list} aria-label={strings.tone.rewriteTitle}>
          {offers.map((offer) => {
            const { paragraph, mine, key, blanks, values, ready, assumes, taken } = offer;
            const id = `rewrite-${key}`;
            return (
              <li key={key} className={styles.paragraph}>
                <p lang={mine[0]?.[0].language ?? 'fr'} className={styles.before}>
                  <SentenceRuns runs={paragraph.before} as="removed" />
                </p>
                <p
                  lang={mine[0]?.[0].language ?? 'fr'}
                  id={id}
                  className={mergeClasses(styles.after, !(taken && ready) && styles.left)}
                >
                  <SentenceRuns
                    runs={paragraph.after}
                    as="added"
                    blank={(index) => {
                      const blank = blanks[index];
                      return (
                        blank && (
                          <BlankField
                            id={blankFieldId(id, index)}
                            blank={blank}
                            value={values[index] ?? ''}
                            onChange={(value) =>
                              enter(offer, {
                                values: values.map((old, at) => (at === index ? value : old)),
                                taken: true,
                              })
                            }
                            onEnter={() => enter(offer, { taken: true })}
                          />
                        )
                      );
                    }}
                  />
                </p>
                {assumes && <p className={styles.assumes}>{strings.tone.assumes}</p>}
                <Checkbox
                  className={styles.take}
                  label={strings.tone.rewriteTake}
                  aria-describedby={id}
                  checked={taken && ready}
                  disabled={!ready || busy}
                  onChange={(_, data) => enter(offer, { taken: data.checked === true })}
                />
              </li>
            );
          })}
        </ul>
      </div>
      <div className={styles.foot}>
        <Button
          appearance="primary"
          className={styles.apply}
          disabledFocusable={busy || number === 0}
          onClick={() => onApply(wanted.flatMap(({ mine, filled }) => filledChoices(mine, filled)))}
        >
          {strings.tone.rewriteApply(number)}
        </Button>
      </div>
    </div>
  );
}

/** What a person did with a paragraph. */
interface Entered {
  readonly values: readonly string[];
  readonly taken: boolean;
}

/** The choices of a paragraph with its blanks filled, which are counted through. */
function filledChoices(choices: readonly Choice[], filled: readonly string[]): readonly Choice[] {
  let at = 0;
  return choices.map(([finding, suggestion]) => {
    const { length } = suggestion.blanks ?? [];
    const values = filled.slice(at, at + length);
    at += length;
    return [finding, { ...suggestion, text: withBlanksFilled(suggestion, values) }] as const;
  });
}
