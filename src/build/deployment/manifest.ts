import { DEVELOPMENT_URL, type Deployment } from './deployment';

/** The parts of manifest.xml in which a person reads the add-in's name. */
const NAMES = [
  /(<DisplayName DefaultValue=")([^"]+)(">)/,
  /(<DisplayName [^>]*>\s*<Override Locale="en-US" Value=")([^"]+)(")/,
  /(<bt:String id="Group\.Label" DefaultValue=")([^"]+)(")/g,
];

/**
 * manifest.xml for one deployment: its address in the place of the development one (AppDomain takes
 * the origin only), and an environment's name and id.
 */
export function manifestFor(source: string, deployment: Deployment): string {
  const { url, environment, id } = deployment;
  let manifest = source
    .replaceAll(
      `<AppDomain>${DEVELOPMENT_URL}</AppDomain>`,
      `<AppDomain>${new URL(url).origin}</AppDomain>`,
    )
    .replaceAll(`${DEVELOPMENT_URL}/`, `${url}/`);
  if (id !== undefined) manifest = manifest.replace(/<Id>[^<]+<\/Id>/, `<Id>${id}</Id>`);
  if (environment === undefined) return manifest;
  for (const name of NAMES) manifest = manifest.replace(name, `$1$2 (${environment})$3`);
  return manifest;
}
