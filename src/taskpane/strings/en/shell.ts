import type { shell as french } from '../fr/shell';
import type { Translation } from '../translation';

/** What the pane says around its two tabs. */
export const shell: Translation<typeof french> = {
  tabs: { label: 'Ton juste', templates: 'Templates', tone: 'Tone' },
  welcome:
    'Choose a template, fill in its fields, insert it into your message. The “Tone” tab reviews your French and proposes better words.',
  welcomeRead: 'Got it',
  privacy: 'Nothing leaves your computer.',
  outsideOutlook: 'Ton juste opens in Outlook.',
  outsideOutlookHint:
    'Open it from a new message or a reply: it stands beside what you are writing.',
  interrupted: 'The pane took a break.',
  interruptedHint: 'Your message hasn’t moved.',
  reopen: 'Show it again',
  loading: 'One moment…',
  undo: 'Undo',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  stopped: 'Ton juste took a break. Try again in a moment.',
  copyByHand: 'Select the text below, then Ctrl+C.',
};
