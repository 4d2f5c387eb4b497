import { LONGEST_EXPRESSION } from '../../../storage/proposals/proposals';
import type { proposals as french } from '../fr/proposals';
import type { Translation } from '../translation';
import { count } from './count';

/** Proposals to the agency. */
export const proposals: Translation<typeof french> = {
  title: 'Proposals to the agency',
  hint: 'What you propose waits here, on this machine. Save the file, then send it however you like to whoever keeps the charter.',
  names: 'Only what you see here goes into the file: read it again, and replace names.',
  none: 'Nothing to propose yet: the flag of a card in Tone, one of your expressions or templates comes here.',
  falseAlarmShort: 'False alarm',
  falseAlarm: 'False alarm: propose to the agency',
  propose: 'Propose to the agency',
  proposeNamed: (words) => `Propose “${words}” to the agency`,
  kept: (words) => `“${words}” waits in Settings, Proposals to the agency.`,
  refused: {
    nowhere: 'This browser keeps nothing: your proposals have to be written by hand.',
    unread:
      'Nothing was proposed: the list kept on this machine can’t be read. Settings, Proposals to the agency, lets you export it, then start afresh.',
    long: `Too long to be proposed: an expression, like what replaces it, has at most ${String(LONGEST_EXPRESSION)} characters.`,
    full: 'The list is full: in Settings, Proposals to the agency, save the file, then empty the list.',
    other: 'It can’t be proposed in this form: the list is as it was.',
  },
  unread:
    'The proposals kept on this machine can’t be read: they come from another version, or are damaged. They are kept as they are, ready to export.',
  alarms: 'False alarms',
  sentence: 'The sentence',
  expressions: 'Expressions',
  templates: 'Templates',
  subject: 'Subject',
  text: 'Text',
  fields: (labels) => `Fields: ${labels}`,
  withCounts: (rules, templates) =>
    `Add my review counts: the numbers of ${count(rules, 'rule', 'rules')} and ${count(templates, 'template', 'templates')}, without any sentence`,
  save: 'Save the file',
  clear: 'Empty the list',
  cleared: 'The list is empty.',
  restored: 'The list is back.',
};
