import type { Strings } from '../translation';

/** What goes with a message besides its words: people in copy, and when it leaves. */
export const besides: Strings['besides'] = {
  label: 'With the message',
  inCopy: 'In copy:',
  remove: (address) => `Take ${address} out of the copy`,
  copied: (addresses) => `In copy: ${addresses}.`,
  copyByHand: (addresses) => `Put in copy yourself: ${addresses}.`,
  moment: (day, hour, minute) => `${day} at ${String(hour)}:${String(minute).padStart(2, '0')}`,
  leaves: (moment) => `Leaves on ${moment}.`,
  leavesNow: 'Leaves as soon as it is sent.',
  now: 'Now',
  later: (moment) => `Rather on ${moment}`,
  delayByHand: (moment) =>
    `To have it leave on ${moment}, choose “Schedule send” (or “Delay delivery”) in Outlook.`,
  stays: 'Who is in copy and when it leaves stay: change them in Outlook if need be.',
};
