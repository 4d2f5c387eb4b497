import type { Strings } from '../translation';

/** What goes with a message besides its words: people in copy, and when it leaves. */
export const besides: Strings['besides'] = {
  label: 'With the message',
  inCopy: 'Cc:',
  remove: (address) => `Remove ${address} from Cc`,
  copied: (addresses) => `Cc: ${addresses}.`,
  copyByHand: (addresses) => `Add to Cc yourself: ${addresses}.`,
  moment: (day, hour, minute) => `${day} at ${String(hour)}:${String(minute).padStart(2, '0')}`,
  leaves: (moment) => `Leaves on ${moment}.`,
  leavesNow: 'Leaves as soon as it is sent.',
  now: 'Now',
  later: (moment) => `On ${moment} instead`,
  delayByHand: (moment) =>
    `To have it leave on ${moment}, choose “Schedule send” (or “Delay delivery”) in Outlook.`,
  stays: 'The Cc and the delivery time stay as they are: change them in Outlook if need be.',
};
