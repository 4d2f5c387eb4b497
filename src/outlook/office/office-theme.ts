import type { HostTheme } from '../port/compose-host';
import { callOffice, READ_MS } from './call';
import { hasMailbox } from './outlook-client';
import { surviving } from './surviving';

/**
 * Outlook's light or dark look (Mailbox 1.14). The reference says that add-ins with event-based
 * activation, as ours, aren't given it; some clients give it all the same, others leave it undefined
 * or refuse the handler, and then it is not known. `isDarkTheme` isn't for Outlook: the background tells.
 */
export function createOfficeTheme(office: typeof Office): HostTheme {
  const listeners = new Set<() => void>();
  let changed: unknown;
  let registered = false;

  const register = (): void => {
    const event = surviving(
      () => (office.EventType as Partial<typeof Office.EventType>).OfficeThemeChanged,
      undefined,
    );
    if (registered || event === undefined || !hasMailbox(office, '1.14')) return;
    registered = true;
    const handler = (change?: { readonly officeTheme?: unknown }): void => {
      changed = change?.officeTheme;
      listeners.forEach((listener) => listener());
    };
    callOffice<unknown>('mailbox.addHandlerAsync', READ_MS, (done) =>
      office.context.mailbox.addHandlerAsync(event, handler, done),
    ).catch(() => {
      registered = false;
    });
  };

  return {
    // Reading it has thrown, in classic Outlook.
    current: () => lookOf(changed ?? surviving(() => office.context.officeTheme, undefined)),
    onChange: (callback) => {
      listeners.add(callback);
      register();
      return () => {
        listeners.delete(callback);
      };
    },
  };
}

/** @param theme an `Office.OfficeTheme`, or whatever a client gives in its place */
function lookOf(theme: unknown): 'light' | 'dark' | null {
  const { bodyBackgroundColor } = Object(theme) as { readonly bodyBackgroundColor?: unknown };
  if (typeof bodyBackgroundColor !== 'string') return null;
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(bodyBackgroundColor.trim());
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  // How bright eyes take the three to be (ITU-R BT.709).
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}
