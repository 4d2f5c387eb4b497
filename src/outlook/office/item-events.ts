import { callOffice, READ_MS } from './call';
import type { CallQueue } from './call-queue';
import { hasMailbox } from './outlook-client';
import { surviving } from './surviving';

/** An event of the open item. */
interface ItemEvent<T> {
  readonly name: 'InitializationContextChanged' | 'RecipientsChanged';
  /** The requirement set that brought it. */
  readonly mailbox: string;
  /** What listeners are told; `undefined` for an event that tells nothing. */
  readonly told: (args: unknown) => T | undefined;
}

/**
 * Hears of an event of the item that is open. One handler is registered, at the first listener, and
 * stays: Office removes all handlers of an event at once. On older clients, or when Office refuses the
 * handler, nothing is heard.
 * @returns what registers a listener, and gives what ends it
 */
export function createItemEvent<T>(
  office: typeof Office,
  queue: CallQueue,
  { name, mailbox, told }: ItemEvent<T>,
): (listener: (value: T) => void) => () => void {
  const listeners = new Set<(value: T) => void>();
  let registered = false;

  const register = (): void => {
    const item = surviving(() => office.context.mailbox.item as Office.MessageCompose, null);
    const event = surviving(
      () => (office.EventType as Partial<typeof Office.EventType>)[name],
      undefined,
    );
    if (registered || item === null || event === undefined || !hasMailbox(office, mailbox)) return;
    registered = true;
    const handler = (args?: unknown): void => {
      const value = told(args);
      if (value !== undefined) listeners.forEach((listener) => listener(value));
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
    const heard = (value: T): void => listener(value);
    listeners.add(heard);
    register();
    return () => {
      listeners.delete(heard);
    };
  };
}

/** What the check at Send hands to a pane that is open already (Mailbox 1.15). */
export const CONTEXT_HANDED: ItemEvent<string> = {
  name: 'InitializationContextChanged',
  mailbox: '1.15',
  told: (args) => {
    const { initializationContextData: context } = Object(
      args,
    ) as Partial<Office.InitializationContextChangedEventArgs>;
    return typeof context === 'string' && context !== '' ? context : undefined;
  },
};

/** Somebody was added or taken out (Mailbox 1.7); whom, the recipients themselves tell. */
export const RECIPIENTS_CHANGED: ItemEvent<true> = {
  name: 'RecipientsChanged',
  mailbox: '1.7',
  told: () => true,
};
