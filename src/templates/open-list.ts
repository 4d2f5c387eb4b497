/** The lists of a template's text, one inside the other as their lines are indented. */

const ITEM = /^(\s*)(?:[-–•]|(\d{1,3})[.)])\s+(\S.*)$/;
/** So much further to the right than the items above, in spaces, a list begins inside of the last of them. */
const INDENT = 2;
const TAB = 4;

/** An item as its line says: `- words`, `  3. words`. */
export interface ItemLine {
  readonly kind: 'ul' | 'ol';
  /** How far to the right it begins, in spaces. */
  readonly indent: number;
  /** What a numbered one is numbered with. */
  readonly number: number;
  readonly words: string;
}

/** @param line with the spaces that it begins with */
export function itemAt(line: string): ItemLine | undefined {
  const [, space, number, words] = ITEM.exec(line) ?? [];
  if (space === undefined || words === undefined) return undefined;
  const indent = Array.from(space).reduce((sum, char) => sum + (char === '\t' ? TAB : 1), 0);
  return number === undefined
    ? { kind: 'ul', indent, number: 1, words: words.trim() }
    : { kind: 'ol', indent, number: Number(number), words: words.trim() };
}

/** A list of one kind and depth. */
interface Level {
  readonly kind: 'ul' | 'ol';
  readonly element: number;
  readonly indent: number;
  /** Its last item is still open: a list may stand in it. */
  holds: boolean;
}

/** What a list asks of the text that it stands in. */
interface Elements {
  /** The number of an element that begins. */
  readonly next: () => number;
  /** Ends the sections that were opened in an element which ends itself. */
  readonly leftOpen: (element: number) => string;
}

/** A list that is being written, item by item; well-formed whatever comes. */
export class OpenList {
  private html = '';
  private readonly levels: Level[] = [];

  constructor(
    first: ItemLine,
    private readonly elements: Elements,
  ) {
    this.enter(first);
  }

  /** Whether an item stands in this list, rather than begin another below it. */
  takes(item: ItemLine): boolean {
    return this.depthOf(item) > 0 || this.levels[0]?.kind === item.kind;
  }

  /** The element of the list, of those in one another, to which an item belongs; it begins here if it has to. */
  goTo(item: ItemLine): number {
    const depth = this.depthOf(item);
    while (this.levels.length > depth + 1) this.leave();
    const level = this.levels[depth];
    if (level !== undefined) {
      this.endItem(level);
      if (level.kind === item.kind) return level.element;
      this.leave();
    }
    return this.enter(item);
  }

  /** @param html the item's own words */
  add(html: string): void {
    const level = this.levels[this.levels.length - 1];
    if (level === undefined) return;
    this.html += `<li>${html}`;
    level.holds = true;
  }

  /** What is no item: a section's mark, or whole items. */
  addBetween(html: string): void {
    this.html += html;
  }

  /** Ends what stands deeper than a list of this one; false where the element is none of them. */
  backTo(element: number): boolean {
    if (!this.levels.some((level) => level.element === element)) return false;
    let level = this.levels[this.levels.length - 1];
    while (level !== undefined && level.element !== element) {
      this.leave();
      level = this.levels[this.levels.length - 1];
    }
    if (level !== undefined) this.endItem(level);
    return true;
  }

  end(): string {
    while (this.levels.length > 0) this.leave();
    return this.html;
  }

  /** How many lists an item stands in besides its own, which may be one that has not begun. */
  private depthOf({ indent }: ItemLine): number {
    let depth = this.levels.length - 1;
    while (depth > 0 && indent < (this.levels[depth - 1]?.indent ?? 0) + INDENT) depth -= 1;
    const level = this.levels[depth];
    return level !== undefined && level.holds && indent >= level.indent + INDENT
      ? depth + 1
      : depth;
  }

  private enter({ kind, indent, number }: ItemLine): number {
    const element = this.elements.next();
    this.html += kind === 'ol' && number !== 1 ? `<ol start="${String(number)}">` : `<${kind}>`;
    this.levels.push({ kind, element, indent, holds: false });
    return element;
  }

  private leave(): void {
    const level = this.levels[this.levels.length - 1];
    if (level === undefined) return;
    this.endItem(level);
    this.levels.pop();
    this.html += `${this.elements.leftOpen(level.element)}</${level.kind}>`;
  }

  private endItem(level: Level): void {
    if (level.holds) this.html += '</li>';
    level.holds = false;
  }
}
