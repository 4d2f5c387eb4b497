import type { shell as french } from '../fr/shell';
import type { Translation } from '../translation';

/** What the pane says around its two tabs. */
export const shell: Translation<typeof french> = {
  tabs: { label: 'Ton juste', templates: 'Templates', tone: 'Tone' },
  welcome:
    'Choose a template, fill in its fields, insert it into your message. The “Tone” tab reviews your French and proposes better words.',
  welcomeRead: 'Got it',
  privacy: 'Nothing leaves your mailbox.',
  outsideOutlook: 'Ton juste opens in Outlook.',
  outsideOutlookHint:
    'Open it from a new message or a reply: it stands beside what you are writing.',
  interrupted: 'The pane stopped.',
  interruptedHint: 'Your message hasn’t moved.',
  reopen: 'Reload the pane',
  details: 'Details',
  loading: 'One moment…',
  undo: 'Undo',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  stopped:
    'Ton juste could not finish. Try again; if it goes on, close the pane and open it again.',
  copyByHand: 'Select the text below, then Ctrl+C.',
};
