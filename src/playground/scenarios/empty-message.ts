import { newMessage } from './new-message';
import type { Scenario } from './scenario';

/** What stands there when one clicks « Nouveau message »: nobody to write to yet, and the signature. */
export const emptyMessage: Scenario = {
  ...newMessage,
  id: 'message-vide',
  label: 'Nouveau message vide',
  to: [],
  body: newMessage.body.replace(/^[\s\S]*?(?=<div id="Signature">)/, '<div><br></div>\n'),
};
