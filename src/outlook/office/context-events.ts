import { callOffice, READ_MS } from './call';
import type { CallQueue } from './call-queue';
import { hasMailbox } from './outlook-client';
import { surviving } from './surviving';

/**
 * Hears of the initialization contexts that reach a pane that is already open (Mailbox 1.15). One
 * handler is registered, at the first listener, and stays: Office removes all handlers of an event at
 * once. On older clients, or when Office refuses the handler, nothing is heard: the pane still reads
 * the context when it opens.
 * @returns `ComposeHost.onContext`
 */
export function createContextEvents(
  office: typeof Office,
  queue: CallQueue,
): (listener: (context: string) => void) => () => void {
  const listeners = new Set<(context: string) => void>();
  let registered = false;

  const register = (): void => {
    const item = surviving(() => office.context.mailbox.item as Office.MessageCompose, null);
    const event = surviving(
      () => (office.EventType as Partial<typeof Office.EventType>).InitializationContextChanged,
      undefined,
    );
    if (registered || item === null || event === undefined || !hasMailbox(office, '1.15')) return;
    registered = true;
    const handler = (change?: Partial<Office.InitializationContextChangedEventArgs>): void => {
      const context = change?.initializationContextData;
      if (typeof context !== 'string' || context === '') return;
      listeners.forEach((listener) => listener(context));
    };
    queue
      .one(() =>
        callOffice<unknown>('addHandlerAsync', READ_MS, (done) =>
          item.addHandlerAsync(event, handler, done),
        ),
      )
      .catch(() => {
        registered = false;
      });
  };

  return (listener) => {
    // A wrapper of its own, so that one function given twice is two listeners.
    const heard = (context: string): void => listener(context);
    listeners.add(heard);
    register();
    return () => {
      listeners.delete(heard);
    };
  };
}
