/** The charset that the first two bytes say, as in what Excel calls « Texte Unicode ». */
function marked(bytes: ArrayBuffer): string | undefined {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * The text of a file: in its charset, or as Windows wrote it (Excel, Word) where it is not in that.
 * @param charset as the file names it; one that no browser knows counts as wrong
 */
export function decodedText(bytes: ArrayBuffer, charset = 'utf-8'): string {
  try {
    return new TextDecoder(marked(bytes) ?? charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
