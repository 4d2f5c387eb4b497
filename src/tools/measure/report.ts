import type { AlarmRates } from './clean';
import type { Ratio, Score } from './score';

/** The score as a table of figures, one line each. */
export function scoreTable(
  title: string,
  { passages, score }: { passages: number; score: Score },
): string {
  const lines = [
    `${title} (${passages} passages)`,
    `  core recall  ${written(score.coreRecall)}`,
    `  recall       ${written(score.recall)}`,
    `  precision    ${written(score.precision)}`,
    `  clean quiet  ${written(score.quiet)}`,
    '  by category    recall           precision',
  ];
  const categories = new Set([...score.recallBy.keys(), ...score.precisionBy.keys()]);
  for (const category of [...categories].sort()) {
    const recall = written(score.recallBy.get(category));
    const precision = written(score.precisionBy.get(category));
    lines.push(`    ${category.padEnd(11)}  ${recall.padEnd(15)}  ${precision}`.trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

/** What was missed and what was flagged without need, each with its passage around it. */
export function scoreList({ misses, falseAlarms }: Score): string {
  const lines = [`misses (${misses.length})`];
  for (const { passage, label } of misses) {
    lines.push(`  ${passage.id}  ${label.category}  ${marked(passage.text, label.span)}`);
  }
  lines.push(`false alarms (${falseAlarms.length}; ! in a clean passage)`);
  for (const { passage, finding } of falseAlarms) {
    const where = `${passage.clean ? '!' : ' '} ${passage.id}  ${finding.ruleId}`;
    lines.push(`${where}  ${marked(passage.text, finding.span)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** False alarms per 1,000 clean passages, by severity. */
export function ratesTable(title: string, { passages, alarmed, counted }: AlarmRates): string {
  const perThousand = (count: number): string =>
    `${((1000 * count) / Math.max(1, passages)).toFixed(1).padStart(5)} per 1,000 (${count})`;
  return [
    `${title} (${passages} passages), alarmed`,
    `  replace      ${perThousand(alarmed.replace)}`,
    `  rephrase     ${perThousand(alarmed.rephrase)}`,
    `  both counted ${perThousand(counted)}`,
    `  advice       ${perThousand(alarmed.advice)}`,
    '',
  ].join('\n');
}

/** What was found in clean passages, each with its passage around it. */
export function ratesList({ alarms }: AlarmRates): string {
  const lines = alarms.map(
    ({ passage, finding }) =>
      `  ${passage.id}  ${finding.severity}  ${finding.ruleId}  ${marked(passage.text, finding.span)}`,
  );
  return `${lines.join('\n')}\n`;
}

/** `96.2 % (76/79)`, or a dash where there is nothing to count. */
function written(ratio: Ratio = { hit: 0, of: 0 }): string {
  const { hit, of } = ratio;
  return of === 0 ? '–' : `${((100 * hit) / of).toFixed(1)} % (${hit}/${of})`;
}

/** The span in brackets with up to 60 UTF-16 units around it, on one line. */
export function marked(text: string, { from, to }: { from: number; to: number }): string {
  const before = `${from > 60 ? '…' : ''}${text.slice(Math.max(0, from - 60), from)}`;
  const after = `${text.slice(to, to + 60)}${to + 60 < text.length ? '…' : ''}`;
  return `${before}[[${text.slice(from, to)}]]${after}`.replace(/\s+/g, ' ');
}
