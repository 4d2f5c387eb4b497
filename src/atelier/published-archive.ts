import { strToU8, zipSync } from 'fflate';
import type { PublishedFiles } from '../authoring/outcome';
import { fromBase64 } from '../text/base64';

/** What is published, by path: what templates attach first, which nothing is to look for before it is there. */
export function publishedFiles({
  files,
  ...texts
}: PublishedFiles): readonly (readonly [path: string, bytes: Uint8Array<ArrayBuffer>])[] {
  return [
    ...Object.entries(files).map(([path, base64]) => [path, fromBase64(base64)] as const),
    ...Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const),
  ];
}

/** What is published, as one archive. */
export function publishedArchive(files: PublishedFiles): Uint8Array {
  return zipSync(Object.fromEntries(publishedFiles(files)));
}
