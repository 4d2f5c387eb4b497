import type { Span } from '../text/span';

const TAG = /<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
/** A start tag just before a place, and an end tag just after one (Word puts an empty `o:p` there). */
const OPENED = /<([a-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>\s*$/i;
const CLOSED = /^(?:\s|<o:p>(?:\s|&nbsp;)*<\/o:p>)*<\/([a-z][\w:-]*)\s*>/i;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What clients wrap words in of their own accord. */
const NOISE = /^(?:span|font|o:p|a)$/;
/** No start tag of a message is longer, in UTF-16 units. */
const LONGEST_TAG = 4000;

interface Edge {
  readonly name: string;
  /** Source offset of the tag's outer end. */
  readonly at: number;
}

/**
 * Grows the source span of some words to the elements that an insertion of `content` made of them.
 * @param span from the first to the last character of the words
 * @param content HTML in elements, as it was inserted
 * @returns `null` where the elements around the words are not those of `content`
 */
export function wholeElements(source: string, span: Span, content: string): Span | null {
  const wanted = wrappers(content);
  if (wanted === null) return null;
  const grown = balanced(source, span);
  if (grown === null) return null;
  let { from, to } = grown;
  for (const name of wanted) {
    let found = false;
    while (!found) {
      const [left] = openedBefore(source, from, 1);
      const [right] = closedAfter(source, to, 1);
      if (left === undefined || right?.name !== left.name) return null;
      if (left.name !== name && !NOISE.test(left.name)) return null;
      found = left.name === name;
      from = left.at;
      to = right.at;
    }
  }
  return { from, to };
}

/** The elements of `content` that hold all of its words in one, from the inside. */
function wrappers(content: string): string[] | null {
  const first = content.search(/>\s*[^<\s]/) + 1;
  const last = content.search(/[^>\s]\s*(?:<\/[a-z][\w:-]*\s*>\s*)*$/i) + 1;
  if (first === 0 || last === 0) return null;
  const grown = balanced(content, { from: first, to: last });
  if (grown === null) return null;
  const left = openedBefore(content, grown.from, Infinity);
  return left.map(({ name }) => name).filter((name) => !NOISE.test(name));
}

/** With the start and end tags outside that belong to those inside. */
function balanced(source: string, { from, to }: Span): Span | null {
  const open: string[] = [];
  const closed: string[] = [];
  for (const [, end, tag = '', rest = ''] of source.slice(from, to).matchAll(TAG)) {
    const name = tag.toLowerCase();
    if (VOID.test(name) || rest.endsWith('/')) continue;
    if (end !== '/') open.push(name);
    else if (open[open.length - 1] === name) open.pop();
    else if (open.length === 0) closed.push(name);
    else return null;
  }
  const left = openedBefore(source, from, closed.length);
  const right = closedAfter(source, to, open.length);
  const fits = (edges: readonly Edge[], names: readonly string[]): boolean =>
    edges.length === names.length && edges.every(({ name }, index) => name === names[index]);
  if (!fits(left, closed) || !fits(right, open.reverse())) return null;
  return { from: left[left.length - 1]?.at ?? from, to: right[right.length - 1]?.at ?? to };
}

/** Up to `most` start tags directly before `at`, the nearest first. */
function openedBefore(source: string, at: number, most: number): Edge[] {
  const edges: Edge[] = [];
  for (let end = at; edges.length < most;) {
    const tag = OPENED.exec(source.slice(Math.max(0, end - LONGEST_TAG), end));
    const name = tag?.[1]?.toLowerCase() ?? '';
    if (tag === null || VOID.test(name)) break;
    end -= tag[0].length;
    edges.push({ name, at: end });
  }
  return edges;
}

function closedAfter(source: string, at: number, most: number): Edge[] {
  const edges: Edge[] = [];
  for (let start = at; edges.length < most;) {
    const tag = CLOSED.exec(source.slice(start, start + LONGEST_TAG));
    if (tag === null) break;
    start += tag[0].length;
    edges.push({ name: tag[1]?.toLowerCase() ?? '', at: start });
  }
  return edges;
}
