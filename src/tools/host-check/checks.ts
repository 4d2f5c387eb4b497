import { MICROSOFT_OFFICE_JS } from '../deployment/deployment';
import type { Host } from './answer';
import { good, bad, look, type Finding } from './finding';
import { checkCache } from './check-cache';
import { checkFiles } from './check-files';
import { checkFrames, checkRoot } from './check-frames';
import { checkHeaders } from './check-headers';
import { checkManifest } from './check-manifest';
import { officeJsOf } from './files';

/** One thing to find out about a host. */
export interface Check {
  readonly title: string;
  readonly find: (host: Host) => Promise<Finding>;
}

/** Everything that decides whether Outlook can show the add-in from this host, the broadest first. */
export const CHECKS: readonly Check[] = [
  { title: 'Adresse', find: checkAddress },
  { title: 'Fichiers', find: checkFiles },
  { title: 'Manifeste', find: checkManifest },
  { title: 'En-têtes de sécurité', find: checkHeaders },
  { title: 'Cadre', find: checkFrames },
  { title: 'Racine de l’hôte', find: checkRoot },
  { title: 'Cache', find: checkCache },
  { title: 'Compression', find: checkCompression },
  { title: 'Office.js', find: checkOfficeJs },
];

/** Names and addresses that only one’s own network knows (RFC 1918, 6761, 6762, 8375, 9476). */
const LOCAL =
  /^(?:[^.]+|.+\.(?:local|localhost|internal|home\.arpa|lan|intranet|corp)|(?:127|10)(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[.*\])$/i;

function checkAddress({ url }: Host): Promise<Finding> {
  const { protocol, hostname } = new URL(url);
  const finding =
    protocol !== 'https:'
      ? bad(`${url} n’est pas une adresse https.`, 'Outlook n’ouvre un complément qu’en https.')
      : LOCAL.test(hostname)
        ? look(
            `${hostname} n’est connu que sur ce réseau.`,
            'Depuis Chrome et Edge 142, une page publique comme Outlook demande une permission avant de montrer celle d’un réseau local\u00a0: servez le complément à une adresse publique.',
          )
        : good(`${url}, en https.`);
  return Promise.resolve(finding);
}

async function checkCompression(host: Host): Promise<Finding> {
  const answer = await host.get('launchevent.js');
  const encoding = answer?.header('Content-Encoding') ?? '';
  return /gzip|br|zstd|deflate/.test(encoding)
    ? good(`Les scripts partent compressés (${encoding}).`)
    : look(
        'Les scripts partent sans compression.',
        'Allumez gzip ou Brotli pour les scripts, les styles et le XML\u00a0: ils pèsent alors trois fois moins.',
      );
}

async function checkOfficeJs(host: Host): Promise<Finding> {
  const address = officeJsOf(await host.text('taskpane.html')) ?? MICROSOFT_OFFICE_JS;
  const { hostname } = new URL(address, `${host.url}/`);
  return (await host.loads(address))
    ? good(`Office.js arrive de ${hostname} sur ce poste.`)
    : bad(
        `Office.js n’arrive pas de ${hostname} sur ce poste.`,
        `Autorisez ${hostname} dans le proxy et le pare-feu, pour les postes aussi.`,
        [address],
      );
}
