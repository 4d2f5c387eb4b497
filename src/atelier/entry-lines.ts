import type { CharterEntry } from '../authoring/charter-entries';
import type { Shipped } from '../authoring/outcome';
import { formRuleIn } from '../authoring/own-charter';
import { sizeInWords } from '../taskpane/ui/size-in-words';
import { bytesOfBase64 } from '../text/base64';
import { SEVERITIES } from '../tone/finding';
import type { Words } from './strings';

/** UTF-16 units of a line that are shown: none that a person writes is longer. */
const LONGEST_LINE = 2000;

/** What is done with something that ships. */
function switchLine(words: Words, { site, data }: CharterEntry): string {
  const severity = SEVERITIES.find((one) => one === data);
  return site.in === 'map' && severity ? words.severities[severity] : words.leftOut;
}

/** What an entry is called: what ships by its words, a setting of the house as in its form. */
export function entryName(words: Words, shipped: Shipped, { kind, name }: CharterEntry): string {
  const named: Readonly<Record<string, string>> = {
    colleagues: words.colleagues,
    prompts: words.housePrompts,
    closed: words.houseDays,
    signOff: words.signOff,
  };
  const ofHouse = kind === 'house' && Object.hasOwn(named, name) ? named[name] : undefined;
  if (kind !== 'switch') return ofHouse ?? name;
  const rule = shipped.rules.find(({ id }) => id === name)?.example;
  return rule ?? shipped.templates.find(({ id }) => id === name)?.title ?? name;
}

/**
 * An entry as a person reads it, line by line: a rule in plain words in those words, a file by its size, all else as a file says it.
 */
export function entryLines(words: Words, entry: CharterEntry): readonly string[] {
  if (entry.kind === 'switch') return [switchLine(words, entry)];
  if (entry.kind === 'attached') return [sizeInWords(bytesOfBase64(entry.source))];
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
