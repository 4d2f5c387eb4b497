import { readFileSync } from 'node:fs';
import { zipSync, strToU8 } from 'fflate';

/** A Word file of these paragraphs, the least that Word itself opens. */
export function wordFile(paragraphs: readonly string[]): Buffer {
  const xml = (name: string) => readFileSync(`test/fixtures/word/${name}`);
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('');
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': xml('content-types.xml'),
      '_rels/.rels': xml('rels.xml'),
      'word/document.xml': strToU8(
        `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    }),
  );
}
