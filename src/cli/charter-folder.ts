import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  extending,
  isShipped,
  shippedPath,
  type CharterTexts,
} from '../charter-compiler/charter-texts';
import { EXTENSION } from '../charter-compiler/extension';
import { OTHER_LANGUAGES } from '../charter-compiler/languages/other-languages';
import type { CharterError } from '../charter-compiler/mistakes';
import { PHRASES } from '../charter-compiler/phrases/compile-phrases';
import { REMINDER } from '../charter-compiler/reminder/compile-reminder';
import { FILES } from '../templates/enclosed-file';
import { UsageError } from './usage-error';

/** The charter that ships, and that one of your own takes its missing half from. */
const SHIPPED_CHARTER = join(dirname(fileURLToPath(import.meta.url)), '..', 'charter', 'fr');
/** Holds a folder for each other language that the shipped charter has expressions in. */
const SHIPPED_LANGUAGES = join(SHIPPED_CHARTER, '..');

/** The two halves of a charter, each of which stands alone. */
type Half = 'templates' | 'expressions';

/** What belongs to each half: a file, or folders. */
const PARTS: Readonly<Record<Half, readonly string[]>> = {
  templates: ['phases.yml', 'templates', PHRASES, FILES],
  expressions: ['expressions', 'transformations'],
};
/** What a folder must hold one of to have that half. */
const SIGNS: Readonly<Record<Half, readonly string[]>> = {
  templates: ['phases.yml', 'templates'],
  expressions: ['expressions'],
};

/** A charter as it was read from its folder. */
export interface CharterFolder {
  readonly texts: CharterTexts;
  /** What a charter of one's own leaves to the shipped one. */
  readonly shipped: readonly Half[];
  /** A mistake of the compiler's in one line, with the path of the file as the author gave it. */
  describe(mistake: CharterError): string;
}

/**
 * Reads a charter folder. Templates (`phases.yml` and `templates/`, with `phrases.yml` and `files/`) and expressions (`expressions/`, with
 * `transformations/`) each stand alone, so that an agency may write only its templates and keep the
 * shipped tone rules, or the other way round: a missing half is the shipped charter's. A folder with
 * `charter.yml` adds to both halves of the shipped charter. Expressions in other languages (`en/expressions/`)
 * that it does not have are the shipped charter's. The page on which a charter fits (`pense-bete.yml`) goes
 * with both halves: a folder that adds to the shipped charter has that one's, any other its own or none.
 * @param folder absolute, or relative to the working folder; the shipped charter when left out
 * @throws UsageError when it is no folder, or holds neither half
 */
export function readCharterFolder(folder: string = SHIPPED_CHARTER): CharterFolder {
  const names = entriesOf(folder);
  if (names.includes(EXTENSION)) return extendingFolder(folder);
  const has = (half: Half): boolean => SIGNS[half].some((sign) => names.includes(sign));
  const own = (['templates', 'expressions'] as const).filter(has);
  if (own.length === 0) {
    throw new UsageError(
      `${folder}: this is no charter: put charter.yml in it, or phases.yml and templates/, or expressions/`,
    );
  }
  if (own.includes('expressions') && isEmpty(join(folder, 'expressions'))) {
    throw new UsageError(
      `${join(folder, 'expressions')}: no file is in this folder: write one that ends in .yml, or remove the folder to keep the shipped expressions`,
    );
  }
  const shipped = (['templates', 'expressions'] as const).filter((half) => !own.includes(half));
  return {
    texts: new Map([
      ...shipped.flatMap((half) => textsOf(SHIPPED_CHARTER, PARTS[half])),
      ...own.flatMap((half) => textsOf(folder, PARTS[half])),
      ...textsOf(folder, [REMINDER]),
      ...foreignTexts(folder),
    ]),
    shipped,
    describe: ({ file, line, reason }) => {
      const part = file.split('/')[0] ?? file;
      const fromShipped = shipped.some((half) => PARTS[half].includes(part));
      return `${join(fromShipped ? SHIPPED_CHARTER : homeOf(folder, file), file)}:${String(line)}: ${reason}`;
    },
  };
}

/** A folder that adds to the shipped charter. */
function extendingFolder(folder: string): CharterFolder {
  const parts = [...PARTS.templates, ...PARTS.expressions, REMINDER];
  return {
    texts: extending(
      new Map(textsOf(SHIPPED_CHARTER, parts)),
      new Map([...textsOf(folder, [EXTENSION, ...parts]), ...foreignTexts(folder)]),
    ),
    shipped: [],
    describe: ({ file, line, reason }) => {
      const path = isShipped(file)
        ? join(SHIPPED_CHARTER, shippedPath(file))
        : join(homeOf(folder, file), file);
      return `${path}:${String(line)}: ${reason}`;
    },
  };
}

/** The expressions in other languages, each of one's own where a folder has it. */
function foreignTexts(folder: string): [path: string, text: string][] {
  return OTHER_LANGUAGES.flatMap((language) =>
    textsOf(homeOf(folder, `${language.folder}/`), [language.folder]),
  );
}

/** The folder that a file is in: one's own, or the shipped charter's for a language that it does not have. */
function homeOf(folder: string, file: string): string {
  const language = OTHER_LANGUAGES.find((other) => file.startsWith(`${other.folder}/`));
  return language && !isFolder(join(folder, language.folder)) ? SHIPPED_LANGUAGES : folder;
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    const why = code === 'ENOTDIR' ? 'this is a file' : 'there is no such folder';
    throw new UsageError(
      `${folder}: ${why}: give a charter folder, with phases.yml and templates/, or expressions/, or both`,
    );
  }
}

function isEmpty(folder: string): boolean {
  return isFolder(folder) && readdirSync(folder).length === 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Every text of these parts of a folder, by its path in it; what templates attach as base64. */
function textsOf(folder: string, parts: readonly string[]): [path: string, text: string][] {
  return parts.flatMap((part) => {
    const path = join(folder, part);
    if (!statSync(path, { throwIfNoEntry: false })) return [];
    if (!isFolder(path)) return [[part, readFileSync(path, 'utf8')]];
    return readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const file = join(entry.parentPath, entry.name);
        return [
          file
            .slice(folder.length + 1)
            .split(sep)
            .join('/')
            // As macOS names files, and as they are named in a template.
            .normalize('NFC'),
          readFileSync(file, part === FILES ? 'base64' : 'utf8'),
        ];
      });
  });
}
