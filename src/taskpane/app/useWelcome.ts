import { useCallback, useState } from 'react';

/** Whether to welcome the person, and how to remember that it was done. */
export interface Welcome {
  readonly wanted: () => boolean;
  readonly keep: () => void;
}

/**
 * Who has read the welcome, or does without it what it tells of, needs it no more.
 * @param welcome left out: nobody is welcomed
 * @returns whether it is shown, and what ends it for good
 */
export function useWelcome(welcome: Welcome | undefined): readonly [boolean, () => void] {
  const [shown, setShown] = useState(() => welcome?.wanted() ?? false);
  const end = useCallback(() => {
    if (!shown) return;
    welcome?.keep();
    setShown(false);
  }, [welcome, shown]);
  return [shown, end];
}
