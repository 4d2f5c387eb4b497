import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CharterError } from './charter-error';

/** The charter that ships, and that an own charter takes its missing half from. */
export const SHIPPED_CHARTER = join(dirname(fileURLToPath(import.meta.url)), '..', 'charter', 'fr');

/** Where the two halves of a charter are read from. */
export interface CharterFolder {
  /** Holds `phases.yml` and `templates/`. */
  readonly templates: string;
  /** Holds the YAML files of the expressions. */
  readonly expressions: string;
  /** What an own charter leaves to the shipped one. */
  readonly shipped: readonly ('templates' | 'expressions')[];
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    const why = code === 'ENOTDIR' ? 'this is a file' : 'there is no such folder';
    throw new CharterError(
      folder,
      1,
      `${why}: give a charter folder, with phases.yml and templates/, or expressions/, or both`,
    );
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Every rule file ends in `.yml`: one that does not would never be read, and nobody would know. */
function checkExpressions(folder: string, label: string): void {
  const names = readdirSync(folder);
  const misnamed = names.find((name) => /\.ya?ml$/i.test(name) && !name.endsWith('.yml'));
  if (misnamed !== undefined) {
    throw new CharterError(`${label}/expressions/${misnamed}`, 1, 'end the name in .yml');
  }
  if (!names.some((name) => name.endsWith('.yml'))) {
    throw new CharterError(
      `${label}/expressions`,
      1,
      'no .yml file is in this folder: write one, or remove the folder to keep the shipped expressions',
    );
  }
}

/**
 * The two halves of a charter folder. Templates (`phases.yml` and `templates/`) and expressions
 * (`expressions/`) each stand alone, so that an agency may write only its templates and keep the
 * shipped tone rules, or the other way round: a missing half is the shipped charter's.
 * @param folder absolute, or relative to the working folder
 * @throws CharterError when it is no folder, or holds neither half
 */
export function charterFolder(folder: string = SHIPPED_CHARTER): CharterFolder {
  const path = resolve(folder);
  const label = basename(path);
  const names = entriesOf(path);
  const templates = names.includes('phases.yml') || isFolder(join(path, 'templates'));
  const expressions = isFolder(join(path, 'expressions'));
  if (!templates && !expressions) {
    throw new CharterError(
      label,
      1,
      'this is no charter: put phases.yml and templates/ in it, or expressions/, or both',
    );
  }
  if (expressions) checkExpressions(join(path, 'expressions'), label);
  return {
    templates: templates ? path : SHIPPED_CHARTER,
    expressions: join(expressions ? path : SHIPPED_CHARTER, 'expressions'),
    shipped: [
      ...(templates ? [] : (['templates'] as const)),
      ...(expressions ? [] : (['expressions'] as const)),
    ],
  };
}
