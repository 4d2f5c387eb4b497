import { CharterError, type Mistakes } from './mistakes';

/**
 * The text files of a charter by their paths inside it: `phases.yml`, `templates/<id>.md`,
 * `expressions/<name>.yml`, `transformations/<name>.yml`.
 */
export type CharterTexts = ReadonlyMap<string, string>;

/**
 * The paths of the files in a folder of a charter, sorted; not those of the folders inside it.
 * @param ending of the files that count, with its dot
 */
export function filesIn(texts: CharterTexts, folder: string, ending: string): string[] {
  return Array.from(texts.keys())
    .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending))
    .filter((path) => !path.includes('/', folder.length + 1))
    .sort();
}

/** A file's name without its folders. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The YAML files in a folder of a charter, sorted. Every one ends in `.yml`: one that does not would
 * never be read, and nobody would know, so it is among `mistakes`.
 */
export function yamlFilesIn(texts: CharterTexts, folder: string, mistakes: Mistakes): string[] {
  for (const path of filesIn(texts, folder, '')) {
    if (!/\.ya?ml$/i.test(path) || path.endsWith('.yml')) continue;
    mistakes.add(new CharterError(path, 1, 'end the name in .yml'));
  }
  return filesIn(texts, folder, '.yml');
}
