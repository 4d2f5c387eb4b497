/** Where the production pages take Office.js from. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where this server has the npm copy. */
export const OFFICE_JS_PATH = '/office-js/';
const STAND_IN = '/microsoft-ajax-stand-in.js';

const SCRIPT = /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*>/i;

/**
 * A production page that takes Office.js from the npm copy, with the part of MicrosoftAjax that it
 * needs loaded before. A page without Office.js is left as it is.
 */
export function withLocalOfficeJs(html: string): string {
  return html.replace(SCRIPT, (script) => {
    const local = script.replace(MICROSOFT, `${OFFICE_JS_PATH}office.js`);
    return `<script src="${STAND_IN}"></script>${local}`;
  });
}
