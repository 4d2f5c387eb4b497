import type { ComposeHost } from '../../outlook/port/compose-host';
import { askedIn, type Asked } from '../../templates/reply-needs';
import { fold } from '../../text/fold';
import { readMessage } from '../../text/message';
import { newestQuoted } from '../../text/quoted-message';

/** Where the headers of a message name its recipients: who wrote it stands above. */
const RECIPIENTS = /^[\s>*]*(?:à|a|to|an|para|pour)\s*\*?\s*:/im;

/**
 * What the message asks for that this draft answers: nothing where it answers none, or the writer's own.
 * @throws HostError when the draft can't be read
 */
export async function readAsked(host: ComposeHost): Promise<readonly Asked[]> {
  if ((await host.composeType()) !== 'reply') return [];
  const format = await host.bodyFormat();
  const quoted = newestQuoted(readMessage(await host.readBody(format), format));
  return !quoted || isBy(host.sender, quoted.header) ? [] : askedIn(quoted.words);
}

function isBy({ name, address }: ComposeHost['sender'], header: string): boolean {
  const author = fold(header.split(RECIPIENTS)[0] ?? '');
  return [name, address].some((own) => own.trim() !== '' && author.includes(fold(own.trim())));
}
