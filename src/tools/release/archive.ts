import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

/** Files by their path in the archive, with `/` between folders. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Unix, and a file that everybody may read. */
const UNIX = 3;
const READABLE = 0o100644 << 16;

/**
 * A ZIP archive that the files and the date determine to the byte, whatever the order in which they were
 * found, their dates on disk and the machine's time zone. All are of that date, which is to be another
 * one for each version: servers make of it how they tell a page from its next version.
 * @param folder what everything stands in
 */
export function archiveOf(folder: string, files: Files, date: Date): Uint8Array {
  // ZIP keeps a local time: here what clocks show in UTC, on every machine.
  const [year = 0, month = 1, ...rest] = date.toISOString().split(/\D/).map(Number);
  const mtime = new Date(year, month - 1, ...rest.slice(0, 4));
  const entries = Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]): [string, Zippable[string]] => [
      `${folder}/${path}`,
      [bytes, { os: UNIX, attrs: READABLE, mtime, level: 9 }],
    ]);
  return zipSync(Object.fromEntries(entries));
}

/** Checksums as `sha256sum -c` reads them, by path. */
export function checksumsOf(files: Files): string {
  return Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
}
