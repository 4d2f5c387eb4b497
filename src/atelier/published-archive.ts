import { strToU8, zipSync } from 'fflate';
import type { PublishedFiles } from '../authoring/outcome';

/** What is published, as one archive. */
export function publishedArchive(files: PublishedFiles): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, strToU8(text as string)]),
    ),
  );
}
