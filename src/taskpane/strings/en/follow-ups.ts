import type { Strings } from '../translation';

const ago = (days: number): string => {
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${String(days)} days ago`;
};

const inDays = (days: number): string => {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${String(days)} days`;
};

/** What is awaited of clients, and what comes up with them. */
export const followUps: Strings['followUps'] = {
  title: 'To follow up',
  withClient: (client) => `To follow up with ${client}`,
  requests: {
    validation: 'Approval requested',
    contents: 'Content requested',
    quote: 'Quote sent',
    payment: 'Invoice sent',
    answer: 'Reply requested',
  },
  asked: (request, days) => `${request} ${ago(days)}`,
  askedAgain: (request, days, reminded) => `${request} ${ago(days)}, reminder ${ago(reminded)}`,
  dueOn: (day) => `To remind on ${day}`,
  renewal: (days) => `Renewal ${inDays(days)}`,
  renewalOn: (day) => `On ${day}`,
  remind: 'Remind',
  write: 'Write',
  received: 'Received',
  done: 'Done',
  calendar: 'Reminder in the calendar',
  calendarTitle: (client, request, day) => `${client}: ${request} on ${day}`,
  calendarRenewal: (client, day) => `${client}: contract renewal on ${day}`,
  calendarText: 'In a new message, open “Templates”: the reminder waits there, filled in.',
  calendarSaved: (file) => `Open ${file}: your calendar will remind you at 9 a.m.`,
  settled: (client) => `Noted for ${client}.`,
  more: (n) => `Show ${String(n)} more`,
  fromRequest: 'From your request.',
  fromContract: 'From the client’s contract.',
};
