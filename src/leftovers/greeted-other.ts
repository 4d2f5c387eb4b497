/** A greeting that names somebody to whom the message does not go. */
import { greetedNames } from '../text/salutation';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { fold } from '../text/fold';
import type { Correspondents } from './other-clients';

/** What is known of names: more in the pane than at Send, where few have room. */
export interface NameKnowledge {
  /** Whether a display name and an address are seen to be a person's. */
  readonly isPerson: (who: { readonly name: string; readonly address: string }) => boolean;
  /** @param folded in small letters without accents */
  readonly isFirstName: (folded: string) => boolean;
}

/** Lines of the writer's own that are looked at: a greeting comes first. */
const FIRST_LINES = 3;

/**
 * Text spans of the first names in the greeting that are no recipient's. Only where every recipient is
 * seen to be a person, and the word is surely a first name: a list, a shared mailbox or a nickname may
 * hide anybody.
 */
export function greetedOthers(
  { map, own }: Message,
  { recipients }: Pick<Correspondents, 'recipients'>,
  names: NameKnowledge,
): readonly Span[] {
  const isPerson = ({ name, address, isList }: Person): boolean =>
    isList !== true && names.isPerson({ name, address });
  if (recipients.length === 0 || !recipients.every(isPerson)) return [];
  const known = recipients.map(({ name, address }) => fold(`${name} ${address.split('@')[0]}`));
  const found: Span[] = [];
  let looked = 0;
  own.forEach(({ from, to }) => {
    let start = from;
    map.text
      .slice(from, to)
      .split('\n')
      .forEach((line) => {
        if (line.trim() !== '' && looked < FIRST_LINES) {
          looked += 1;
          greetedNames(line, looked === 1).forEach((span) => {
            const name = line.slice(span.from, span.to);
            if (names.isFirstName(fold(name)) && !known.some((words) => fits(fold(name), words))) {
              found.push({ from: start + span.from, to: start + span.to });
            }
          });
        }
        start += line.length + 1;
      });
  });
  return found;
}

type Person = Correspondents['recipients'][number];

/** « Alex » is Alexandre and « Manu » Emmanuel: some word has the letters of the shorter one, in order. */
function fits(name: string, words: string): boolean {
  return words.split(/[^a-z0-9]+/).some((word) => {
    if (word === '') return false;
    const [short, long] = word.length < name.length ? [word, name] : [name, word];
    if (short.length < 2 || (short !== name && short.length < 3)) return false;
    let at = 0;
    for (let index = 0; index < long.length; index += 1) {
      if (long.charAt(index) === short.charAt(at)) at += 1;
    }
    return at === short.length;
  });
}
