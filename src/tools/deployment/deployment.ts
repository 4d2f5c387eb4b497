import { portFrom } from './port';
import { uuidV5 } from './uuid';

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

type Environment = Readonly<Record<string, string | undefined>>;

/** The variable's value, or undefined where it is empty: `ADDIN_ENV= npm run build` is none. */
function given(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
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

function addinUrl(value: string): string {
  const url = httpsAddress('ADDIN_URL', value, 'https://outils.agence.example/ton');
  // It becomes a location of nginx and a path of the other servers.
  if (!/^(\/[A-Za-z0-9._~-]+)*\/*$/.test(url.pathname)) {
    throw new DeploymentError(
      `ADDIN_URL may have letters, digits and . _ ~ - in its path: ${value}`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

function officeJs(value: string): string {
  const { href } = httpsAddress('OFFICE_JS_URL', value, MICROSOFT_OFFICE_JS);
  if (!/\/office\.js$/i.test(href)) {
    throw new DeploymentError(
      `OFFICE_JS_URL must end in /office.js, beside the files that it loads: ${value}`,
    );
  }
  return href;
}

function environmentName(value: string): string {
  if (!/^[\p{L}\d][\p{L}\d -]{0,19}$/u.test(value)) {
    throw new DeploymentError(
      `ADDIN_ENV is shown after the add-in's name: write up to 20 letters, digits, spaces and hyphens, not « ${value} »`,
    );
  }
  return value;
}

/** Where `npm run serve` has it: the address of manifest.xml, with the port that was given. */
function localUrl(port: string | undefined): string {
  const url = new URL(DEVELOPMENT_URL);
  try {
    url.port = String(portFrom(port));
  } catch (error) {
    throw new DeploymentError(error instanceof RangeError ? error.message : String(error));
  }
  return url.origin;
}

function identifier(value: string): string {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) {
    throw new DeploymentError(
      `ADDIN_ID must be a UUID like 7d0f2c36-5e3a-4a53-9b0e-6a1f2f8f4c11: ${value}`,
    );
  }
  return value.toLowerCase();
}

function sendCheckOff(value: string): boolean {
  if (value !== 'on' && value !== 'off') {
    throw new DeploymentError(`ADDIN_SEND_CHECK is on or off, not « ${value} »`);
  }
  return value === 'off';
}

function origin(value: string): string {
  const url = httpsAddress('ADDIN_HOSTS', value, 'https://mail.agence.example');
  if (url.pathname !== '/') {
    throw new DeploymentError(`ADDIN_HOSTS takes origins without a path: ${value}`);
  }
  return url.origin;
}

/**
 * Reads `ADDIN_URL`, `ADDIN_ENV`, `ADDIN_ID`, `ADDIN_SEND_CHECK`, `OFFICE_JS_URL` and `ADDIN_HOSTS`
 * (origins, separated by commas or spaces); docs/deploiement.md tells what each is for. Without an address
 * it is for this machine, at the `PORT` that is served. An environment without an id of its own gets one
 * that its address and name determine, so that every build of it has the same.
 * @throws DeploymentError with what to write instead
 */
export function deploymentFrom(environment: Environment): Deployment {
  const address = given(environment, 'ADDIN_URL');
  const url = address === undefined ? localUrl(given(environment, 'PORT')) : addinUrl(address);
  const name = given(environment, 'ADDIN_ENV');
  const suffix = name === undefined ? undefined : environmentName(name);
  const ownId = given(environment, 'ADDIN_ID');
  const id =
    ownId !== undefined
      ? identifier(ownId)
      : suffix === undefined
        ? undefined
        : uuidV5(`${url}#${suffix}`);
  return {
    url,
    ...(suffix !== undefined && { environment: suffix }),
    ...(id !== undefined && { id }),
    officeJs: officeJs(given(environment, 'OFFICE_JS_URL') ?? MICROSOFT_OFFICE_JS),
    hosts: (given(environment, 'ADDIN_HOSTS') ?? '')
      .split(/[\s,]+/)
      .filter((host) => host !== '')
      .map(origin),
    ...(sendCheckOff(given(environment, 'ADDIN_SEND_CHECK') ?? 'on') && { withoutSendCheck: true }),
  };
}
