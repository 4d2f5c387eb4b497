import type { Answer, Host } from './answer';
import { bad, good, look, type Finding } from './finding';
import { filesOf } from './files';

const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(?:text|application)\/(?:x-)?javascript\b/,
  css: /^text\/css\b/,
  png: /^image\/png\b/,
  xml: /^(?:text|application)\/xml\b/,
};

/** Whether every file is there, under its type: with `nosniff` a script of another type does not run. */
export async function checkFiles(host: Host): Promise<Finding> {
  const files = await filesOf(host);
  const answers = await Promise.all(
    files.map(async (file) => [file, await host.get(file)] as const),
  );
  const absent = answers
    .filter(([, answer]) => answer?.status !== 200)
    .map(([file, answer]) => `${file}\u00a0: ${String(answer?.status ?? 'pas de réponse')}`);
  if (absent.length > 0) {
    return bad(
      'Des fichiers ne sont pas à cette adresse.',
      'Copiez tout le contenu du dossier «\u00a0site\u00a0» à l’adresse, puis la configuration du serveur.',
      absent,
    );
  }
  const mistyped = answers.flatMap(([file, answer]) =>
    answer === null || isTyped(file, answer)
      ? []
      : [`${file}\u00a0: ${answer.header('Content-Type') ?? 'sans type'}`],
  );
  if (mistyped.length > 0) {
    return bad(
      'Des fichiers partent sous un autre type que le leur.',
      'Donnez à chaque extension son type (Content-Type)\u00a0; les configurations livrées le font.',
      mistyped,
    );
  }
  const moved = answers.filter(([file, answer]) => answer && isSentOn(host, file, answer));
  return moved.length > 0
    ? look(
        'Les fichiers sont là\u00a0; l’hôte retire «\u00a0.html\u00a0» des adresses.',
        'Outlook suit cette redirection. Les en-têtes livrés valent pour les deux adresses.',
        moved.map(([file, answer]) => `${file} → ${new URL(answer?.url ?? '').pathname}`),
      )
    : good(`${String(files.length)} fichiers, chacun sous son type.`);
}

function isTyped(file: string, answer: Answer): boolean {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return TYPES[extension]?.test(answer.header('Content-Type') ?? '') ?? true;
}

function isSentOn(host: Host, file: string, { url }: Answer): boolean {
  return new URL(url).pathname !== new URL(file, `${host.url}/`).pathname;
}
