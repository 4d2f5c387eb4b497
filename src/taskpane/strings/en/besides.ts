import type { Strings } from '../translation';

/** What goes with a message besides its words: people in copy, files, and when it leaves. */
export const besides: Strings['besides'] = {
  label: 'With the message',
  inCopy: 'Cc:',
  remove: (address) => `Remove ${address} from Cc`,
  copied: (addresses) => `Cc: ${addresses}.`,
  copyByHand: (addresses) => `Add to Cc yourself: ${addresses}.`,
  files: 'Attached:',
  removeFile: (name) => `Do not attach ${name}`,
  attached: (names) => `Attached: ${names}.`,
  attaching: (names) => `Being attached: ${names}.`,
  attachByHand: (names) => `Attach yourself: ${names}.`,
  toAttach: 'Attach yourself:',
  fileMissing:
    'Ton juste’s server does not have the expected file: tell whoever looks after your charter.',
  noAnswer: 'Ton juste’s server does not answer.',
  size: (amount, isMega) => `${amount} ${isMega ? 'MB' : 'kB'}`,
  moment: (day, hour, minute) => `${day} at ${String(hour)}:${String(minute).padStart(2, '0')}`,
  leaves: (moment) => `Leaves on ${moment}.`,
  leavesNow: 'Leaves as soon as it is sent.',
  now: 'Now',
  later: (moment) => `On ${moment} instead`,
  delayByHand: (moment) =>
    `To have it leave on ${moment}, choose “Schedule send” (or “Delay delivery”) in Outlook.`,
  parts: { copies: 'the Cc', files: 'the attachments', hour: 'the delivery time' },
  stays: (parts) => `Still in the message, to be changed in Outlook if need be: ${parts}.`,
};
