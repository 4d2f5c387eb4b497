import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { UsageError } from './usage-error';

export type DocumentKind = 'text' | 'markdown' | 'html';

/** A file (or standard input) to check. */
export interface Document {
  /** As it was given; inside a folder, below the folder as it was given. */
  readonly file: string;
  readonly kind: DocumentKind;
  /** Decoded, its byte order mark and line ends kept: spans address this text in UTF-16 units. */
  readonly text: string;
}

const KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'html'],
]);
const EXTENSIONS = '.txt, .md or .html';

/**
 * The files that a path stands for, in the order of their names: itself, or those of a folder and of the folders
 * below it (hidden ones, node_modules and linked folders left out). `-` is standard input.
 * @throws UsageError when there is no such file, none of a known kind, or it can't be listed
 */
export function filesAt(path: string): string[] {
  if (path === '-') return [path];
  if (reading(path, () => statSync(path).isDirectory())) {
    const files = reading(path, () => walk(path));
    if (files.length === 0) throw new UsageError(`${path}: no ${EXTENSIONS} file in this folder.`);
    return files;
  }
  if (!KINDS.has(extname(path).toLowerCase())) {
    throw new UsageError(
      `${path}: not a ${EXTENSIONS} file; pipe it in with - to check it as plain text.`,
    );
  }
  return [path];
}

function walk(folder: string): string[] {
  const files: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') files.push(...walk(path));
    } else if (KINDS.has(extname(entry.name).toLowerCase())) {
      files.push(path);
    }
  }
  return files;
}

/**
 * Reads one file found by `filesAt`; standard input is plain text.
 * @param readStdin all of standard input
 * @throws UsageError when it can't be read or is not UTF-8
 */
export async function readDocument(
  file: string,
  readStdin: () => Promise<Uint8Array>,
): Promise<Document> {
  const bytes = file === '-' ? await readStdin() : reading(file, () => readFileSync(file));
  return {
    file,
    kind: KINDS.get(extname(file).toLowerCase()) ?? 'text',
    text: decode(file, bytes),
  };
}

function decode(file: string, bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UsageError(`${file}: this is UTF-16; save it as UTF-8.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new UsageError(`${file}: not valid UTF-8; save it as UTF-8.`);
  }
}

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code === 'ENOENT') throw new UsageError(`${path}: no such file or folder.`);
    if (code === 'EACCES') throw new UsageError(`${path}: you have no right to read it.`);
    throw new UsageError(`${path}: can't be read (${code}).`);
  }
}
