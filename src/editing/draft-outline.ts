import type { ComposeHost } from '../outlook/port/compose-host';
import { readMessage } from '../text/message';
import { ownWords } from './own-words';
import { whyNotWrite, type RefusalId } from './refusals';
import { salutationsOf } from './salutations';
import type { LeftOut } from './without-salutations';

/** What a template finds in the draft that it is to go into. */
export interface DraftOutline {
  /** The line that the draft begins with, where it greets. */
  readonly greeting: string | null;
  /** Which of its own salutations a template leaves out there, except where it replaces all. */
  readonly leftOut: LeftOut;
  /** A greeting, a closing or both, and nothing else. */
  readonly isBare: boolean;
  /** What the draft would lose to a template in place of the writer's words; empty without any. */
  readonly words: string;
  /** Why what is inserted could be neither taken back nor updated; `null` where it can. */
  readonly final: RefusalId | null;
}

/**
 * Reads what a template would find in the draft; writes nothing.
 * @throws HostError when the draft can't be read
 */
export async function readOutline(host: ComposeHost): Promise<DraftOutline> {
  const format = await host.bodyFormat();
  const message = readMessage(await host.readBody(format), format);
  const { greeting, closing, alone } = salutationsOf(message);
  const lines = greeting && message.map.text.slice(greeting.from, greeting.to).trim().split('\n');
  return {
    greeting: lines?.[0] ?? null,
    leftOut: { greeting: greeting !== null, closing: closing !== null },
    isBare: alone,
    words: ownWords(message),
    final: await whyNotWrite(host, message),
  };
}
