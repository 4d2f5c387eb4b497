import { useCallback, useSyncExternalStore } from 'react';

/** What Outlook on the web leaves on a small screen: too low for a list beside the message. */
const LOW = '(max-height: 600px)';
/** What a zoom of 200 % leaves of it: too low for anything but what is being done. */
const LOWEST = '(max-height: 420px)';

/** Whether the pane is that low, now and at each change. */
export function useLowPane(): boolean {
  return useMatching(LOW);
}

/** Whether nothing fits beside what is being done, now and at each change. */
export function useLowestPane(): boolean {
  return useMatching(LOWEST);
}

function useMatching(media: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const query = window.matchMedia(media);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(media).matches);
}
