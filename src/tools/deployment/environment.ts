import {
  addinUrl,
  DeploymentError,
  DEVELOPMENT_URL,
  frameHosts,
  MICROSOFT_OFFICE_JS,
  officeJsUrl,
  type Deployment,
} from './deployment';
import { portFrom } from './port';
import { uuidV5 } from './uuid';

type Environment = Readonly<Record<string, string | undefined>>;

/** The variable's value, or undefined where it is empty: `ADDIN_ENV= npm run build` is none. */
function given(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
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
    officeJs: officeJsUrl(given(environment, 'OFFICE_JS_URL') ?? MICROSOFT_OFFICE_JS),
    hosts: frameHosts(given(environment, 'ADDIN_HOSTS') ?? ''),
    ...(sendCheckOff(given(environment, 'ADDIN_SEND_CHECK') ?? 'on') && { withoutSendCheck: true }),
  };
}
