/**
 * The text of a file: in its charset, or as Windows wrote it (Excel, Word) where it is not in that.
 * @param charset as the file names it; one that no browser knows counts as wrong
 */
export function decodedText(bytes: ArrayBuffer, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
