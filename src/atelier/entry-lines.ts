import type { CharterEntry } from '../authoring/charter-entries';
import { formRuleIn } from '../authoring/own-charter';
import type { Words } from './strings';

/** UTF-16 units of a line that are shown: none that a person writes is longer. */
const LONGEST_LINE = 2000;

/** An entry as a person reads it, line by line: a rule in plain words in those words, all else as a file says it. */
export function entryLines(words: Words, entry: CharterEntry): readonly string[] {
  const rule = entry.kind === 'rule' ? formRuleIn(entry.data) : undefined;
  if (!rule) {
    return entry.source
      .split(/\r\n?|\n/)
      .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  }
  return [
    rule.avoid.join(' · '),
    ...(rule.prefer.length > 0 ? [`→ ${rule.prefer.join(' · ')}`] : []),
    ...(rule.why === '' ? [] : [rule.why]),
    words.severities[rule.severity],
    words.categories[rule.category],
    ...rule.finds.map((one) => `✓ ${one}`),
    ...rule.leaves.map((one) => `✗ ${one}`),
  ];
}
