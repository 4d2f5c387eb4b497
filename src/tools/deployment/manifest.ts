import { DEVELOPMENT_URL, type Deployment } from './deployment';

/** The parts of manifest.xml in which a person reads the add-in's name. */
const NAMES = [
  /(<DisplayName DefaultValue=")([^"]+)(">)/,
  /(<DisplayName [^>]*>\s*<Override Locale="en-US" Value=")([^"]+)(")/,
  /(<bt:String id="Group\.Label" DefaultValue=")([^"]+)(")/g,
];

/** The parts of manifest.xml by which Outlook runs the check at Send. */
const SEND_CHECK = [
  /\s*<Runtimes>[\s\S]*?<\/Runtimes>/,
  /\s*<ExtensionPoint xsi:type="LaunchEvent">[\s\S]*?<\/ExtensionPoint>/,
  /\s*<bt:Url id="Send\.(?:Page|Script)"[^>]*>/g,
];

/**
 * manifest.xml for one deployment: its address in the place of the development one (AppDomain takes
 * the origin only), an environment's name and id, and the check at Send taken out where it is off.
 */
export function manifestFor(source: string, deployment: Deployment): string {
  const { url, environment, id, withoutSendCheck } = deployment;
  let manifest = source
    .replaceAll(
      `<AppDomain>${DEVELOPMENT_URL}</AppDomain>`,
      `<AppDomain>${new URL(url).origin}</AppDomain>`,
    )
    .replaceAll(`${DEVELOPMENT_URL}/`, `${url}/`);
  if (id !== undefined) manifest = manifest.replace(/<Id>[^<]+<\/Id>/, `<Id>${id}</Id>`);
  if (withoutSendCheck) for (const part of SEND_CHECK) manifest = manifest.replace(part, '');
  if (environment === undefined) return manifest;
  for (const name of NAMES) manifest = manifest.replace(name, `$1$2 (${environment})$3`);
  return manifest;
}
