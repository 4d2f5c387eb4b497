import {
  FILE_KINDS,
  FILES,
  isOfKnownKind,
  isPlainName,
  isSameFile,
  MOST_BYTES_OF_CHARTER,
  MOST_BYTES_TOGETHER,
  MOST_FILE_BYTES,
} from '../../templates/enclosed-file';
import type { CompiledTemplates, EnclosedFile, EnglishTemplates } from '../../templates/template';
import { bytesOfBase64 } from '../../text/base64';
import { layersOf, type CharterTexts } from '../charter-texts';
import { CharterError, type Mistakes } from '../mistakes';
import { mistakeAt, type TemplateFile } from './fields';

/** The file of this name, as base64: one's own before the shipped charter's. */
function contentOf(texts: CharterTexts, name: string): string | undefined {
  const path = layersOf(texts, `${FILES}${name}`).pop();
  return path === undefined ? undefined : texts.get(path);
}

/** Another file of the charter whose name differs in capitals alone. */
function twinOf(texts: CharterTexts, name: string): string | undefined {
  return Array.from(texts.keys())
    .filter((path) => path.startsWith(FILES))
    .map((path) => path.slice(FILES.length))
    .find((other) => other !== name && isSameFile(other, name));
}

/** Why a file can't go with a message, and what to do; nothing where it can. */
function reasonAgainst(name: string, content: string | undefined): string | undefined {
  if (!isOfKnownKind(name)) {
    return `"${name}" is of a kind that mail does not carry: use one of ${FILE_KINDS.join(', ')}`;
  }
  if (!isPlainName(name)) {
    return `"${name}" is no name for a file: put the file in ${FILES} and write its name alone, in letters, digits, spaces and common signs, as conditions.pdf`;
  }
  if (content === undefined) {
    return `there is no file "${name}" in ${FILES}: put it there, or take its name away`;
  }
  const size = bytesOfBase64(content);
  if (size === 0) return `"${name}" is empty: put the whole file in ${FILES}`;
  if (size <= MOST_FILE_BYTES) return undefined;
  return `"${name}" is larger than ${String(MOST_FILE_BYTES / 1e6)} MB, which some Outlook does not attach: write a link to it in the text`;
}

/** What a template attaches, with sizes; every name that can't be is added to `mistakes`. */
export function checkedFiles(
  texts: CharterTexts,
  source: TemplateFile,
  mistakes: Mistakes,
): readonly EnclosedFile[] | undefined {
  const names = source.front.files;
  if (!names) return undefined;
  const files = names.map((name, index): EnclosedFile => {
    const refuse = (reason: string): void =>
      mistakes.add(mistakeAt(source, ['files', index], reason));
    const content = contentOf(texts, name);
    const reason = reasonAgainst(name, content);
    if (reason !== undefined) refuse(reason);
    else if (names.findIndex((other) => isSameFile(other, name)) < index) {
      refuse(`"${name}" stands here twice: write it once`);
    } else {
      const twin = twinOf(texts, name);
      if (twin) refuse(`"${name}" and "${twin}" are one file for many servers: rename one of them`);
    }
    return { name, size: bytesOfBase64(content ?? '') };
  });
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES_TOGETHER) {
    const most = String(MOST_BYTES_TOGETHER / 1e6);
    const reason = `these files are larger than ${most} MB together: write a link to some of them in the text`;
    mistakes.add(mistakeAt(source, ['files'], reason));
  }
  return files;
}

/** Whether what one's own templates attach goes into an archive that can be opened again; told if not. */
export function checkTogether(texts: CharterTexts, mistakes: Mistakes): void {
  const sizes = Array.from(texts, ([path, content]) =>
    path.startsWith(FILES) ? bytesOfBase64(content) : 0,
  );
  if (sizes.reduce((sum, size) => sum + size, 0) <= MOST_BYTES_OF_CHARTER) return;
  const most = String(MOST_BYTES_OF_CHARTER / 1e6);
  const reason = `the files of all templates are larger than ${most} MB together: write a link to some of them in the text`;
  mistakes.add(new CharterError(FILES, 1, reason));
}

/**
 * The files that the templates of a charter attach, by their paths in it.
 * @param texts what it was compiled from
 * @returns contents as base64
 */
export function filesToServe(
  texts: CharterTexts,
  { templates }: CompiledTemplates,
  english: EnglishTemplates,
): Readonly<Record<string, string>> {
  const all = [...templates, ...Object.values(english)].flatMap(({ files }) => files ?? []);
  return Object.fromEntries(
    all.map(({ name }) => [`${FILES}${name}`, contentOf(texts, name) ?? '']),
  );
}
