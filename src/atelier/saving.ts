import { strToU8, zipSync } from 'fflate';
import type { PublishedFiles } from '../authoring/outcome';

/** Long enough for the browser to have taken the file, ms. */
const TAKEN_MS = 10_000;

/** What is published, as one archive. */
export function publishedArchive(files: PublishedFiles): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, strToU8(text as string)]),
    ),
  );
}

/** Hands a zip to the person as a file. */
export function saveBytes(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS);
}
