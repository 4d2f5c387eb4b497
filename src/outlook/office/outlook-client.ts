import type { ComposeHost, OutlookClient } from '../port/compose-host';
import { surviving } from './surviving';

type ClientOffice = Pick<typeof Office, 'context' | 'MailboxEnums'>;

/** Whether the client says that it has this Mailbox requirement set, e.g. `1.10`. */
export function hasMailbox(office: Pick<typeof Office, 'context'>, version: string): boolean {
  return surviving(() => office.context.requirements.isSetSupported('Mailbox', version), false);
}

/** Which Outlook this is (d.ts, Diagnostics.hostName); `undefined` for one that is not known. */
export function outlookClient(office: ClientOffice): OutlookClient | undefined {
  const hostName = surviving(() => office.context.mailbox.diagnostics.hostName, '');
  if (hostName === 'OutlookWebApp') return 'web';
  if (hostName === 'newOutlookWindows') return 'new';
  if (hostName === 'OutlookIOS' || hostName === 'OutlookAndroid') return 'mobile';
  if (hostName !== 'Outlook') return undefined;
  if (surviving(() => String(office.context.platform), '') !== 'Mac') return 'classic';
  // The legacy Mac interface stops at Mailbox 1.8 (docs, outlook-api-requirement-sets).
  return hasMailbox(office, '1.9') ? 'mac' : 'mac-legacy';
}

/**
 * The body mode for every read and write of the body: the writer's own setting where the client has
 * modes (web and new Outlook), else none. `bodyMode` has no requirement set; Office.js has its enum
 * since it has the option.
 */
export function bodyModeFor(
  office: ClientOffice,
  client: OutlookClient | undefined,
): { readonly mode?: Office.MailboxEnums.BodyMode; readonly scope: ComposeHost['bodyScope'] } {
  if (client !== 'web' && client !== 'new') return { scope: 'whole' };
  const modes = surviving(
    () => (office.MailboxEnums as Partial<typeof Office.MailboxEnums>).BodyMode,
    undefined,
  );
  if (modes === undefined) return { scope: 'unsure' };
  return { mode: modes.HostConfig, scope: 'matched' };
}
