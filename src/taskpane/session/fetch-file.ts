import { fileAddress } from '../../templates/enclosed-file';
import type { EnclosedFile } from '../../templates/template';
import { toBase64 } from '../../text/base64';

/** Deadline of the whole answer, ms. */
const FETCH_MS = 60_000;

/** The host does not have the file, or has another one under its name. */
export class FileMissingError extends Error {
  override readonly name = 'FileMissingError';
}

/**
 * The content of a file that goes with a template, from beside the pane.
 * @returns base64
 * @throws FileMissingError where no answer comes, or one of another size: some hosts answer with a page of
 *   theirs for whatever is not there
 */
export async function fetchFile({ name, size }: EnclosedFile): Promise<string> {
  try {
    const response = await fetch(fileAddress(name), {
      cache: 'no-cache',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(FETCH_MS),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.ok && bytes.length === size) return toBase64(bytes);
  } catch {
    // No answer is told as what it is for who writes: the file is not to be had.
  }
  throw new FileMissingError(name);
}
