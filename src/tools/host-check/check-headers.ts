import { MICROSOFT_OFFICE_JS } from '../deployment/deployment';
import { servedBy } from '../deployment/served';
import type { Answer, Host } from './answer';
import { bad, good, type Finding } from './finding';
import { ENTRY_FILES, officeJsOf } from './files';
import { directivesOf } from './frame-rules';

/** Whether the pages and scripts come with the headers that the configurations have for this address. */
export async function checkHeaders(host: Host): Promise<Finding> {
  const page = await host.text('taskpane.html');
  const officeJs = new URL(officeJsOf(page) ?? MICROSOFT_OFFICE_JS, `${host.url}/`).href;
  const deployment = { url: host.url, officeJs, hosts: [] };
  const { common } = servedBy(deployment, [], await styleHashes(page));
  const missing = await Promise.all(
    ENTRY_FILES.map(async (file) => {
      const answer = await host.get(file);
      return answer === null ? [] : lacking(common, answer).map((what) => `${file}\u00a0: ${what}`);
    }),
  );
  const all = missing.flat();
  return all.length === 0
    ? good('Politique de contenu stricte, aucun code en ligne, types tenus.')
    : bad(
        'Des en-têtes de sécurité manquent ou diffèrent.',
        'Mettez en place la configuration livrée pour ce serveur, écrite pour cette adresse.',
        all,
      );
}

async function styleHashes(page: string): Promise<string[]> {
  const texts = [...page.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, text = '']) => text,
  );
  return Promise.all(
    texts.map(async (text) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );
}

/** What an answer has not of these headers: a policy may have more sources, no laxer ones. */
function lacking(common: Readonly<Record<string, string>>, answer: Answer): string[] {
  return Object.entries(common).flatMap(([name, wanted]) => {
    const value = answer.header(name);
    if (value === null) return [`sans ${name}`];
    if (name !== 'Content-Security-Policy') {
      return value.toLowerCase() === wanted.toLowerCase() ? [] : [`${name}: ${value}`];
    }
    return lackingSources(wanted, value);
  });
}

const LAX = /^(?:'unsafe-(?:inline|eval)'|\*|https?:)$/i;

function lackingSources(wanted: string, given: string): string[] {
  const has = directivesOf(given);
  const expected = [...directivesOf(wanted)].filter(([name]) => name !== 'frame-ancestors');
  const missing = expected.flatMap(([name, sources]) =>
    sources
      .filter((source) => !has.get(name)?.includes(source))
      .map((source) => `${name} ${source}`),
  );
  const lax = expected.flatMap(([name]) =>
    (has.get(name) ?? []).filter((source) => LAX.test(source)).map((source) => `${name} ${source}`),
  );
  return [
    ...missing.map((source) => `sans ${source}`),
    ...lax.map((source) => `trop large, ${source}`),
  ];
}
