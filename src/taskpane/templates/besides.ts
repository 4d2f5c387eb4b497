import type { ComposeHost } from '../../outlook/port/compose-host';
import { strings, type Sentence } from '../strings';

/** What goes with a message besides its words. */
export interface Besides {
  /** Addresses of people in copy. */
  readonly copies: readonly string[];
  /** When it leaves: ms since 1970, and in words; `null` as soon as it is sent. */
  readonly leaving: { readonly at: number; readonly words: string } | null;
}

/** What came of it. */
export interface BesidesDone {
  /** To be told. */
  readonly said: readonly Sentence[];
  /** Something was added that Outlook alone can take out again. */
  readonly stays?: true;
}

/** Whether nothing goes with it. */
export function isNothing({ copies, leaving }: Besides): boolean {
  return copies.length === 0 && leaving === null;
}

/**
 * Puts people in copy who are not among the recipients yet, and sets when the message leaves. Never rejects:
 * what could not be done is said, with what to do by hand.
 */
export async function addBesides(
  host: Pick<ComposeHost, 'readRecipients' | 'addInCopy' | 'delayDelivery'>,
  { copies, leaving }: Besides,
): Promise<BesidesDone> {
  const said: Sentence[] = [];
  let stays = false;
  if (copies.length > 0) {
    try {
      const there = (await host.readRecipients()).map(({ address }) => address.toLowerCase());
      const missing = copies.filter((address) => !there.includes(address.toLowerCase()));
      if (missing.length > 0) {
        await (host.addInCopy?.(missing) ?? Promise.reject(new RangeError('no one in copy')));
        stays = true;
        said.push(() => strings.besides.copied(missing.join(', ')));
      }
    } catch {
      said.push(() => strings.besides.copyByHand(copies.join(', ')));
    }
  }
  if (leaving !== null) {
    try {
      await (host.delayDelivery?.(leaving.at) ?? Promise.reject(new RangeError('no delay')));
      stays = true;
      said.push(() => strings.besides.leaves(leaving.words));
    } catch {
      said.push(() => strings.besides.delayByHand(leaving.words));
    }
  }
  return { said, ...(stays && { stays }) };
}
