import type { Category, Finding } from '../../tone/finding';
import type { Label, Passage } from './passages';

/** The charter's own table: what the checker must hardly ever miss. */
const CORE: readonly Category[] = ['excuse', 'retard', 'probleme', 'reassurance', 'inacheve'];

/** `hit` out of `of`. */
export interface Ratio {
  readonly hit: number;
  readonly of: number;
}

export interface MissedLabel {
  readonly passage: Passage;
  readonly label: Label;
}

export interface FalseAlarm {
  readonly passage: Passage;
  readonly finding: Finding;
}

export interface Score {
  /** Labels found, of the core categories. */
  readonly coreRecall: Ratio;
  readonly recall: Ratio;
  /** Findings of severity replace or rephrase that overlap a label, soft ones included. */
  readonly precision: Ratio;
  /** By category of the label. */
  readonly recallBy: ReadonlyMap<Category, Ratio>;
  /** By category of the finding. */
  readonly precisionBy: ReadonlyMap<Category, Ratio>;
  /** Clean passages in which nothing is found, out of the clean passages. */
  readonly quiet: Ratio;
  readonly misses: readonly MissedLabel[];
  readonly falseAlarms: readonly FalseAlarm[];
}

/**
 * Scores a checker as the corpus's README says: a label is found if a finding of any category and severity
 * overlaps it; soft labels count neither as misses nor as false alarms; precision counts the findings of severity
 * replace or rephrase that overlap any label.
 * @param check the findings of a passage's text, spans in its UTF-16 units
 */
export function scorePassages(
  passages: readonly Passage[],
  check: (text: string) => readonly Finding[],
): Score {
  const recall = new Tally();
  const precision = new Tally();
  const misses: MissedLabel[] = [];
  const falseAlarms: FalseAlarm[] = [];
  let clean = 0;
  let quiet = 0;
  for (const passage of passages) {
    const findings = check(passage.text);
    for (const label of passage.labels) {
      if (label.soft) continue;
      const found = findings.some((finding) => overlap(finding, label));
      recall.count(label.category, found);
      if (!found) misses.push({ passage, label });
    }
    const counted = findings.filter((finding) => finding.severity !== 'advice');
    for (const finding of counted) {
      const right = passage.labels.some((label) => overlap(finding, label));
      precision.count(finding.category, right);
      if (!right) falseAlarms.push({ passage, finding });
    }
    if (passage.clean) {
      clean++;
      if (counted.length === 0) quiet++;
    }
  }
  return {
    coreRecall: recall.sum((category) => CORE.includes(category)),
    recall: recall.sum(() => true),
    precision: precision.sum(() => true),
    recallBy: recall.by,
    precisionBy: precision.by,
    quiet: { hit: quiet, of: clean },
    misses,
    falseAlarms,
  };
}

function overlap(finding: Finding, label: Label): boolean {
  return finding.span.from < label.span.to && label.span.from < finding.span.to;
}

class Tally {
  readonly by = new Map<Category, Ratio>();

  count(category: Category, hit: boolean): void {
    const before = this.by.get(category) ?? { hit: 0, of: 0 };
    this.by.set(category, { hit: before.hit + (hit ? 1 : 0), of: before.of + 1 });
  }

  sum(wanted: (category: Category) => boolean): Ratio {
    let hit = 0;
    let of = 0;
    for (const [category, ratio] of this.by) {
      if (!wanted(category)) continue;
      hit += ratio.hit;
      of += ratio.of;
    }
    return { hit, of };
  }
}
