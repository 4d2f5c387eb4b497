import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ComposeHost, Recipient } from '../../outlook/port/compose-host';
import { clientOfMessage, type MessageClient } from '../../storage/clients/message-client';

/** The client of the message, and a way to make sure of it. */
export interface FollowedClient {
  readonly to: MessageClient | undefined;
  /** Reads the recipients again; what can't be read stays as it was. */
  readonly readAgain: () => Promise<MessageClient | undefined>;
}

/**
 * The client of the message, read anew when Outlook tells of other recipients, and whenever the person comes
 * back to the pane: not every client tells. What can't be read stays as it was.
 * @param inside domains of colleagues besides the writer's own
 * @param occasion read again when it changes, such as the template that was opened
 */
export function useMessageClient(
  host: ComposeHost,
  inside: readonly string[],
  occasion: unknown,
): FollowedClient {
  const [recipients, setRecipients] = useState<readonly Recipient[]>([]);
  const sender = host.sender.address;
  const read = useCallback(
    () =>
      host.readRecipients().then(
        (found) => {
          setRecipients((before) => (sameRecipients(before, found) ? before : found));
          return found;
        },
        () => undefined,
      ),
    [host],
  );
  useEffect(() => {
    const again = () => void read();
    again();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [read, occasion]);
  useEffect(() => host.onRecipients(() => void read()), [host, read]);
  const to = useMemo(
    () => clientOfMessage(recipients, sender, inside),
    [recipients, sender, inside],
  );
  const readAgain = useCallback(async () => {
    const found = await read();
    return found === undefined ? to : clientOfMessage(found, sender, inside);
  }, [read, to, sender, inside]);
  return { to, readAgain };
}

function sameRecipients(one: readonly Recipient[], other: readonly Recipient[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
