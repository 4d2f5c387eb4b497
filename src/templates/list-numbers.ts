/** The numbers of the items of lists, as the clients write them. */
import { isElement, type ReadElement } from './read-node';

/** The number of an item; a list goes on where it began (`<ol start="3">`), or where an item says so. */
export function placeIn(list: ReadElement, item: ReadElement): number {
  let place = numberOf(list, 'start') ?? 1;
  for (const other of Array.from(list.children)) {
    if (other.localName !== 'li' || isShell(other)) continue;
    place = numberOf(other, 'value') ?? place;
    if (other === item) return place;
    place += 1;
  }
  return place;
}

/** What an attribute numbers with, where a template can write it. */
function numberOf(element: ReadElement, name: string): number | undefined {
  const number = parseInt(element.getAttribute(name) ?? '', 10);
  return number >= 0 && number < 900 ? number : undefined;
}

/** Outlook's editor puts a list in an item that has no words of its own, and no number. */
function isShell(item: ReadElement): boolean {
  const nodes = Array.from(item.childNodes).filter(
    (node) => isElement(node) || (node.nodeValue ?? '').trim() !== '',
  );
  return (
    nodes.length > 0 && nodes.every((node) => isElement(node) && /^[uo]l$/.test(node.localName))
  );
}

/** The signs by which Word numbers an item, in words of their own: `3.`, `1.2)`, `b.`, `iv)`, `§`. */
export class WordSigns {
  /** The number of the last item at each depth. */
  private readonly counts: number[] = [];

  /**
   * The number of the item that a sign stands before; undefined for a bullet.
   * @param sign without spaces
   * @param depth how many lists its own stands in
   */
  placeOf(sign: string, depth: number): number | undefined {
    const [, number, letters = ''] =
      /^\(?(?:(?:\d+\.)*(\d{1,3})|([a-z]{1,4}))[.)]$/i.exec(sign) ?? [];
    if (number === undefined && letters === '') return undefined;
    this.counts.length = Math.min(this.counts.length, depth + 1);
    const last = this.counts[depth] ?? 0;
    // « i. » is the first, or the ninth where it follows « h. ».
    const begins = /^a$/i.test(letters) || (/^i$/i.test(letters) && last !== 8);
    const place = number === undefined ? (begins ? 1 : last + 1) : Number(number);
    this.counts[depth] = place;
    return place;
  }
}
