import type { Strings } from '../translation';
import { count } from './count';

/** What is remembered of clients, and one's favourites. */
export const clients: Strings['clients'] = {
  forClient: (client) => `For ${client}`,
  favourites: 'Favourites',
  recents: 'Recent',
  favourite: 'Favourite',
  addFavourite: 'Add to the favourites',
  removeFavourite: 'Remove from the favourites',
  more: (n) => `Show ${count(n, 'more template', 'more templates')}`,
  moreResults: (n) =>
    `${count(n, 'more template answers', 'more templates answer')} your search: one more word will tell them apart.`,
  recalled: (client) => `From the last message to ${client}.`,
  fromRecipient: 'From the recipient.',
  fromSender: 'From your account.',
  guess: (name) => `${name}?`,
  acceptGuess: (name) => `Yes, ${name}`,
  guessHint: 'To confirm: Enter, or type the right name.',
  project: 'Project',
  newProject: 'New project',
  unnamedProject: 'Current project',
  newProjectHint: (project) => `The values of “${project}” stay as they are.`,
  otherRecipient: (client) => `This message is now for ${client}.`,
  otherPeople: 'The recipients have changed.',
  takeOver: 'Take over my entries too',
  takeOverHint: 'What you entered stays, the other fields have followed.',
  fullQuestion: (client) =>
    `The 32 kB of your mailbox are taken. Make room for ${client} by forgetting the oldest clients?`,
  fullYes: 'Forget them',
  fullNo: 'Keep all',
  title: 'Remembered clients',
  hint: 'Their addresses and projects, proposed at the next message. They stay in your mailbox.',
  none: 'Your first message to a client will show them here.',
  forget: (client) => `Forget ${client}`,
  forgotten: (client) => `${client} is forgotten.`,
  forgetAll: 'Forget all',
  forgottenAll: (n) => `${count(n, 'client', 'clients')} forgotten.`,
  people: 'First names',
  projects: (n) => count(n, 'project', 'projects'),
  yes: 'yes',
  no: 'no',
  imported: (added, known, left) =>
    `${count(added, 'client', 'clients')} added, ${String(known)} already there.${left === 0 ? '' : ` ${count(left, 'older one', 'older ones')} found no room: your mailbox has 32 kB for this.`}`,
  notImported: (where, what) =>
    where === ''
      ? `Your clients stay as they are: ${what}.`
      : `Your clients stay as they are: in “${where}”, ${what}.`,
  exportClients: 'Export the clients',
  importClients: 'Import clients',
  name: 'Name',
  forgetProject: (project) => `Forget the project ${project}`,
  faults: {
    json: 'this is not JSON',
    ours: 'this file does not come from the clients of Ton juste',
    version: 'version 1 or 2 is expected',
    object: 'a JSON object is expected',
    list: 'a list is expected',
    client: 'a client is expected, with its domain and date',
    project: 'a project is expected, with its name, date and values',
    awaited: 'what is awaited is expected, with its template, request and due date',
    text: 'a text is expected',
    domain: 'a domain or an e-mail address is expected',
    date: 'a date is expected, such as 2026-11-23',
    entry: 'a text, true or false is expected',
    long: 'a text of 200 characters at most is expected',
    value: 'a value is expected',
  },
  damaged: 'Your clients, in another form than expected, are kept in Settings, ready to export.',
  newer:
    'Your clients come from a later version of Ton juste. They stay as they are until it is updated here.',
};
