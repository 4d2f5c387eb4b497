import { useSyncExternalStore } from 'react';

/** What Outlook on the web leaves on a small screen: too low for a list beside the message. */
const LOW = '(max-height: 600px)';

/** Whether the pane is that low, now and at each change. */
export function useLowPane(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(LOW).matches);
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(LOW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
