import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Span } from '../text/span';
import { INVISIBLE, OBJECT } from './masked-text';

/** A piece of Markdown syntax that a reader doesn't see. */
export interface MarkdownMark {
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
   * code blocks and definitions by spaces, inline code and addresses by U+FFFC, marks by U+200B. Cells of a table
   * are set apart by U+2029.
   */
  readonly text: string;
  /** The marks masked by U+200B, in order. */
  readonly marks: readonly MarkdownMark[];
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/;
/** A comment, or a tag: its slashes and its name. */
const HTML = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?(\/?)>/gi;
const VOID_TAGS = /^(?:br|hr|img|wbr)$/i;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
/** A paragraph separator, which ends a sentence as nothing written in Markdown does. */
const CELL_END = '\u2029';

/** Finds the prose in a Markdown source (CommonMark with tables, struck-out words and front matter). */
export function markdownProse(source: string): MarkdownProse {
  const front = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  const masked = new MaskedSource(source);
  masked.hide({ from: 0, to: front });
  // Its length stays, so that offsets are those of the source.
  const body = ' '.repeat(front) + source.slice(front);
  masked.read(
    fromMarkdown(body, {
      extensions: [gfmTable(), gfmStrikethrough()],
      mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
    }),
  );
  return masked.prose();
}

function spanOf({ position }: Nodes): Span {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

/** A source in which what is not prose is masked, node by node. */
class MaskedSource {
  private readonly units: string[];
  private readonly marks: MarkdownMark[] = [];

  constructor(private readonly source: string) {
    this.units = source.split('');
  }

  prose(): MarkdownProse {
    this.marks.sort((a, b) => a.span.from - b.span.from);
    for (const { span } of this.marks) this.fill(span, INVISIBLE);
    return { text: this.units.join(''), marks: this.marks };
  }

  hide(span: Span): void {
    this.fill(span, ' ');
  }

  read(node: Nodes): void {
    const span = spanOf(node);
    switch (node.type) {
      case 'code':
      case 'definition':
      case 'thematicBreak':
        this.hide(this.line(span));
        return;
      case 'inlineCode':
        this.fill(span, OBJECT);
        return;
      case 'html':
        this.html(span);
        return;
      case 'text':
        this.escapes(span);
        return;
      case 'image':
      case 'imageReference':
        this.image(span);
        return;
      case 'link':
      case 'linkReference':
        // `<https://a.example>`
        if (this.source.charAt(span.from) === '<') this.fill(span, OBJECT);
        else this.around(node, 'link');
        return;
      case 'strong':
      case 'emphasis':
      case 'delete':
        this.around(node);
        return;
      case 'heading':
        this.children(node);
        this.hide(this.underline(span));
        return;
      case 'table':
        this.table(span);
        this.children(node);
        return;
      case 'root':
      case 'blockquote':
      case 'footnoteDefinition':
      case 'list':
      case 'listItem':
      case 'paragraph':
      case 'tableCell':
      case 'tableRow':
        this.children(node);
        return;
      case 'break':
      case 'footnoteReference':
      case 'yaml':
    }
  }

  private children({ children }: Parents): void {
    for (const child of children) this.read(child);
  }

  /** Marks what stands before and after the words of a node. */
  private around(node: Parents, kind?: string): void {
    const { from, to } = spanOf(node);
    const first = node.children[0];
    const last = node.children[node.children.length - 1];
    const open = { from, to: first ? spanOf(first).from : from + 1 };
    const close = { from: last ? spanOf(last).to : open.to, to };
    this.mark(open, 'open', kind ?? this.source.slice(open.from, open.to));
    this.mark(close, 'close', kind ?? this.source.slice(close.from, close.to));
    this.children(node);
  }

  /** The words of a picture are read; they hold no other marks. */
  private image({ from, to }: Span): void {
    const whole = this.source.slice(from, to);
    const end = from + Math.max(whole.lastIndexOf(']('), whole.lastIndexOf(']['), 2);
    this.mark({ from, to: from + 2 }, 'open', 'link');
    this.mark({ from: end, to }, 'close', 'link');
  }

  private escapes({ from, to }: Span): void {
    for (const { index } of this.source.slice(from, to).matchAll(ESCAPE)) {
      this.mark({ from: from + index, to: from + index + 1 }, 'alone', 'escape');
    }
  }

  /** Tags are marks and comments are hidden; the words between them are prose. */
  private html({ from, to }: Span): void {
    for (const { index, 0: whole, 1: slash, 2: name, 3: closed } of this.source
      .slice(from, to)
      .matchAll(HTML)) {
      const span = { from: from + index, to: from + index + whole.length };
      if (name === undefined) {
        this.hide(span);
        continue;
      }
      const alone = closed === '/' || VOID_TAGS.test(name);
      this.mark(span, alone ? 'alone' : slash === '/' ? 'close' : 'open', name.toLowerCase());
    }
  }

  private table({ from, to }: Span): void {
    const rows = this.source.slice(from, to).split('\n');
    let at = from;
    rows.forEach((row, index) => {
      // Under the heads of the columns.
      if (index === 1) this.hide({ from: at, to: at + row.length });
      else {
        for (const { index: bar } of row.matchAll(/(?<!\\)\|/g)) this.units[at + bar] = CELL_END;
      }
      at += row.length + 1;
    });
  }

  /** With what stands before it in its line. */
  private line({ from, to }: Span): Span {
    const start = this.source.lastIndexOf('\n', from - 1) + 1;
    return { from: /^[ \t]*$/.test(this.source.slice(start, from)) ? start : from, to };
  }

  /** The line of dashes or equals signs under a heading; empty without one. */
  private underline({ from, to }: Span): Span {
    const found = /\n[ \t>]*(?:-+|=+)[ \t]*$/.exec(this.source.slice(from, to));
    return { from: found ? from + found.index : to, to };
  }

  private mark(span: Span, role: MarkdownMark['role'], kind: string): void {
    if (span.to > span.from) this.marks.push({ span, role, kind });
  }

  private fill({ from, to }: Span, mask: string): void {
    for (let at = from; at < to; at++) {
      if (!/[\r\n\uFEFF]/.test(this.units[at] ?? '')) this.units[at] = mask;
    }
  }
}
