import { domainOf, isUnder } from '../text/domain';
import type { Message } from '../text/message';
import { announcedAttachment } from './announced-attachment';
import { exampleAddresses } from './example-addresses';
import { hostsIn, type HostInText } from './hosts';
import type { KnownClient } from './known-client';
import {
  LEFTOVER_KINDS,
  shownWords,
  type Leftover,
  type LeftoverKind,
  type Place,
} from './leftover';
import { addressedTogether, otherClients, type Correspondents } from './other-clients';
import { sharesFile } from './shared-files';
import { unfilled } from './unfilled';

/** What stands around a body. */
export interface Surroundings extends Correspondents {
  /** Left out where it is not known: nothing is said of it then. */
  readonly subject?: string;
  /** How many files are attached, pictures within the text apart; left out where it is not known. */
  readonly attachments?: number;
  readonly clients: readonly KnownClient[];
  /** Finds greetings to somebody else: `greetedOthers`, with the names that are known there. */
  readonly greetings?: (message: Message, correspondents: Correspondents) => readonly Place[];
}

/** Those that stand in the words. */
type SpannedKind = Exclude<LeftoverKind, 'subject' | 'recipients'>;

/** A reply's prefixes alone are no subject. */
const EMPTY_SUBJECT = /^\s*(?:(?:re|tr|fw|fwd)\s?:\s*)*$/i;

/** Whether the words of a message call for a look at its attachments. */
export function callsForAttachment(message: Message): boolean {
  return announcedAttachment(message) !== undefined && !sharesFile(message);
}

/**
 * What was left behind in a message: the same in the pane and at Send. In the order of
 * `LEFTOVER_KINDS`, then of the text; the same words are told once. Never throws.
 * @param kinds those that the writer wants to hear of; all where left out
 */
export function findLeftovers(
  message: Message,
  surroundings: Surroundings,
  kinds: readonly LeftoverKind[] = LEFTOVER_KINDS,
): readonly Leftover[] {
  const { text } = message.map;
  const { subject, attachments, recipients, clients, greetings } = surroundings;
  const isRecipients = (host: string): boolean =>
    recipients.some(({ address }) => isUnder(host, domainOf(address)));
  let hosts: readonly HostInText[] | undefined;
  const hostsOnce = (): readonly HostInText[] => (hosts = hosts || hostsIn(message));
  const spans: Readonly<Record<SpannedKind, () => readonly Place[]>> = {
    client: () => otherClients(message, surroundings, clients, hostsOnce()),
    greeting: () => (greetings === undefined ? [] : greetings(message, surroundings)),
    field: () => unfilled(message),
    address: () => exampleAddresses(hostsOnce(), isRecipients),
    attachment: () => {
      if (attachments !== 0 || sharesFile(message)) return [];
      const announced = announcedAttachment(message);
      return announced ? [announced] : [];
    },
  };
  const found: Leftover[] = [];
  LEFTOVER_KINDS.forEach((kind) => {
    if (kinds.indexOf(kind) < 0) return;
    if (kind === 'subject') {
      if (subject !== undefined && EMPTY_SUBJECT.test(subject)) found.push({ kind, actual: '' });
      return;
    }
    if (kind === 'recipients') {
      const together = addressedTogether(surroundings, clients);
      if (together.length > 0) found.push({ kind, actual: together.join(', ') });
      return;
    }
    const told = new Set<string>();
    spans[kind]()
      .slice()
      .sort((one, other) => one.from - other.from)
      .forEach(({ from, to, behind }) => {
        const seen = { kind, span: { from, to }, actual: text.slice(from, to) };
        const leftover: Leftover =
          behind === undefined ? seen : Object.assign({}, seen, { behind });
        const words = shownWords(leftover);
        if (told.has(words)) return;
        told.add(words);
        found.push(leftover);
      });
  });
  return found;
}
