import type { Client, Clients } from '../../storage/clients/clients';
import { clientsSection } from '../../storage/clients/clients-section';
import type { Mailbox } from '../../storage/mailbox';
import { makeRoom, remember, type FilledMessage } from '../../storage/clients/remember';
import { LIMIT_BYTES } from '../../storage/size';
import { SectionSession } from './section-session';
import type { Sentence } from '../strings';

/** How remembering a message ended. `full`: nothing was kept, and these clients stand in the way. */
export type RememberOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'full'; readonly toForget: readonly Client[] }
  /** `text` says why. */
  | { readonly kind: 'not-kept'; readonly text: Sentence };

/** Whom the writer writes to. */
export class ClientsSession extends SectionSession<Clients> {
  constructor(private readonly bag: Mailbox) {
    super(bag, clientsSection);
  }

  /**
   * Keeps what a message was filled with. Where the mailbox is full it says who would have to be
   * forgotten, and forgets nobody.
   */
  async remember(message: FilledMessage): Promise<RememberOutcome> {
    const outcome = await this.change((clients) => remember(clients, message));
    if (outcome.changed) return { kind: 'kept' };
    const room = this.#room(this.state.value, message);
    return room && room.forgotten.length > 0
      ? { kind: 'full', toForget: room.forgotten }
      : { kind: 'not-kept', text: outcome.text };
  }

  /** The same, once the person has said that the longest unused may go. */
  async rememberAndForget(message: FilledMessage): Promise<RememberOutcome> {
    const outcome = await this.change(
      (clients) => this.#room(clients, message)?.clients ?? remember(clients, message),
    );
    return outcome.changed ? { kind: 'kept' } : { kind: 'not-kept', text: outcome.text };
  }

  /** Whether the mailbox has room for these, beside everything else that it keeps for us. */
  fits = (clients: Clients): boolean => {
    const stored = { ...clientsSection.stored(clients), saved: Date.now() };
    return this.bag.bytes({ [clientsSection.key]: stored }) <= LIMIT_BYTES;
  };

  #room(clients: Clients, message: FilledMessage) {
    return makeRoom(remember(clients, message), message.domain, this.fits);
  }
}
