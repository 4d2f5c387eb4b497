import type { CharterTexts } from '../charter-compiler/charter-texts';

const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, from `start`; 32 bits. */
function hashed(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return hash >>> 0;
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}

/** Sixteen hexadecimal digits that tell one charter's texts from another's; no defence against intent. */
export function fingerprintOf(texts: CharterTexts): string {
  const all = Array.from(texts, ([path, text]) => `${path}\n${text.replace(/\r\n?/g, '\n')}\n`)
    .sort()
    .join('');
  return hex(hashed(all, 0x811c9dc5)) + hex(hashed(all, 0x050c5d1f));
}
