import type { Strings } from '../translation';

/** What the pane says where it could not start: facts, and what an administrator has to know. */
export const start: Strings['start'] = {
  absent: 'Office.js did not arrive.',
  absentHint: (host) =>
    `The pane needs Outlook’s library, which comes from ${host}. The connection, a firewall or a proxy holds it back: try again; if it goes on, ask your administrator to allow this address.`,
  silent: 'Outlook did not answer the pane.',
  silentHint: (seconds, host) =>
    `${String(seconds)} seconds went by. Try again; if it goes on, restart Outlook. If it comes back every day, your administrator can allow ${host} in the proxy and the firewall.`,
  failed: 'The pane could not start.',
  failedHint:
    'Try again; if it goes on, close the pane and open it again. Your administrator needs the details below.',
  retry: 'Try again',
};
