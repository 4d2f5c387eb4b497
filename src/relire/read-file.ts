import { decodedText } from '../taskpane/ui/decoded-text';
import { htmlOf } from './editor';

/** Why a file could not be read. */
export type FileFault = 'kind' | 'unreadable' | 'large';

/** A file read, as HTML of any kind: it is made safe where it is put in. */
export type FileRead = { readonly html: string } | { readonly fault: FileFault };

/** Longer files are no text to be read again, bytes. */
const LARGEST = 20_000_000;

/** Reads a `.docx`, `.html` or `.txt` file, by the end of its name. */
export async function readFile(file: File): Promise<FileRead> {
  const ending = /\.([^.]+)$/.exec(file.name.toLowerCase())?.[1];
  const read = READERS.get(ending ?? '');
  if (!read) return { fault: 'kind' };
  if (file.size > LARGEST) return { fault: 'large' };
  try {
    return { html: await read(file) };
  } catch {
    return { fault: 'unreadable' };
  }
}

/** What a person may choose, for a file field. */
export const ACCEPTED = '.docx,.html,.htm,.txt,.md';

const readHtml = async (file: File): Promise<string> => bodyOf(decoded(await file.arrayBuffer()));
const readText = async (file: File): Promise<string> => htmlOf(decoded(await file.arrayBuffer()));

const READERS: ReadonlyMap<string, (file: File) => Promise<string>> = new Map([
  ['docx', readWord],
  ['html', readHtml],
  ['htm', readHtml],
  ['txt', readText],
  ['md', readText],
]);

/** Word's own formatting, as far as a message has it. */
async function readWord(file: File): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: await file.arrayBuffer() },
    { styleMap: ['u => u', 'strike => s'] },
  );
  return value;
}

/** In the charset that it names itself, as a page does. */
function decoded(bytes: ArrayBuffer): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  return decodedText(bytes, /charset=["']?([\w-]+)/i.exec(start)?.[1]);
}

/** What stands in the body of a page; all of it where there is none. */
function bodyOf(html: string): string {
  return /<body\b[^>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(html)?.[1] ?? html;
}
