import { createMemoryHost } from '../../src/host/memory-host';
import { Mailbox } from '../../src/settings/mailbox';
import { inTurn } from '../../src/settings/shared-copy';

/** Windows of one machine, each with the settings that its own host read when it opened. */
export function shareOneMachine(): () => Mailbox {
  let text: string | null = null;
  const heard = new Map<object, () => void>();
  const alone = inTurn();
  return () => {
    const self = {};
    return new Mailbox(createMemoryHost(), {
      read: () => text,
      write: (next) => {
        text = next;
        for (const [other, callback] of heard) if (other !== self) callback();
      },
      onChange: (callback) => {
        heard.set(self, callback);
        return () => heard.delete(self);
      },
      alone,
    });
  };
}
