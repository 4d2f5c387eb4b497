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
  /** What was added, and Outlook alone can take out again. */
  readonly added: Besides;
}

/** Nobody in copy, and no delay. */
export const NOTHING_BESIDES: Besides = { copies: [], leaving: null };

/** Whether nothing goes with it. */
export function isNothing({ copies, leaving }: Besides): boolean {
  return copies.length === 0 && leaving === null;
}

/** What goes with it that was not added before: the person may have changed that in Outlook since. */
export function notAdded({ copies, leaving }: Besides, added: Besides): Besides {
  return {
    copies: copies.filter((address) => !added.copies.includes(address)),
    leaving: added.leaving ? null : leaving,
  };
}

/** What was added, and what was added after it. */
export function allAdded(before: Besides, after: Besides): Besides {
  return {
    copies: [...before.copies, ...after.copies],
    leaving: after.leaving ?? before.leaving,
  };
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
  let added = NOTHING_BESIDES;
  if (copies.length > 0) {
    try {
      const there = (await host.readRecipients()).map(({ address }) => address.toLowerCase());
      const missing = copies.filter((address) => !there.includes(address.toLowerCase()));
      if (missing.length > 0) {
        await (host.addInCopy?.(missing) ?? Promise.reject(new RangeError('no one in copy')));
        added = { ...added, copies: missing };
        said.push(() => strings.besides.copied(missing.join(', ')));
      }
    } catch {
      said.push(() => strings.besides.copyByHand(copies.join(', ')));
    }
  }
  if (leaving !== null) {
    try {
      await (host.delayDelivery?.(leaving.at) ?? Promise.reject(new RangeError('no delay')));
      added = { ...added, leaving };
      said.push(() => strings.besides.leaves(leaving.words));
    } catch {
      said.push(() => strings.besides.delayByHand(leaving.words));
    }
  }
  return { said, added };
}
