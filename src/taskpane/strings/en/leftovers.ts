import type { Strings } from '../translation';
import { count } from './count';

/** What is still to be looked at in the message, above the phrases of “Tone”. */
export const leftovers: Strings['leftovers'] = {
  list: 'To look at before sending',
  count: (n) => `${count(n, 'point', 'points')} to look at before sending`,
  titles: {
    client: (words) => `Another client is named: “${words}”`,
    recipients: (words) => `Several of your clients receive this message: ${words}`,
    greeting: (words) => `“${words}” is not a recipient`,
    field: (words) => `“${words}” is to be filled in or taken out`,
    address: (words) => `“${words}” is an example address`,
    attachment: (words) => `An attachment is announced: “${words}”`,
    day: (words) => `Day and date differ: “${words}”`,
    friday: (words) => `A go-live is announced for a Friday: “${words}”`,
    closed: (words) => `A go-live is announced for a day off: “${words}”`,
    subject: () => 'The subject is empty',
  },
  hints: {
    client: 'This message goes to another of your clients.',
    recipients: 'Make sure that each may read what is written for the other.',
    greeting: 'The greeting names somebody to whom this message does not go.',
    field: 'This mark comes from a template.',
    address: 'Put the client’s own in its place.',
    attachment: 'Add the file, or a link to download it.',
    day: 'By the calendar, this date falls on another day.',
    friday: 'Early in the week, everybody is there to watch its first days.',
    closed: 'On a working day, everybody is there to watch its first hours.',
    subject: 'A few words are enough.',
  },
  ignore: 'Ignore',
  subject: 'Subject of the message',
  writeSubject: 'Write the subject',
  kept: (n) => `${count(n, 'point', 'points')} kept in this message.`,
  lookAgain: 'Look again',
  silence: 'Don’t ask me again for this message',
};
