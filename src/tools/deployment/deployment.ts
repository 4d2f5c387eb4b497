/** Where Outlook add-ins get Office.js (learn.microsoft.com, « Reference Office.js from the CDN »). */
export const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The address that manifest.xml is written for. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** What is built for whom: all that differs from one deployment to another. */
export interface Deployment {
  /** Where the add-in's folder is served: https, without a slash at the end. */
  readonly url: string;
  /** Shown after the add-in's name, so that nobody mistakes a trial for the real one. */
  readonly environment?: string;
  /** Identifies the add-in for Outlook; manifest.xml's own when left out. */
  readonly id?: string;
  /** Where the pages load Office.js from. */
  readonly officeJs: string;
  /** Origins besides Outlook's own that may frame the pages, such as an Exchange of one's own. */
  readonly hosts: readonly string[];
  /** Nothing is checked when a message is sent: Outlook is not told of the check. */
  readonly withoutSendCheck?: true;
}

/** A variable of the environment that can't be built from; `message` says what to write. */
export class DeploymentError extends Error {
  override readonly name = 'DeploymentError';
}

function httpsAddress(name: string, value: string, example: string): URL {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new DeploymentError(`${name} is not an address: ${value}. Give one like ${example}`);
  }
  if (url.protocol !== 'https:' || url.search || url.hash || url.username || url.password) {
    throw new DeploymentError(
      `${name} must be a plain https address, as Outlook asks: ${value}. Give one like ${example}`,
    );
  }
  return url;
}

/**
 * Where the add-in's folder is served, without a slash at the end.
 * @throws DeploymentError
 */
export function addinUrl(value: string): string {
  const url = httpsAddress('ADDIN_URL', value, 'https://outils.agence.example/ton');
  // It becomes a location of nginx and a path of the other servers.
  if (!/^(\/[A-Za-z0-9._~-]+)*\/*$/.test(url.pathname)) {
    throw new DeploymentError(
      `ADDIN_URL may have letters, digits and . _ ~ - in its path: ${value}`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * Where the pages load Office.js from.
 * @throws DeploymentError
 */
export function officeJsUrl(value: string): string {
  const { href } = httpsAddress('OFFICE_JS_URL', value, MICROSOFT_OFFICE_JS);
  if (!/\/office\.js$/i.test(href)) {
    throw new DeploymentError(
      `OFFICE_JS_URL must end in /office.js, beside the files that it loads: ${value}`,
    );
  }
  return href;
}

function origin(value: string): string {
  const url = httpsAddress('ADDIN_HOSTS', value, 'https://mail.agence.example');
  if (url.pathname !== '/') {
    throw new DeploymentError(`ADDIN_HOSTS takes origins without a path: ${value}`);
  }
  return url.origin;
}

/**
 * Origins that may frame the pages besides Outlook's own, separated by commas or spaces.
 * @throws DeploymentError
 */
export function frameHosts(value: string): string[] {
  return value
    .split(/[\s,]+/)
    .filter((host) => host !== '')
    .map(origin);
}
