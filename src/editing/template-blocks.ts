/** The paragraphs and lists that a filled template is made of. */

const TAG = /<(\/?)(p|ul|ol)(?: [^>]*)?>/g;

/** The HTML of a filled template cut before each paragraph and list that no list holds. */
export function templateBlocks(html: string): readonly string[] {
  const blocks: string[] = [];
  let from = 0;
  let lists = 0;
  for (const { 0: tag, 1: end, 2: name, index } of html.matchAll(TAG)) {
    if (end === '' && lists === 0 && index > from) {
      blocks.push(html.slice(from, index));
      from = index;
    }
    if (name !== 'p') lists += end === '' ? 1 : -1;
    if (lists < 0) throw new RangeError(`"${tag}" at ${String(index)} ends no list`);
  }
  if (from < html.length) blocks.push(html.slice(from));
  return blocks;
}

/** A paragraph's start tag, what it holds and its end tag, with what stands after it. */
const PARAGRAPH = /^(<p(?: [^>]*)?>)([^]*?)(<\/p>[^]*)$/;

/** The parts of a block that is a paragraph; `null` for a list. */
export function paragraphParts(
  block: string,
): { readonly open: string; readonly inside: string; readonly close: string } | null {
  const [, open, inside, close] = PARAGRAPH.exec(block) ?? [];
  if (open === undefined || inside === undefined || close === undefined) return null;
  return { open, inside, close };
}
