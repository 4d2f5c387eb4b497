import type { Message } from '../text/message';
import { folded, type Folded } from './folded';

const known = new WeakMap<Message, readonly Folded[]>();

/** The stretches of a message's own words, folded: once, for all that look through them. */
export function foldedOwn(message: Message): readonly Folded[] {
  const stretches = known.get(message) || message.own.map((own) => folded(message.map.text, own));
  known.set(message, stretches);
  return stretches;
}
