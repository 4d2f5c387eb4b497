import type { Host } from './answer';
import { bad, good, look, type Finding } from './finding';
import { frameBlocks } from './frame-rules';

const PAGES = ['taskpane.html', 'launchevent.html', 'assets/aide.html'] as const;

/** Whether Outlook may show the pages in its frames. */
export async function checkFrames(host: Host): Promise<Finding> {
  const blocks = await Promise.all(
    PAGES.map(async (page) => {
      const answer = await host.get(page);
      return answer === null ? [] : frameBlocks(answer).map((block) => `${page}\u00a0: ${block}`);
    }),
  );
  const all = blocks.flat();
  return all.length === 0
    ? good('Outlook sur le web et le nouvel Outlook peuvent montrer les pages.')
    : bad(
        'Une règle empêche Outlook de montrer le volet.',
        'Retirez X-Frame-Options, et gardez le frame-ancestors de la configuration livrée.',
        all,
      );
}

/** The same for the origin's root, whose rule Outlook applies to what is below it (June 2026). */
export async function checkRoot(host: Host): Promise<Finding> {
  const root = `${new URL(host.url).origin}/`;
  const answer = await host.get(root);
  if (answer === null) {
    return look(
      `La racine ${root} ne se lit pas d’ici.`,
      `Regardez ses en-têtes avec «\u00a0curl -I ${root}\u00a0»\u00a0: ni X-Frame-Options, ni frame-ancestors sans Outlook.`,
    );
  }
  const blocks = frameBlocks(answer);
  return blocks.length === 0
    ? good('Aucune règle de cadre ne bloque à la racine.')
    : bad(
        'Une règle de cadre à la racine bloque le volet, même dans un sous-dossier.',
        'Retirez-la de la racine, ou servez le complément depuis un hôte à lui.',
        blocks,
      );
}
