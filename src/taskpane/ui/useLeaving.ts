import { useEffect, useRef } from 'react';

/** How long a notice that tells what was done stays, ms. */
const LEAVES_AFTER_MS = 9000;
/** How long it stays on while somebody is at it, ms. */
const STAYS_MS = 2000;

/**
 * Lets a notice leave by itself, once nobody points at it or has the focus in it.
 * @param told another object for each notice; `null` for one that stays
 */
export function useLeaving(told: object | null, leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    if (told === null) return;
    const end = (): void => {
      const used = document.querySelector('[data-notice]:is(:hover, :focus-within)');
      if (used) timer = setTimeout(end, STAYS_MS);
      else latest.current();
    };
    let timer = setTimeout(end, LEAVES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [told]);
}
