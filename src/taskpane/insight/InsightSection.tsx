import { useState, useSyncExternalStore } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, DeleteRegular } from '@fluentui/react-icons';
import { dateInWords } from '../../templates/calendar-day';
import { csvOf } from './csv';
import type { Insight } from '../session/insight';
import { noisiestFirst } from './noisiest';
import { progressOf } from './progress';
import { ProgressLine } from './ProgressLine';
import { language, strings } from '../strings';
import { today } from '../preview/form-values';
import { download } from '../ui/download';
import { rowStyles } from '../ui/row-styles';
import { Section } from '../ui/Section';
import { sectionStyles } from '../ui/section-styles';
import type { SettingsView } from '../session/useStoredSection';

/** More than this and one looks for oneself. */
const SHOWN_FIRST = 5;

const useStyles = makeStyles({
  ...sectionStyles,
  row: rowStyles.row,
  name: { ...rowStyles.name, overflowWrap: 'anywhere' },
  often: {
    marginInlineStart: '6px',
    paddingInline: '6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
    whiteSpace: 'nowrap',
  },
  counts: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { marginInlineStart: '-8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlock: '8px 0' },
});

interface InsightSectionProps extends Pick<SettingsView, 'say'> {
  readonly insight: Insight;
}

/** « Bilan »: what was pointed out, replaced and ignored here, the noisiest rules first. */
export function InsightSection({ insight, say }: InsightSectionProps) {
  const styles = useStyles();
  const tallies = useSyncExternalStore(insight.subscribe, () => insight.state);
  const [all, setAll] = useState(false);
  const said = strings.insight;
  const rules = noisiestFirst(tallies);
  const progress = progressOf(tallies);
  const shown = all ? rules : rules.slice(0, SHOWN_FIRST);
  const save = () => {
    const head = [
      said.columnRule,
      said.columnExample,
      said.columnFlagged,
      said.columnReplaced,
      said.columnIgnored,
    ];
    const { file } = said;
    download(file, csvOf(tallies, head), 'text/csv;charset=utf-8');
    say({ text: () => strings.settings.exported(file), done: true });
  };
  const clear = () => {
    insight.clear();
    const undo = () => {
      insight.restore(tallies);
      say({ text: () => strings.insight.restored, done: true });
    };
    say({ text: () => strings.insight.cleared, done: true, undo });
  };
  return (
    <Section title={said.title} state={rules.length}>
      {progress && <ProgressLine {...progress} />}
      {rules.length === 0 ? (
        progress === null && <p className={styles.empty}>{said.empty}</p>
      ) : (
        <>
          <p className={styles.hint}>{said.since(dayOf(tallies.since))}</p>
          <ul className={styles.list} aria-label={said.list}>
            {shown.map(({ ruleId, example, flagged, replaced, ignored, noisy }) => (
              <li key={ruleId} className={styles.row}>
                <span lang="fr" className={styles.name}>
                  {said.example(example)}
                </span>
                {noisy && <span className={styles.often}>{said.often}</span>}
                <span className={styles.counts}>{said.counts(flagged, replaced, ignored)}</span>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            {rules.length > SHOWN_FIRST && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.more}
                aria-expanded={all}
                onClick={() => setAll(!all)}
              >
                {all ? said.fewer : said.all(rules.length)}
              </Button>
            )}
            <Button
              size="small"
              icon={<ArrowDownloadRegular />}
              aria-label={said.exportLabel}
              onClick={save}
            >
              {said.export}
            </Button>
            <Button
              size="small"
              icon={<DeleteRegular />}
              aria-label={said.clearLabel}
              onClick={clear}
            >
              {said.clear}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

/** The day on which the counts began, as a letter writes it. */
function dayOf(ms: number): string {
  return dateInWords(today(new Date(ms)), language) ?? '';
}
