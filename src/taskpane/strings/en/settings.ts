import type { Strings } from '../translation';
import { count } from './count';

/** “Settings”. */
export const settings: Strings['settings'] = {
  title: 'Settings',
  back: 'Back',
  expressions: 'My expressions',
  expressionsHint:
    'Pointed out in all your messages, with or without accents and capitals, in the feminine and plural. A verb in -er at the beginning, like “galérer”, is known conjugated too.',
  noExpression: 'Your list is empty for now.',
  expression: 'Expression',
  expressionExample: 'point bloquant',
  replacement: 'Instead',
  replacementExample: 'point à préciser',
  replacementHint: 'Optional: without it, the expression is only pointed out.',
  add: 'Add',
  save: 'Save',
  cancel: 'Cancel',
  edit: (words) => `Edit “${words}”`,
  remove: (words) => `Delete “${words}”`,
  onlyPointed: 'pointed out only',
  needsWord: 'Write one word at least.',
  tooLong: 'An expression holds 40 words at most.',
  alreadyThere: 'This expression is already in your list.',
  added: (words) => `“${words}” is in your list.`,
  changed: 'Changed.',
  removed: (words) => `“${words}” has left the list.`,
  undone: 'All is as it was.',
  always: 'Always ignored',
  alwaysHint:
    'These expressions pass in all your messages. The button “Always ignore”, in Tone, adds some.',
  offRule: (phrase) => `everything like “${phrase}”`,
  noAlways: 'The review follows the whole charter.',
  sendOn: 'On',
  sendOff: 'Off',
  language: 'Language',
  asOutlook: 'As Outlook',
  languageChosen: 'Ton juste speaks English to you.',
  place: 'Room in your mailbox',
  meter: (used) => `${used} kB of 32 kB`,
  file: 'Take along, share',
  fileHint:
    'Your expressions, those that are always ignored, your internal domains and your days closed, in one file.',
  export: 'Export',
  exportLists: 'Export my lists',
  import: 'Import',
  importLists: 'Import lists',
  exported: (name) => `${name} is in your downloads.`,
  imported: (added, known) =>
    `${count(added, 'entry added', 'entries added')}, ${String(known)} already there.`,
  notImported: (where, what) =>
    where === ''
      ? `Your lists stay as they are: ${what}.`
      : `Your lists stay as they are: in “${where}”, ${what}.`,
  entryNumber: (n) => `no. ${String(n)}`,
  faults: {
    json: 'it isn’t JSON',
    ours: 'it doesn’t come from Ton juste',
    version: 'version 1 is expected',
    object: 'a JSON object is expected',
    list: 'a list is expected',
    pair: 'an expression and its replacement are expected',
    ignored: 'a rule and an expression are expected',
    text: 'a text is expected',
    word: 'one word at least is expected',
    domain: 'a domain is expected, such as agence.example',
    days: 'two dates in order are expected, such as 2026-12-24',
    value: 'a value is expected',
  },
  whose: (address) =>
    `Your settings and templates are those of ${address}, in a shared mailbox too.`,
  relirePage: 'Review a text outside Outlook',
  reminderPage: 'Reminder for phone and video (in French)',
  help: 'Help and privacy',
  helpPage: 'assets/help.html',
  full: 'The 32 kB of your settings are taken. Export them, delete some entries, then try again.',
  newer:
    'Your settings come from a later version of Ton juste. They stay as they are, and the charter alone applies here.',
  damaged:
    'The charter alone applies for now. Your settings, in another form than expected, are kept in Settings, ready to export.',
  exportDamaged: 'Export this text',
  dropDamaged: 'Delete this text',
  dropped: 'The kept text has left your settings.',
};
