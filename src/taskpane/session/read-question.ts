import type { ComposeHost } from '../../outlook/port/compose-host';
import { foundInQuestion, type FoundInQuestion } from '../../templates/found-in-question';
import { askedIn, type Asked } from '../../templates/reply-needs';
import { fold } from '../../text/fold';
import { readMessage } from '../../text/message';
import { newestQuoted } from '../../text/quoted-message';

/** The message that a draft answers, as far as it asks for something. */
export interface Question {
  readonly asked: readonly Asked[];
  /** What of it a reply can take up. */
  readonly found: FoundInQuestion;
}

/** Of a draft that answers nothing. */
export const NO_QUESTION: Question = { asked: [], found: {} };

/** Where the headers of a message name its recipients: who wrote it stands above. */
const RECIPIENTS = /^[\s>*]*(?:à|a|to|an|para|pour)\s*\*?\s*:/im;

/**
 * What the message asks for that this draft answers: nothing where it answers none, or the writer's own.
 * @throws HostError when the draft can't be read
 */
export async function readQuestion(host: ComposeHost): Promise<Question> {
  if ((await host.composeType()) !== 'reply') return NO_QUESTION;
  const format = await host.bodyFormat();
  const quoted = newestQuoted(readMessage(await host.readBody(format), format));
  if (!quoted || isBy(host.sender, quoted.header)) return NO_QUESTION;
  const asked = askedIn(quoted.words);
  return { asked, found: foundInQuestion(quoted.words, asked) };
}

function isBy({ name, address }: ComposeHost['sender'], header: string): boolean {
  const author = fold(header.split(RECIPIENTS)[0] ?? '');
  return [name, address].some((own) => own.trim() !== '' && author.includes(fold(own.trim())));
}
