import type { Answer, Host } from './answer';
import { bad, good, look, type Finding } from './finding';
import { ENTRY_FILES, scriptsOf } from './files';

const DAY_SECONDS = 86_400;

/** Whether a new version reaches everybody at once, and an unchanged one is not sent again. */
export async function checkCache(host: Host): Promise<Finding> {
  const scripts = scriptsOf(await host.text('taskpane.html'));
  const answersOf = async (files: readonly string[]): Promise<(readonly [string, Answer])[]> =>
    (await Promise.all(files.map(async (file) => [file, await host.get(file)] as const))).filter(
      (pair): pair is readonly [string, Answer] => pair[1] !== null,
    );
  const entries = await answersOf(ENTRY_FILES);
  const stale = entries.filter(([, answer]) => !isAskedFor(cacheOf(answer))).map(named);
  if (stale.length > 0) {
    return bad(
      'Des pages peuvent être gardées\u00a0: une nouvelle version n’arriverait pas partout.',
      'Envoyez «\u00a0Cache-Control: no-cache\u00a0» avec ces fichiers.',
      stale,
    );
  }
  const untagged = entries
    .filter(([, answer]) => !answer.header('ETag') && !answer.header('Last-Modified'))
    .map(([file]) => file);
  const fleeting = (await answersOf(scripts))
    .filter(([, answer]) => !isKept(cacheOf(answer)))
    .map(named);
  const dear = [...untagged.map((file) => `${file}\u00a0: ni ETag ni Last-Modified`), ...fleeting];
  return dear.length > 0
    ? look(
        'Des fichiers inchangés sont envoyés à chaque ouverture.',
        'Les fichiers de «\u00a0scripts/\u00a0» se gardent un an\u00a0; les autres ont besoin d’un ETag ou d’une date.',
        dear,
      )
    : good('Les pages sont redemandées, les scripts gardés.');
}

function named([file, answer]: readonly [string, Answer]): string {
  return `${file}\u00a0: ${cacheOf(answer) || 'sans Cache-Control'}`;
}

function cacheOf(answer: Answer): string {
  return (answer.header('Cache-Control') ?? '').toLowerCase();
}

function isAskedFor(cache: string): boolean {
  return /\b(?:no-cache|no-store)\b|\bmax-age=0\b/.test(cache);
}

function isKept(cache: string): boolean {
  return Number(/\bmax-age=(\d+)/.exec(cache)?.[1] ?? 0) >= DAY_SECONDS;
}
