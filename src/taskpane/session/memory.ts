import { habitsSection, type Habits } from '../../storage/habits/habits';
import type { Mailbox } from '../../storage/mailbox';
import { SectionSession } from './section-session';
import { ClientsSession } from './clients-session';
import { Insight } from './insight';

/** What the picker remembers from one message to the next. */
export interface Memory {
  readonly clients: ClientsSession;
  readonly habits: SectionSession<Habits>;
  readonly insight: Insight;
}

/** @param insight where it is counted how often each template is inserted */
export function createMemory(mailbox: Mailbox, insight = new Insight()): Memory {
  return {
    clients: new ClientsSession(mailbox),
    habits: new SectionSession(mailbox, habitsSection),
    insight,
  };
}
