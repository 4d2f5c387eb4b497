import { habitsSection, type Habits } from '../../storage/habits/habits';
import type { Mailbox } from '../../storage/mailbox';
import { SectionSession } from './section-session';
import { ClientsSession } from './clients-session';

/** What the picker remembers from one message to the next. */
export interface Memory {
  readonly clients: ClientsSession;
  readonly habits: SectionSession<Habits>;
}

export function createMemory(mailbox: Mailbox): Memory {
  return {
    clients: new ClientsSession(mailbox),
    habits: new SectionSession(mailbox, habitsSection),
  };
}
