import { inTurn, type Turns } from './in-turn';

/**
 * What this machine keeps beside the mailbox, for all windows: a mailbox's settings are read once when
 * a pane opens, and saved as a whole, so of two open panes the last to save would undo the other.
 */
export interface SharedCopy {
  /** The text that any window wrote last; `null` where there is none, or none can be kept. */
  read(): string | null;
  write(text: string): void;
  /** Calls back when another window has written; returns an unsubscribe. */
  onChange(callback: () => void): () => void;
  /** Runs `work` while no other window runs its own. */
  readonly alone: Turns;
}

/** Where nothing can be kept: one window, and the mailbox alone. */
export function createNoCopy(): SharedCopy {
  return {
    read: () => null,
    write: () => undefined,
    onChange: () => () => undefined,
    alone: inTurn(),
  };
}
