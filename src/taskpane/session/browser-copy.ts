import { inTurn, type Turns } from '../../storage/in-turn';
import type { SharedCopy } from '../../storage/shared-copy';

/** The window's own, as far as a browser gives them to a framed page. */
export interface BrowserParts {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly addEventListener: Window['addEventListener'];
  readonly removeEventListener: Window['removeEventListener'];
  /** Left out by web views older than Web Locks: changes then take turns within this window only. */
  readonly locks?: Pick<LockManager, 'request'>;
}

/** What a window gives. */
export function browserParts(window: Window): BrowserParts {
  return {
    // Read only when it is used: where storage is refused to framed pages, reading it throws.
    get localStorage() {
      return window.localStorage;
    },
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    locks: window.navigator.locks,
  };
}

/**
 * The copy in this browser's storage.
 * @param name of the entry and of the lock: one a mailbox, and a partition where Office gives one
 */
export function createBrowserCopy(parts: BrowserParts, name: string): SharedCopy {
  const { locks } = parts;
  return {
    read: () => {
      try {
        return parts.localStorage.getItem(name);
      } catch {
        // A browser may refuse storage to a framed page: the mailbox alone, then.
        return null;
      }
    },
    write: (text) => {
      try {
        parts.localStorage.setItem(name, text);
      } catch {
        // Refused or full: the mailbox has it.
      }
    },
    onChange: (callback) => {
      const heard = (event: StorageEvent): void => {
        if (event.key === name) callback();
      };
      parts.addEventListener('storage', heard);
      return () => parts.removeEventListener('storage', heard);
    },
    alone: locks ? lockedTurns(locks, name) : inTurn(),
  };
}

/** Turns among all windows; within this one where the lock is refused, as storage may be. */
function lockedTurns(locks: Pick<LockManager, 'request'>, name: string): Turns {
  const here = inTurn();
  return async (work) => {
    let hasBegun = false;
    try {
      return await locks.request(name, () => {
        hasBegun = true;
        return work();
      });
    } catch (failure) {
      if (hasBegun) throw failure;
      return here(work);
    }
  };
}
