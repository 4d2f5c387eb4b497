/** The language of Outlook's interface. */
export type DisplayLanguage = 'fr-FR' | 'en-US';

/**
 * The address and the window name under which an iframe finds this host.
 *
 * Office.js reads `_host_Info` from the query and `_xdm_Info` from the fragment; the `&` after `#`
 * is needed, `_xdm_Info` comes last, and its three parts stay unencoded.
 */
export function frameLocation(
  page: string,
  conversationId: string,
  controlId: string,
  origin: string,
  language: DisplayLanguage,
): { src: string; name: string } {
  const xdm = [conversationId, controlId, origin].join('|');
  return {
    src: `${page}?_host_Info=Outlook$Web$16.01$${language}$telemetry$$$0#&_serializer_version=1&_xdm_Info=${xdm}`,
    name: JSON.stringify({ hostInfo: `Outlook|Web|16.01|${language}|telemetry|||0` }),
  };
}
