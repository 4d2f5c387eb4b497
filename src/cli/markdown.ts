import type { Span } from '../text/span';
import { hideBlocks } from './markdown-blocks';
import { INVISIBLE, OBJECT } from './masked-text';

/** A piece of Markdown syntax that a reader doesn't see. */
export interface Mark {
  /** UTF-16 units of the Markdown source. */
  readonly span: Span;
  /** `open` and `close` come in pairs of one `kind`; `alone` has no partner. */
  readonly role: 'open' | 'close' | 'alone';
  /** What pairs with what: `*`, `**`, `link`, `em`… */
  readonly kind: string;
}

export interface MarkdownProse {
  /**
   * The source with all that is not prose masked, each UTF-16 unit by one, so that offsets stay: front matter,
   * code blocks and definitions by spaces, inline code and addresses by U+FFFC, marks by U+200B.
   */
  readonly text: string;
  /** The marks masked by U+200B, in order. */
  readonly marks: readonly Mark[];
}

const ADDRESS = /<(?:[a-z][a-z0-9+.-]*:[^<>\s]*|[^<>\s@]+@[^<>\s]+)>/iy;
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?(\/?)>/iy;
const LINK_END =
  /\](?:\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[[^[\]]*\])/y;
const EMPHASIS = /\*{1,3}|_{1,3}|~~/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const VOID_TAGS = /^(?:br|hr|img|wbr)$/i;

/** Finds the prose in a Markdown source (CommonMark with tables and front matter). */
export function markdownProse(source: string): MarkdownProse {
  const units = source.split('');
  hideBlocks(source, units);
  const marks: Mark[] = [];
  for (const paragraph of paragraphs(units.join(''))) readInline(source, units, paragraph, marks);
  for (const mark of marks) fill(units, mark.span, INVISIBLE);
  return { text: units.join(''), marks };
}

/** Stretches of the text between blank lines, in which inline marks pair. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  const blank = /(?:\r?\n[ \t]*){2,}/g;
  let from = 0;
  for (let gap = blank.exec(text); gap; gap = blank.exec(text)) {
    spans.push({ from, to: gap.index });
    from = blank.lastIndex;
  }
  spans.push({ from, to: text.length });
  return spans;
}

function readInline(source: string, units: string[], { from, to }: Span, marks: Mark[]): void {
  const brackets: Span[] = [];
  const found: Mark[] = [];
  /** Kinds of emphasis that are open. */
  const emphasised = new Set<string>();
  const at = (pattern: RegExp, offset: number): RegExpExecArray | null => {
    pattern.lastIndex = offset;
    const match = pattern.exec(source);
    return match && pattern.lastIndex <= to ? match : null;
  };
  const mark = (span: Span, role: Mark['role'], kind: string): void => {
    found.push({ span, role, kind });
  };
  let i = from;
  while (i < to) {
    const unit = units[i] ?? '';
    let width = 1;
    if (unit === '\\' && i + 1 < to && ESCAPABLE.test(source.charAt(i + 1))) {
      mark({ from: i, to: i + 1 }, 'alone', 'escape');
      width = 2;
    } else if (unit === '`') {
      const fence = at(/`+/y, i)?.[0] ?? unit;
      const end = closingFence(source, fence, i + fence.length, to);
      if (end !== undefined) fill(units, { from: i, to: end }, OBJECT);
      width = (end ?? i + fence.length) - i;
    } else if (unit === '<') {
      const address = at(ADDRESS, i);
      const tag = address ? null : at(TAG, i);
      if (address) fill(units, { from: i, to: i + address[0].length }, OBJECT);
      if (tag) {
        const alone = tag[3] === '/' || VOID_TAGS.test(tag[2] ?? '');
        const role = alone ? 'alone' : tag[1] === '/' ? 'close' : 'open';
        mark({ from: i, to: i + tag[0].length }, role, (tag[2] ?? '').toLowerCase());
      }
      width = (address ?? tag)?.[0].length ?? 1;
    } else if (unit === '[') {
      brackets.push({ from: source.charAt(i - 1) === '!' ? i - 1 : i, to: i + 1 });
    } else if (unit === ']') {
      const open = brackets.pop();
      const end = open && at(LINK_END, i);
      if (open && end) {
        mark(open, 'open', 'link');
        mark({ from: i, to: i + end[0].length }, 'close', 'link');
        width = end[0].length;
      }
    } else {
      const run = at(EMPHASIS, i)?.[0];
      if (run !== undefined) {
        const role = emphasisRole(source, i, run, emphasised.has(run));
        if (role) mark({ from: i, to: i + run.length }, role, run);
        if (role === 'open') emphasised.add(run);
        else if (role === 'close') emphasised.delete(run);
        width = run.length;
      }
    }
    i += width;
  }
  found.sort((a, b) => a.span.from - b.span.from);
  marks.push(...found);
}

/** The offset after the run of backticks that closes `fence`, if one does before `to`. */
function closingFence(source: string, fence: string, from: number, to: number): number | undefined {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(source); run && runs.lastIndex <= to; run = runs.exec(source)) {
    if (run[0].length === fence.length) return runs.lastIndex;
  }
  return undefined;
}

/**
 * Whether a run of emphasis characters opens or closes emphasis, or is only a character (undefined).
 * @param inside whether such emphasis is open before it
 */
function emphasisRole(
  source: string,
  at: number,
  run: string,
  inside: boolean,
): 'open' | 'close' | undefined {
  const before = source.charAt(at - 1);
  const after = source.charAt(at + run.length);
  const opens = after !== '' && !/\s/.test(after);
  const closes = before !== '' && !/\s/.test(before);
  const word = /[0-9A-Za-z\u00C0-\u024F]/;
  if (run.startsWith('_') && word.test(before) && word.test(after)) return undefined;
  if (opens && closes) return inside || !word.test(after) ? 'close' : 'open';
  if (opens) return 'open';
  return closes ? 'close' : undefined;
}

function fill(units: string[], { from, to }: Span, mask: string): void {
  for (let i = from; i < to; i++) if (!/[\r\n]/.test(units[i] ?? '')) units[i] = mask;
}
