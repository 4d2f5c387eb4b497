import type { Strings } from '..';

/** One's own templates, and other values for what was inserted. */
export const own: Strings['own'] = {
  update: 'Update in the message',
  updated: 'The message is up to date',
  insertAgain: 'Insert again',
};
