import { withoutSafeLink, withoutSafeLinks } from '../text/safe-link';
import { parseAddress } from './address';
import { placeIn, WordSigns } from './list-numbers';
import { isElement, TEXT, type ReadElement, type ReadNode } from './read-node';
import { escapeText } from './text-marks';

const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt figure footer form header li main ol p pre section table tbody td tfoot th thead ul'.split(
    ' ',
  ),
);
/** Before the items of a list in another, for each list around. */
const INDENT = '  ';
const HEADING = /^h[1-6]$/;
/** In place of a mark of a template, while its HTML is read: a private character on either side of a number. */
const SECTION = /(\ue000\d+\ue001)/;

/** Words of one look. */
interface Run {
  text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | undefined;
}

type Look = Omit<Run, 'text'>;

/**
 * The elements of a message, or of a template, as the text of a template: paragraphs, lists, bold, italics
 * and links. Nothing else has a place in it; pictures, colours and fonts are left out.
 * @param root whose scripts, comments and handlers are gone: only words, names, `href`, `style` and
 *   `class` are read
 * @param isMark whether words that stand for a section have to stay out of what is bold
 */
export function htmlToText(
  root: ReadNode,
  isMark: (text: string) => boolean = () => false,
): string {
  const reader = new Reader(hasBlankLines(root), isMark);
  reader.children(root, { bold: false, italic: false, href: undefined });
  return reader.end();
}

class Reader {
  private readonly lines: string[] = [];
  private runs: Run[] = [];
  /** What an item begins with, until its first words. */
  private prefix = '';
  private inItem = false;
  /** In a row with words in several cells, which is one line. */
  private inRow = false;
  /** How many lists the item stands in besides its own. */
  private depth = 0;
  private readonly signs = new WordSigns();
  /** The last line is an item's, or empty. */
  private belowItem = true;

  constructor(
    private readonly blankLines: boolean,
    private readonly isMark: (text: string) => boolean,
  ) {}

  end(): string {
    this.endLine();
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  children(parent: ReadNode, look: Look): void {
    for (const node of Array.from(parent.childNodes)) {
      if (node.nodeType === TEXT) this.text(node.nodeValue ?? '', look, parent);
      else if (isElement(node)) this.element(node, look);
    }
  }

  private text(words: string, look: Look, parent: ReadNode): void {
    if (isElement(parent) && parent.localName === 'pre') {
      words.split('\n').forEach((line, index) => {
        if (index > 0) this.endLine(true);
        this.add(line, look);
      });
    } else this.add(withoutSafeLinks(words.replace(/[ \t\r\n\f]+/g, ' ')), look);
  }

  private add(words: string, look: Look): void {
    words.split(SECTION).forEach((text) => {
      if (text === '') return;
      const plain = this.isMark(text) ? { bold: false, italic: false, href: look.href } : look;
      const last = this.runs[this.runs.length - 1];
      const same =
        last &&
        last.bold === plain.bold &&
        last.italic === plain.italic &&
        last.href === plain.href;
      if (same) last.text += text;
      else this.runs.push({ ...plain, text });
    });
  }

  private element(element: ReadElement, outer: Look): void {
    const name = element.localName;
    const look = lookOf(element, outer);
    if (name === 'br') {
      if (this.inItem || this.inRow) this.space(look);
      else this.endLine(true);
    } else if (name === 'b' || name === 'strong') this.children(element, bold(element, look));
    else if (name === 'i' || name === 'em') {
      const italic = element.style.fontStyle === '' || look.italic;
      this.children(element, { ...look, italic });
    } else if (name === 'a') {
      const href = addressOf(element.getAttribute('href') ?? '');
      this.children(element, { ...look, href: href ?? look.href });
    } else if (HEADING.test(name)) {
      this.blank();
      this.children(element, bold(element, look));
      this.blank();
    } else if (name === 'li') this.item(element, look);
    else if (name === 'tr') this.row(element, look);
    else if (name === 'td' || name === 'th') {
      if (this.runs.some(({ text }) => text.trim() !== '')) this.add(' – ', look);
      this.children(element, look);
    } else if (BLOCKS.has(name)) this.block(element, look);
    else if (/\bmso-list:\s*ignore/i.test(element.getAttribute('style') ?? '')) {
      this.wordSign((element.textContent ?? '').replace(/[\s\u00a0]+/g, ''));
    } else this.children(element, look);
  }

  /** Word writes the sign of an item in words of their own. */
  private wordSign(sign: string): void {
    const place = this.signs.placeOf(sign, this.depth);
    this.prefix = place === undefined ? '- ' : `${String(place)}. `;
  }

  private block(element: ReadElement, look: Look): void {
    const apart =
      element.localName === 'p' && !this.inItem && !this.inRow && this.isParagraph(element);
    const joins = (this.inItem || this.inRow) && /^(?:p|div)$/.test(element.localName);
    if (joins) this.space(look);
    else this.endLine();
    if (apart) this.blank();
    const { depth } = this;
    if (!this.inItem) this.depth = levelOf(element);
    this.children(element, look);
    if (!joins && !this.inItem) this.endLine();
    this.depth = depth;
    if (apart) this.blank();
  }

  private row(element: ReadElement, look: Look): void {
    const { inRow } = this;
    const cells = Array.from(element.children);
    this.endLine();
    this.inRow = cells.filter(({ textContent }) => (textContent ?? '').trim() !== '').length > 1;
    this.children(element, look);
    this.endLine();
    this.inRow = inRow;
  }

  /** Between words that stand on lines of their own, in what is one line. */
  private space(look: Look): void {
    const last = this.runs[this.runs.length - 1];
    if (last && !/\s$/.test(last.text)) this.add(' ', look);
  }

  /** Where empty lines stand between the lines of a message, its paragraphs are lines. */
  private isParagraph(element: ReadElement): boolean {
    const margin = element.style.marginBottom;
    if (margin !== '') return parseFloat(margin) > 0;
    return !this.blankLines && !/\bMso|\belementToProof\b/.test(element.className);
  }

  private item(element: ReadElement, look: Look): void {
    this.endLine();
    const list = element.parentElement;
    const { inItem, depth } = this;
    this.depth = Math.max(0, listsAround(element) - 1);
    this.inItem = true;
    this.prefix = list?.localName === 'ol' ? `${String(placeIn(list, element))}. ` : '- ';
    this.children(element, look);
    this.endLine();
    this.prefix = '';
    this.inItem = inItem;
    this.depth = depth;
  }

  private blank(): void {
    this.endLine();
    if (this.lines.length > 0 && this.lines[this.lines.length - 1] !== '') this.lines.push('');
  }

  /** @param always an empty line too: what a line break makes */
  private endLine(always = false): void {
    const line = written(this.runs).replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');
    const isEmpty = this.runs.every(({ text }) => text === '' || text === ' ');
    this.runs = [];
    if (isEmpty && !always) return;
    // Word's bullets are words of their own.
    const words = this.prefix + line.replace(/^[·▪§o•][ \u00a0]+/, '- ');
    // Right below words, a number other than 1 is no item's.
    if (!this.belowItem && /^(?!1\. )\d+\. $/.test(this.prefix)) this.lines.push('');
    this.lines.push(line === '' ? '' : INDENT.repeat(this.depth) + words);
    this.belowItem = line === '' || this.prefix !== '' || words !== line;
    this.prefix = '';
  }
}

/** What an element makes bold, unless its style takes that back. */
function bold({ style }: ReadElement, look: Look): Look {
  return { ...look, bold: style.fontWeight === '' || look.bold };
}

/** How many lists an item stands in; some clients write a list right into another, between its items. */
function listsAround(item: ReadElement): number {
  let count = 0;
  for (let at = item.parentElement; at !== null; at = at.parentElement) {
    if (/^[uo]l$/.test(at.localName)) count += 1;
  }
  return count;
}

/** The depth of an item of Word's, which is a paragraph that its style says the level of; 0 is the outermost. */
function levelOf(element: ReadElement): number {
  const [, level] =
    /mso-list:[^;]*\blevel([1-9])\b/.exec(element.getAttribute('style') ?? '') ?? [];
  return level === undefined ? 0 : Number(level) - 1;
}

/** Bold and italics that a style gives or takes, as Outlook's editors write them. */
function lookOf({ style }: ReadElement, look: Look): Look {
  const { fontWeight, fontStyle } = style;
  const weight = fontWeight === 'bold' || fontWeight === 'bolder' ? 700 : parseInt(fontWeight, 10);
  const bold = fontWeight === 'normal' ? false : weight >= 400 ? weight >= 600 : look.bold;
  const italic = fontStyle === '' ? look.italic : /italic|oblique/.test(fontStyle);
  return { ...look, bold, italic };
}

function written(runs: readonly Run[]): string {
  let line = '';
  runs.forEach(({ text, bold, italic, href }) => {
    if (href !== undefined) {
      line += link(text, href);
      return;
    }
    const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
    // Stars beside stars could be read in two ways.
    const marks =
      line.endsWith('*') && before === '' ? '' : `${bold ? '**' : ''}${italic ? '*' : ''}`;
    const closing = [...marks].reverse().join('');
    line += words === '' ? text : before + marks + escapeText(words) + closing + after;
  });
  return line;
}

function link(text: string, href: string): string {
  const words = text.trim();
  const bare = (address: string) => address.replace(/\/$/, '').toLowerCase();
  if (words === '') return text;
  if (bare(words) === bare(href)) return text.replace(words, () => href);
  const inner = escapeText(words).replace(/[[\]]/g, '\\$&');
  const after = text.endsWith(' ') ? ' ' : '';
  return `${text.startsWith(' ') ? ' ' : ''}[${inner}](${href})${after}`;
}

/** Where a link leads, as the text of a template can hold it; undefined for what a template may not lead to. */
function addressOf(href: string): string | undefined {
  if (/^\ue000\d+\ue001$/.test(href)) return href;
  let address: string;
  try {
    address = new URL(withoutSafeLink(href)).href;
  } catch {
    return undefined;
  }
  const held = address.replace(
    /[()'"`{}|\\^]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  if (/^mailto:[^\s<>]+@[^\s<>]+$/i.test(held)) return held;
  return parseAddress(held) ? held : undefined;
}

/** Whether lines are set apart by empty ones, as Outlook's own editors do. */
function hasBlankLines(parent: ReadNode): boolean {
  const elements = Array.from(parent.childNodes).filter(isElement);
  return elements.some(
    (element, index) =>
      (/^(?:p|div)$/.test(element.localName) &&
        index > 0 &&
        index < elements.length - 1 &&
        (element.textContent ?? '').replace(/[\s\u00a0]/g, '') === '') ||
      hasBlankLines(element),
  );
}
