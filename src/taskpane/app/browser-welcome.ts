import type { Welcome } from './useWelcome';

/**
 * Remembers in this browser's storage that the person was welcomed. Where a framed page is refused
 * storage, nobody is: they would be at every opening.
 * @param name of the entry
 */
export function createBrowserWelcome(
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  name: string,
): Welcome {
  return {
    wanted: () => {
      try {
        return storage().getItem(name) === null;
      } catch {
        return false;
      }
    },
    keep: () => {
      try {
        storage().setItem(name, 'lu');
      } catch {
        // Refused or full.
      }
    },
  };
}
