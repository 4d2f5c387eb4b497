import { habitsDrawer, type Habits } from '../../storage/habits/habits';
import type { Mailbox } from '../../storage/mailbox';
import { DrawerSession } from './drawer-session';
import { ClientsSession } from './clients-session';

/** What the picker remembers from one message to the next. */
export interface Memory {
  readonly clients: ClientsSession;
  readonly habits: DrawerSession<Habits>;
}

export function createMemory(mailbox: Mailbox): Memory {
  return {
    clients: new ClientsSession(mailbox),
    habits: new DrawerSession(mailbox, habitsDrawer),
  };
}
