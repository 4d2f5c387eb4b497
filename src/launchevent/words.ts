import type { LeftoverKind } from '../leftovers/leftover';

/** What the alert says, in one language. Phrases are the message's own and come in quoted. */
export interface AlertWords {
  readonly quote: (phrase: string) => string;
  /** Behind a phrase that stands in the message `count` times, more than once. */
  readonly times: (count: number) => string;
  /** `« a », « b » et 2 autres` @param more how many are not named */
  readonly list: (named: readonly string[], more: number) => string;
  /** The head of the sentence about phrases, as it stands before a list. */
  readonly phrases: (count: number) => string;
  /** The sentence about leftovers of a kind, first words quoted; `more`: how many others there are. */
  readonly leftovers: Readonly<Record<LeftoverKind, (quoted: string, more: number) => string>>;
  readonly highlighted: string;
  /** What the rest comes to where there is no room for it. */
  readonly further: (count: number) => string;
  /** At most 20 characters (outlook.d.ts, cancelLabel). */
  readonly checkTone: string;
  readonly checkMessage: string;
}

function frenchMore(more: number, one: 'un' | 'une'): string {
  if (more === 0) return '';
  if (more === 1) return ` et ${one} autre`;
  return ` et ${String(more)} autres`;
}

const french: AlertWords = {
  quote: (phrase) => `«\u00a0${phrase}\u00a0»`,
  times: (count) => ` (${String(count)} fois)`,
  list: (named, more) => named.join(', ') + frenchMore(more, 'une'),
  phrases: (count) => {
    if (count === 1) return '1 expression à reformuler avant l’envoi\u00a0:';
    return `${String(count)} expressions à reformuler avant l’envoi\u00a0:`;
  },
  leftovers: {
    client: (quoted, more) => `Un autre client est cité\u00a0: ${quoted}${frenchMore(more, 'un')}.`,
    recipients: (quoted) => `Plusieurs de vos clients reçoivent ce message\u00a0: ${quoted}.`,
    greeting: (quoted) => `Le message salue ${quoted}, qui n’est pas destinataire.`,
    field: (quoted, more) => `À compléter avant l’envoi\u00a0: ${quoted}${frenchMore(more, 'un')}.`,
    address: (quoted, more) =>
      `Une adresse d’exemple est restée\u00a0: ${quoted}${frenchMore(more, 'une')}.`,
    attachment: (quoted) =>
      `Une pièce jointe est annoncée (${quoted})\u00a0: elle reste à ajouter.`,
    subject: () => 'L’objet est vide.',
  },
  highlighted: 'Le surlignage de Ton juste est encore dans le message.',
  further: (count) => {
    if (count === 1) return 'Un autre point est dans le volet.';
    return `${String(count)} autres points sont dans le volet.`;
  },
  checkTone: 'Vérifier le ton',
  checkMessage: 'Vérifier le message',
};

function englishMore(more: number): string {
  if (more === 0) return '';
  return ` and ${String(more)} more`;
}

const english: AlertWords = {
  quote: (phrase) => `“${phrase}”`,
  times: (count) => {
    if (count === 2) return ' (twice)';
    return ` (${String(count)} times)`;
  },
  list: (named, more) => named.join(', ') + englishMore(more),
  phrases: (count) => {
    if (count === 1) return '1 expression to reword before sending:';
    return `${String(count)} expressions to reword before sending:`;
  },
  leftovers: {
    client: (quoted, more) => `Another client is named: ${quoted}${englishMore(more)}.`,
    recipients: (quoted) => `Several of your clients receive this message: ${quoted}.`,
    greeting: (quoted) => `The message greets ${quoted}, who is not a recipient.`,
    field: (quoted, more) => `Still to fill in: ${quoted}${englishMore(more)}.`,
    address: (quoted, more) => `An example address is left: ${quoted}${englishMore(more)}.`,
    attachment: (quoted) => `An attachment is announced (${quoted}), to be added.`,
    subject: () => 'The subject is empty.',
  },
  highlighted: 'Ton juste’s highlights are still in the message.',
  further: (count) => {
    if (count === 1) return 'One more point is in the pane.';
    return `${String(count)} more points are in the pane.`;
  },
  checkTone: 'Check the tone',
  checkMessage: 'Check the message',
};

/**
 * @param chosen the person's own choice of language
 * @param displayLanguage BCP 47, of Outlook's interface
 */
export function wordsFor(chosen: 'fr' | 'en' | undefined, displayLanguage: unknown): AlertWords {
  if (chosen === 'fr') return french;
  if (chosen === 'en') return english;
  // French where Outlook doesn't say: the messages are.
  if (typeof displayLanguage === 'string' && !/^(?:fr(?:-|$)|$)/i.test(displayLanguage))
    return english;
  return french;
}
