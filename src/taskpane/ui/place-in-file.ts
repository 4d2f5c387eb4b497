import { strings } from '../strings';

/**
 * A place in a file as a person finds it.
 * @param where keys, and positions from 0, from the file's start; empty for the file as a whole
 */
export function placeInFile(where: readonly (string | number)[]): string {
  return where
    .map((part) => (typeof part === 'number' ? strings.settings.entryNumber(part + 1) : part))
    .join(', ');
}
