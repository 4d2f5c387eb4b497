/**
 * Keeps this page on the machine, so that it opens without the network the next time, and looks for a new
 * version each time that it is come back to: a window of an installed page may stay open for weeks. Only this
 * page is the worker's: Outlook's pane stays with the network, and is never an old one.
 * @param page its name without `.html`; some hosts leave that out of the address
 */
export function keepOffline(page: string): void {
  // Not there on a page from a disk, nor in some private windows: the page works all the same.
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker
    .register('service-worker.js', { scope: `./${page}`, updateViaCache: 'none' })
    .then((registration) => {
      document.addEventListener('visibilitychange', () => {
        // Without the network there is nothing new.
        if (!document.hidden) registration.update().catch(() => undefined);
      });
    })
    // Refused by the person's settings or the host: it is read from the network, then.
    .catch(() => undefined);
}
