import { readMessage, type Message } from '../../src/text/message';

/** A message of these words alone, in plain text. */
export function written(text: string): Message {
  return readMessage(text, 'text');
}

/** A message with this source. */
export function htmlMessage(source: string): Message {
  return readMessage(source, 'html');
}
