import type { Strings } from '../translation';
import { count } from './count';

/** Templates that a person made, and other values for what was inserted. */
export const userTemplates: Strings['userTemplates'] = {
  update: 'Update in the message',
  updated: 'The message is up to date',
  insertAgain: 'Insert again',

  heading: 'My templates',
  saveMessage: 'Save this message as a template',
  createNamed: (title) => `Create “${title}” from this message`,
  export: 'Export',
  mine: 'My template',
  hereOnly: 'My template, on this computer only',
  startFrom: 'Start from this template',
  edit: 'Edit',
  duplicate: 'Duplicate',
  remove: 'Delete',
  copyOf: (title) => `${title} (copy)`,

  newTitle: 'New template',
  editTitle: 'Edit the template',
  reading: 'Reading the message…',
  images: (n) =>
    `${count(n, 'picture stays', 'pictures stay')} in the message: a template holds text and links.`,
  tables: (n) =>
    n === 1
      ? 'The table of the message is kept line by line: a template holds none.'
      : `The ${String(n)} tables of the message are kept line by line: a template holds none.`,
  emptyDraft: 'The message has no words yet. Write the template here.',
  title: 'Title',
  titleExample: 'Friday’s progress report',
  phase: 'Project phase',
  subject: 'Subject',
  text: 'Text',
  textHint:
    '{field} for a value to fill in, **bold**, [words](address) for a link, a dash at the start of a list’s lines (two spaces before it for a list inside a list), {#field}…{/field} around an optional part.',
  fields: 'Fields to fill in',
  fieldsHint: 'What changes from one message to the next.',
  noField: 'Put braces around a word of the text, as in {site}, to make it a field.',
  stands: (words) => `“${words}”`,
  label: 'Name of the field',
  labelOf: (mark) => `Name of the field ${mark}`,
  kind: 'Kind',
  kindOf: (mark) => `Kind of the field ${mark}`,
  kinds: {
    text: 'Text',
    longText: 'Long text',
    person: 'Person',
    address: 'Web address',
    date: 'Date',
    switch: 'Optional part',
    choice: 'Choice',
  },
  optionalPart: (mark) => `Put {#${mark}} and {/${mark}} around the optional part.`,
  required: 'Required',
  removeField: (mark) => `Take out the field ${mark}`,
  createField: (mark) => `Create the field ${mark}`,
  unused: (mark) => `${mark} waits for its place in the text or the subject.`,
  problems: {
    unknown: (shown) => `${shown} can become a field.`,
    'not-a-value': (shown) => `${shown} is an optional part: put its two marks around it.`,
    'not-an-option': (shown) => `${shown} is not one of this field’s choices.`,
    unclosed: (shown) => `The part ${shown} waits for its closing mark.`,
    unopened: (shown) => `${shown} waits for its opening mark.`,
    across: (shown) =>
      `The part ${shown} runs from one paragraph into another: put its two marks on lines of their own.`,
    link: (shown) =>
      `The link ${shown} is to begin with https://, http:// or mailto:, or with an address field.`,
  },
  needsTitle: 'Give the template a title.',
  takenTitle: 'Another of your templates has this title already.',
  needsText: 'Write one word at least.',
  tooLong: (most) => `This text is longer than ${String(most)} characters.`,
  save: 'Save',
  saving: 'Saving…',
  saved: (title) => `“${title}” is among your templates.`,
  savedHere: 'The mailbox is full: it stays on this computer.',
  advice: (phrases, n) =>
    `Advice on tone: ${n === 1 ? 'one phrase' : 'some phrases'} to reword, ${phrases}.`,
  nowhere:
    'There is no room left in the mailbox or on this computer: your templates stay as they are. Export some, delete some, then try again.',
  removed: (title) => `“${title}” has left your templates.`,
  restored: (title) => `“${title}” is back.`,
  paused: 'Your template waits to be saved.',
  resume: 'Resume',
  discard: 'Leave it',
  imported: (added, known) =>
    `${count(added, 'template added', 'templates added')}, ${String(known)} already there.`,
  notImported: (where, what) =>
    where === ''
      ? `Your templates stay as they are: ${what}.`
      : `Your templates stay as they are: in “${where}”, ${what}.`,
  faults: {
    json: 'this is not JSON',
    format: 'this file is not an export of Ton juste’s templates',
    newer: 'this file comes from a later version of Ton juste',
    size: 'this file is larger than 2 MB',
    object: 'an object is expected',
    list: 'a list is expected',
    text: 'a text is expected',
    missing: 'a value is expected',
    empty: 'one word at least is expected',
    field: 'this field does not have the form expected',
    twice: 'another field has this name already',
    other: 'another value is expected',
  },
  faultLong: (most) => `${String(most)} characters at most are expected`,
  faultMany: (most) => `${String(most)} entries at most are expected`,
  faultMark: (shown) => `${shown} has no meaning here`,
  damaged: 'Some templates, in another form than expected, are kept as they are, ready to export.',
  newer: 'Some templates come from a later version of Ton juste. They stay as they are.',
  dropped: 'The kept text has left your templates.',

  firstName: 'Recipient’s first name',
  firstNameHelp: 'Leave it empty to begin without a greeting.',
  recipient: 'Recipient’s name',
  sender: 'Your name',
  client: 'Client’s name',
  site: 'Address of the site',
  staging: 'Address of the staging site',
  backOffice: 'Address of the back office',
  address: 'Address',
  date: 'Date',
};
