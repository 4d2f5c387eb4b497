/** Where the production pages take Office.js from. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where this server has the npm copy. */
export const OFFICE_JS_PATH = '/office-js/';

/** A production page that takes Office.js from the npm copy. A page without Office.js is left as it is. */
export function withLocalOfficeJs(html: string): string {
  return html.replace(`src="${MICROSOFT}"`, `src="${OFFICE_JS_PATH}office.js"`);
}

/** A page with the native bridge of the compose window before all of its own scripts. */
export function withBridge(html: string): string {
  return html.replace('<head>', '<head><script src="/bridge.js"></script>');
}
