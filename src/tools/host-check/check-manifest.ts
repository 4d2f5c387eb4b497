import type { Host } from './answer';
import { bad, good, type Finding } from './finding';
import { addressesOf } from './files';

/** Whether the manifest is one of this add-in, written for this address. */
export async function checkManifest(host: Host): Promise<Finding> {
  const manifest = await host.text('manifest.xml');
  const version = /<Version>([\d.]+)<\/Version>/.exec(manifest)?.[1];
  if (version === undefined || !manifest.includes('<OfficeApp')) {
    return bad(
      'manifest.xml n’est pas un manifeste d’Outlook.',
      'Écrivez l’adresse dans les fichiers, puis copiez manifest.xml avec les autres.',
    );
  }
  const { origin } = new URL(host.url);
  const domain = /<AppDomain>([^<]*)<\/AppDomain>/.exec(manifest)?.[1] ?? '';
  const elsewhere = addressesOf(manifest).filter((address) => !address.startsWith(`${host.url}/`));
  if (domain !== origin) elsewhere.unshift(`AppDomain ${domain}`);
  return elsewhere.length === 0
    ? good(`Version ${version}, écrite pour cette adresse.`)
    : bad(
        `Le manifeste est écrit pour une autre adresse que ${host.url}.`,
        'Écrivez cette adresse dans les fichiers, et chargez le nouveau manifest.xml dans «\u00a0Applications intégrées\u00a0».',
        elsewhere,
      );
}
