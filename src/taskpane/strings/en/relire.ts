import type { relire as french } from '../fr/relire';
import type { Translation } from '../translation';

/** The page that reviews any text. */
export const relire: Translation<typeof french> = {
  title: 'Relire',
  field: 'Your text',
  placeholder:
    'Paste or write a text here: a Teams message, a Trello card, a report. You can also drop a Word file or a page on it.',
  copy: 'Copy the text',
  open: 'Open a file',
  clear: 'New text',
  cleared: 'The page is empty: paste the next text.',
  opened: (name) => `${name} is open.`,
  restored: 'The text from before is back.',
  drop: 'Drop the file to have it reviewed',
  faults: {
    kind: (name) =>
      `${name} stays as it is: Relire opens .docx, .html and .txt files. For another one, copy its text and paste it here.`,
    unreadable: (name) =>
      `${name} could not be read. Open it in its own program, then copy its text here.`,
    large: (name) => `${name} is over 20 MB. Copy the part to be reviewed and paste it here.`,
  },
  emptyHint: 'Paste a text or write a few words: the review starts by itself.',
  asBrowser: 'As the browser',
  place: 'Room on this computer',
  closing:
    'Nothing leaves this computer: neither the text nor your settings. In Outlook, “Export my lists” gives the file to import here.',
};
