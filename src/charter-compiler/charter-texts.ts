import { CharterError, type Mistakes } from './mistakes';

/**
 * The text files of a charter by their paths inside it: `phases.yml`, `templates/<id>.md`, `phrases.yml`,
 * `expressions/<name>.yml`, `transformations/<name>.yml`, `en/expressions/<name>.yml`; and `charter.yml` in
 * one that extends the shipped charter (see `extending`). `files/<name>` is what templates attach, as base64.
 */
export type CharterTexts = ReadonlyMap<string, string>;

/** Where the files of the shipped charter stand in one that extends it. */
const SHIPPED = 'livree/';

/** A charter that adds to the shipped one: the texts of both, the shipped ones under paths of their own. */
export function extending(shipped: CharterTexts, own: CharterTexts): CharterTexts {
  const below = Array.from(shipped, ([path, text]): [string, string] => [
    `${SHIPPED}${path}`,
    text,
  ]);
  return new Map([...below, ...own]);
}

/** Whether a path of an extending charter is one of the shipped charter's. */
export function isShipped(path: string): boolean {
  return path.startsWith(SHIPPED);
}

/** The path inside its own charter of a file of the shipped one. */
export function shippedPath(path: string): string {
  return path.slice(SHIPPED.length);
}

/** The paths at which a file of this name is there: the shipped charter's, then one's own. */
export function layersOf(texts: CharterTexts, path: string): string[] {
  return [`${SHIPPED}${path}`, path].filter((layer) => texts.has(layer));
}

/**
 * The paths of the files in a folder of a charter, sorted, those of the shipped charter first where it is
 * extended; not those of the folders inside it.
 * @param ending of the files that count, with its dot
 */
export function filesIn(texts: CharterTexts, folder: string, ending: string): string[] {
  const paths = Array.from(texts.keys()).sort();
  return [`${SHIPPED}${folder}/`, `${folder}/`].flatMap((start) =>
    paths.filter(
      (path) =>
        path.startsWith(start) && path.endsWith(ending) && !path.includes('/', start.length),
    ),
  );
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
