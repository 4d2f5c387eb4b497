import { makeStyles, tokens } from '@fluentui/react-components';
import { shownWords } from '../../leftovers/leftover';
import { contentColumn } from '../ui/content-column';
import { strings } from '../strings';
import { asShown } from './by-severity';
import { cardStyles } from './card-styles';
import { CardWalk, type WalkedCard } from './CardWalk';
import { FindingCard } from './FindingCard';
import type { KeyedFinding } from './finding-identity';
import { FindingSections } from './FindingSections';
import { LeftoverCards, SilenceSwitch } from './LeftoverCards';
import type { Leftovers } from './useLeftovers';
import type { ReviewView } from './useReview';

const useStyles = makeStyles({
  list: cardStyles.list,
  keys: {
    ...contentColumn,
    marginBlock: '0 16px',
    paddingInline: '12px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Whether one of the charter's rules says so: what is said of whole messages, and one's own expressions, are none. */
function isOfTheCharter({ ruleId, category }: KeyedFinding): boolean {
  return category !== 'ordre' && category !== 'bilan' && !ruleId.startsWith('perso-');
}

interface ReviewCardsProps {
  readonly review: ReviewView;
  readonly leftovers: Leftovers;
  /** Whether there is room for one card only. */
  readonly single: boolean;
  readonly onCopyRefused: (text: string) => void;
}

/** The cards of « Ton »: what else there is to look at, then the findings by severity; or one of all these. */
export default function ReviewCards({
  review,
  leftovers,
  single,
  onCopyRefused,
}: ReviewCardsProps) {
  const styles = useStyles();
  const { state, select } = review;
  const { draft, selected } = state;
  const findings = draft?.findings ?? [];
  const others = leftovers.state.leftovers;
  const card = (finding: KeyedFinding) => (
    <FindingCard
      key={finding.key}
      finding={finding}
      text={draft?.text ?? ''}
      selected={finding.key === selected}
      busy={state.replacing}
      inSentence={single}
      alone={!single && findings.length === 1}
      onSelect={select}
      onReplace={review.replace}
      onMove={review.move}
      onReword={draft?.format === 'html' ? review.reword : undefined}
      onIgnore={review.ignore}
      onIgnoreAlways={review.ignoreAlways}
      onFalseAlarm={isOfTheCharter(finding) ? review.falseAlarm : undefined}
      onCopyRefused={onCopyRefused}
    />
  );
  const walked: readonly WalkedCard[] = [
    ...others.map((leftover) => ({
      key: leftover.key,
      section: strings.leftovers.list,
      words: shownWords(leftover),
    })),
    ...asShown(findings).map(({ key, severity, actual }) => ({
      key,
      section: strings.tone.severities[severity],
      words: actual,
    })),
  ];
  const current = walked.find(({ key }) => key === selected) ?? walked[0];
  if (single && current) {
    const finding = findings.find(({ key }) => key === current.key);
    return (
      <div role="group" aria-label={strings.tone.findings}>
        <CardWalk cards={walked} current={current} onSelect={select} />
        {finding && <ul className={styles.list}>{card(finding)}</ul>}
        <LeftoverCards
          leftovers={leftovers}
          only={current.key}
          selected={selected}
          onSelect={select}
        />
        <SilenceSwitch leftovers={leftovers} />
      </div>
    );
  }
  return (
    <>
      <LeftoverCards leftovers={leftovers} selected={selected} onSelect={select} />
      {findings.length > 1 ? (
        <FindingSections findings={findings} selected={selected} card={card} />
      ) : (
        findings.length > 0 && (
          <ul className={styles.list} aria-label={strings.tone.findings}>
            {findings.map(card)}
          </ul>
        )
      )}
      {findings.length > 0 && walked.length > 1 && (
        <p className={styles.keys}>{strings.tone.keys}</p>
      )}
      <SilenceSwitch leftovers={leftovers} />
    </>
  );
}
