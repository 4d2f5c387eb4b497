import type { Strings } from '../translation';

/** What Outlook’s answers mean to a person, and what they can do; the code stands in “Details”. */
export const outlook: Strings['outlook'] = {
  1001: 'The selection isn’t of the expected kind. Select a few words of the message.',
  2000: 'Outlook doesn’t accept this text here. Put the cursor in the message, then try again.',
  2001: 'Outlook doesn’t write in this place. Put the cursor in the message, then try again.',
  2006: 'This message is plain text: it has no room for formatting.',
  2009: 'The message is longer than Outlook accepts from an add-in. Edit it by hand.',
  5001: 'Internal error of Outlook. Try again; if it goes on, reopen the message.',
  5002: 'This message is read-only.',
  7000: 'The add-in isn’t allowed to act on this message. Your administrator can allow it.',
  9000: 'Outlook refuses this file: it is too large. Send a link instead.',
  9001: 'This message already has all the attachments that Outlook takes.',
  9002: 'Outlook refuses this formatting. Copy the text, then paste it into the message.',
  9007: 'Outlook could not attach the file. Try again; otherwise, attach it yourself.',
  9011: 'Outlook expects simpler formatting for this text.',
  9014: 'The cursor moved during the insertion. Try again.',
  9016: 'The selection isn’t in the message. Put the cursor in the text, then try again.',
  9017: 'Access to this message is restricted.',
  9019: 'Outlook didn’t save your preferences. They hold in this pane.',
  9020: 'Outlook did not handle the request. Try again; if it goes on, reopen the message.',
  9021: 'Outlook didn’t save the draft. Try again in a moment.',
  9030: 'Another message is open: come back to this one to go on.',
  9038: 'This change takes other rights on this mailbox. Your administrator can give them.',
  9041: 'You are offline. Try again once the connection is back.',
  9042: 'The mail server does not answer. Try again in a moment.',
  9051: 'The memory of this message is full.',
  9057: 'The room for your preferences is full. Remove some expressions or templates.',
  unsupported: 'This action takes a newer version of Outlook.',
  'no-item':
    'Outlook gave the pane no message. Close the pane and open it again from the message; a shared mailbox that is hidden from the address list has to be shown by your administrator.',
  'invalid-answer':
    'Outlook gave an unexpected answer. Try again; if it goes on, reopen the message.',
  slowRead: 'Outlook is taking its time to answer.',
  slowWrite: 'Outlook didn’t confirm that it wrote. Read your message again before you go on.',
  otherwise: 'Outlook did not handle this request. Try again; if it goes on, reopen the message.',
};
