import { useEffect, useMemo, useState } from 'react';
import type { ComposeHost, Recipient } from '../../outlook/port/compose-host';
import { clientOfMessage, type MessageClient } from '../../storage/clients/message-client';

/**
 * The client of the message, read anew whenever the person comes back to the pane: recipients may have
 * been added meanwhile. What can't be read stays as it was.
 * @param occasion read again when it changes, such as the template that was opened
 */
export function useMessageClient(host: ComposeHost, occasion: unknown): MessageClient | undefined {
  const [recipients, setRecipients] = useState<readonly Recipient[]>([]);
  useEffect(() => {
    let over = false;
    const read = () => {
      host.readRecipients().then(
        (found) => {
          if (!over) setRecipients((before) => (sameRecipients(before, found) ? before : found));
        },
        () => undefined,
      );
    };
    read();
    window.addEventListener('focus', read);
    return () => {
      over = true;
      window.removeEventListener('focus', read);
    };
  }, [host, occasion]);
  const sender = host.sender.address;
  return useMemo(() => clientOfMessage(recipients, sender), [recipients, sender]);
}

function sameRecipients(one: readonly Recipient[], other: readonly Recipient[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
