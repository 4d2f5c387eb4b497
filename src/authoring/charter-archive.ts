import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import {
  FILES,
  isFileName,
  MOST_BYTES_OF_CHARTER,
  MOST_FILE_BYTES,
} from '../templates/enclosed-file';
import { fromBase64, toBase64 } from '../text/base64';
import type { Descended } from './versions';

/** Why an archive is refused. */
export type ArchiveFault = 'zip' | 'large' | 'many' | 'path' | 'text' | 'empty';

/** A charter out of an archive. */
export interface OpenedArchive extends Descended {
  /** Fingerprint of the shipped charter that it was written on. */
  readonly based: string | undefined;
}

export type ArchiveReading =
  | ({ readonly ok: true } & OpenedArchive)
  /** `where`: the name in the archive; empty for the whole. */
  | { readonly ok: false; readonly why: ArchiveFault; readonly where: string };

/** Bytes of an archive, and of the texts in it. */
const MOST_BYTES = 42_000_000;
const MOST_UNPACKED = 4_000_000;
const MOST_FILES = 500;
/**
 * Says on which shipped charter the files were written, and below it which versions of this charter are in them: not
 * a part of the charter.
 */
const BASED = '.ton-juste';
/** What a charter is made of; an archive of a whole folder has it in that folder. */
const CHARTER_FILE =
  /^(?:charter\.yml|phases\.yml|phrases\.yml|pense-bete\.yml|(?:templates\/[^/]+\.md)|(?:(?:en\/)?(?:expressions|transformations)\/[^/]+\.ya?ml))$/;
/** What a template attaches; its folder is that of the charter. */
const ATTACHED = new RegExp(`(?:^|/)${FILES}[^/]+$`);
/** Some editors put it before a text. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** The earliest that an archive can say: the same files give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

class Refusal extends Error {
  constructor(
    readonly why: ArchiveFault,
    readonly where: string,
  ) {
    super(why);
  }
}

/**
 * Reads the texts of a charter out of a zip. Never throws, whatever the bytes: a bomb is refused by the
 * sizes that it states before anything is unpacked, and what is unpacked is held to them.
 */
export function readArchive(bytes: Uint8Array): ArchiveReading {
  try {
    return { ok: true, ...textsIn(bytes) };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, why: thrown.why, where: thrown.where };
    return { ok: false, why: 'zip', where: '' };
  }
}

function textsIn(bytes: Uint8Array): OpenedArchive {
  if (bytes.length > MOST_BYTES) throw new Refusal('large', '');
  let files = 0;
  let unpacked = 0;
  let attached = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    files += 1;
    const isAttached = ATTACHED.test(name);
    if (isAttached) attached += originalSize;
    else unpacked += originalSize;
    if (files > MOST_FILES) throw new Refusal('many', '');
    if (unpacked > MOST_UNPACKED || attached > MOST_BYTES_OF_CHARTER)
      throw new Refusal('large', name);
    if (isAttached && originalSize > MOST_FILE_BYTES) throw new Refusal('large', name);
    if (isOutside(name)) throw new Refusal('path', name);
    return !name.endsWith('/');
  };
  const unzipped = Object.entries(unzipSync(bytes, { filter }));
  const total = unzipped.reduce((sum, [, content]) => sum + content.length, 0);
  if (total > MOST_UNPACKED + MOST_BYTES_OF_CHARTER) throw new Refusal('large', '');
  const folder = folderOf(unzipped.map(([name]) => name));
  const texts = new Map<string, string>();
  let versions: readonly string[] = [];
  for (const [name, content] of unzipped) {
    const path = name.slice(folder.length);
    if (path === BASED) versions = strFromU8(content).trim().split(/\s+/).filter(isFingerprint);
    if (name.startsWith(folder) && CHARTER_FILE.test(path)) texts.set(path, textOf(name, content));
  }
  if (texts.size === 0) throw new Refusal('empty', '');
  for (const [name, content] of unzipped) {
    // As macOS names files, and as they are named in a template.
    const path = name.slice(folder.length).normalize('NFC');
    if (!name.startsWith(`${folder}${FILES}`) || !isFileName(path.slice(FILES.length))) continue;
    texts.set(path, toBase64(content));
  }
  const [based, ...lineage] = versions;
  return { texts, based, lineage };
}

function isFingerprint(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text);
}

function isOutside(name: string): boolean {
  return (
    /^[/\\]|^[a-z]:|\\|\0/i.test(name) ||
    name
      .split('/')
      .some((part) => part === '..' || /^(?:__proto__|constructor|prototype)$/.test(part))
  );
}

/** The folder that holds the charter, with its slash; empty for the archive itself. */
function folderOf(names: readonly string[]): string {
  const [shortest] = names
    .flatMap((name) => {
      const parts = name.split('/');
      return parts.flatMap((_, index) =>
        CHARTER_FILE.test(parts.slice(index).join('/'))
          ? [
              parts
                .slice(0, index)
                .map((part) => `${part}/`)
                .join(''),
            ]
          : [],
      );
    })
    .sort((one, other) => one.length - other.length);
  return shortest ?? '';
}

function textOf(name: string, content: Uint8Array): string {
  const marked = BYTE_ORDER_MARK.every((byte, index) => byte === content[index]);
  const bytes = marked ? content.subarray(BYTE_ORDER_MARK.length) : content;
  const text = strFromU8(bytes);
  // Bytes that are no UTF-8 do not come back as they were.
  const again = strToU8(text);
  const same = again.length === bytes.length && again.every((byte, at) => byte === bytes[at]);
  if (!same || /\p{Cc}/u.test(text.replace(/[\t\n\r]/g, ''))) throw new Refusal('text', name);
  return text;
}

function bytesOf(path: string, text: string): Uint8Array {
  return path.startsWith(FILES) ? fromBase64(text) : strToU8(text);
}

/**
 * The very files of a charter as a zip; the same charter gives the same bytes.
 * @param based fingerprint of the shipped charter
 * @param lineage those of the versions of this charter that are in it, the newest last
 */
export function writeArchive(
  texts: CharterTexts,
  based: string,
  lineage: readonly string[],
): Uint8Array {
  const files = [...texts, [BASED, `${[based, ...lineage].join('\n')}\n`] as const].sort(
    ([one], [other]) => (one < other ? -1 : 1),
  );
  return zipSync(Object.fromEntries(files.map(([path, text]) => [path, bytesOf(path, text)])), {
    mtime: NO_TIME,
  });
}
