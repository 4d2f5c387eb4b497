import type { Strings } from '../translation';
import { count } from './count';

/** “Review record”, in the settings. */
export const insight: Strings['insight'] = {
  title: 'Review record',
  empty: 'The record begins with your next message. It stays on this machine.',
  since: (day) =>
    `Since ${day}, once for each message and expression. These numbers stay on this machine.`,
  month: (month, messages, each, before) =>
    `In ${month}: ${count(messages, 'message', 'messages')} reviewed, ${each} to reword in each${before}.`,
  each: (amount, isPlural) => `${amount} ${isPlural ? 'expressions' : 'expression'}`,
  none: 'no expression',
  monthBefore: (amount, month) => `, ${amount} in ${month}`,
  most: (phrase) => `The turn of phrase to work on: “${phrase}”.`,
  list: 'Expressions, the most often ignored first',
  example: (phrase) => `“${phrase}”`,
  counts: (flagged, replaced, ignored) =>
    `${String(flagged)} pointed out · ${String(replaced)} reworded · ${String(ignored)} ignored`,
  often: 'Often ignored',
  all: (n) => `See all (${String(n)})`,
  fewer: 'See fewer',
  export: 'Export',
  exportLabel: 'Export the record',
  file: 'ton-juste-record.csv',
  clear: 'Clear',
  clearLabel: 'Clear the record',
  cleared: 'The record is cleared.',
  restored: 'The earlier record is back.',
  columnRule: 'rule',
  columnExample: 'example',
  columnFlagged: 'pointed out',
  columnReplaced: 'reworded',
  columnIgnored: 'ignored',
};
