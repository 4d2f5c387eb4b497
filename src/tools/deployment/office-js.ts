import { MICROSOFT_OFFICE_JS, type Deployment } from './deployment';

/** The content networks where Microsoft keeps Office.js, one for each cloud. */
const MICROSOFT_NETWORKS = [
  /^appsforoffice\.microsoft\.com$/,
  /^appsforoffice\.(?:[a-z]+\.)*cdn\.office\.net$/,
  /^appsforoffice\.cdn\.partner\.office365\.cn$/,
];

/** Whether Office.js comes from Microsoft, and with it what it loads besides. */
export function isMicrosofts(officeJs: string): boolean {
  const { hostname } = new URL(officeJs);
  return MICROSOFT_NETWORKS.some((network) => network.test(hostname));
}

/** The folder of the add-in in which Office.js is served, such as `office-js`; undefined elsewhere. */
export function officeJsFolder({ url, officeJs }: Deployment): string | undefined {
  if (!officeJs.startsWith(`${url}/`)) return undefined;
  const folder = officeJs.slice(url.length + 1).replace(/\/?[^/]+$/, '');
  return folder === '' ? undefined : folder;
}

/**
 * A built page that loads Office.js from where the deployment has it. A page without Office.js is
 * left as it is.
 */
export function pageFor(html: string, { officeJs }: Deployment): string {
  return html.replace(`src="${MICROSOFT_OFFICE_JS}"`, () => `src="${officeJs}"`);
}
