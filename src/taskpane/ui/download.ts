/** Long enough for the browser to have taken the file, ms. */
const TAKEN_MS = 10_000;

/** Hands a text or bytes to the person as a file, without a server: the page makes its address itself. */
export function download(name: string, content: string | Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS);
}
