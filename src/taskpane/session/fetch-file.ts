import { fileAddress } from '../../templates/enclosed-file';
import type { EnclosedFile } from '../../templates/template';
import { toBase64 } from '../../text/base64';

/** Deadline of the whole answer, ms. */
const FETCH_MS = 60_000;

/** The host does not have the file, or has another one under its name. */
export class FileMissingError extends Error {
  override readonly name = 'FileMissingError';
}

/** The host did not answer, or not to the end. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/**
 * The content of a file that goes with a template, from beside the pane.
 * @returns base64
 * @throws NoAnswerError where no whole answer comes
 * @throws FileMissingError where it is of another size: some hosts answer with a page of theirs for whatever
 *   is not there
 */
export async function fetchFile({ name, size }: EnclosedFile): Promise<string> {
  const bytes = await answered(name);
  if (bytes?.length !== size) throw new FileMissingError(name);
  return toBase64(bytes);
}

/** What the host answers; nothing where it says that it does not have the file. */
async function answered(name: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(fileAddress(name), {
      cache: 'no-cache',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(FETCH_MS),
    });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch (cause) {
    throw new NoAnswerError(name, { cause });
  }
}
