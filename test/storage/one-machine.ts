import { createMemoryHost } from '../../src/testing/memory-host';
import { Mailbox } from '../../src/storage/mailbox';
import { inTurn } from '../../src/storage/in-turn';
import type { SharedCopy } from '../../src/storage/shared-copy';

/** What all windows of a machine share, under one name. */
export interface OneMachine {
  readonly text: () => string | null;
  /** From then on what is written is not kept, as where the browser's store is full. */
  readonly refuse: (yes: boolean) => void;
  /** Another window's view. */
  readonly window: () => SharedCopy;
}

export function createOneMachine(initial: string | null = null): OneMachine {
  let text = initial;
  let refuses = false;
  const heard = new Map<object, () => void>();
  const alone = inTurn();
  return {
    text: () => text,
    refuse: (yes) => {
      refuses = yes;
    },
    window: () => {
      const self = {};
      return {
        read: () => text,
        write: (next) => {
          if (refuses) return;
          text = next;
          for (const [other, callback] of heard) if (other !== self) callback();
        },
        onChange: (callback) => {
          heard.set(self, callback);
          return () => heard.delete(self);
        },
        alone,
      };
    },
  };
}

/** Windows of one machine, each with the settings that its own host read when it opened. */
export function shareOneMachine(): () => Mailbox {
  const { window } = createOneMachine();
  return () => new Mailbox(createMemoryHost(), window());
}
