import { BLOCK, FORMATTING, SCOPE, impliedEnd } from './html-elements';

interface Entry<T> {
  readonly name: string;
  readonly traits: number;
  readonly value: T;
  /** Closed across a block that stays open, as `</b>` is in `<b><p></b>`. */
  closed: boolean;
}

/**
 * The elements that are open at a place of the source, with a value for each. It forgives what
 * browsers forgive: unclosed and misnested tags, end tags without a start. Any sequence of `n` calls
 * takes time in proportion to `n`, whatever the depth.
 */
export class OpenElements<T> {
  private readonly entries: Entry<T>[] = [];
  /** For each name, where its open elements stand in `entries`. */
  private readonly places = new Map<string, number[]>();
  /** Where the elements that bound the search of an end tag stand, and where the blocks stand. */
  private readonly scopes: number[] = [];
  private readonly blocks: number[] = [];

  /** @param onClose is told of each element that closes, innermost first, with its value. */
  constructor(
    private readonly outside: T,
    private readonly onClose: (value: T, traits: number) => void,
  ) {}

  /** The value of the innermost open element, or `outside`. */
  get current(): T {
    const last = this.entries[this.entries.length - 1];
    return last === undefined ? this.outside : last.value;
  }

  open(name: string, traits: number, value: T): void {
    const place = this.entries.length;
    this.entries.push({ name, traits, value, closed: false });
    const places = this.places.get(name);
    if (places === undefined) this.places.set(name, [place]);
    else places.push(place);
    if ((traits & SCOPE) !== 0) this.scopes.push(place);
    if ((traits & BLOCK) !== 0) this.blocks.push(place);
  }

  /** Closes the open siblings that a start tag `name` ends. */
  closeImplied(name: string): void {
    const rule = impliedEnd(name);
    if (rule === undefined) return;
    const bound = Math.max(-1, ...rule.within.map((outer) => this.innermost(outer)));
    const sibling = Math.max(-1, ...rule.closes.map((inner) => this.innermost(inner)));
    if (sibling > bound) this.closeDownTo(sibling);
  }

  /** Closes an open paragraph, which no block can stand in. */
  closeParagraph(): void {
    const place = this.innermost('p');
    if (place > top(this.scopes)) this.closeDownTo(place);
  }

  /** @returns whether the end tag closed anything. */
  close(name: string, traits: number): boolean {
    const place = this.innermost(name);
    if (place < 0) return false;
    const isScope = (traits & SCOPE) !== 0 || /^(?:tr|tbody|thead|tfoot)$/.test(name);
    if (isScope) {
      if (name !== 'table' && place < this.innermost('table')) return false;
    } else if (place < top(this.scopes)) {
      return false;
    }
    if ((traits & FORMATTING) !== 0 && place < top(this.blocks)) {
      this.closeAcross(place);
    } else {
      this.closeDownTo(place);
    }
    return true;
  }

  /** Closes everything, at the end of the source. */
  closeAll(): void {
    this.closeDownTo(0);
  }

  private innermost(name: string): number {
    const places = this.places.get(name);
    return places === undefined ? -1 : top(places);
  }

  private closeAcross(place: number): void {
    const entry = this.entries[place] as Entry<T>;
    entry.closed = true;
    (this.places.get(entry.name) as number[]).pop();
    this.onClose(entry.value, entry.traits);
  }

  private closeDownTo(place: number): void {
    while (this.entries.length > place) {
      const entry = this.entries.pop() as Entry<T>;
      if ((entry.traits & SCOPE) !== 0) this.scopes.pop();
      if ((entry.traits & BLOCK) !== 0) this.blocks.pop();
      if (entry.closed) continue;
      (this.places.get(entry.name) as number[]).pop();
      this.onClose(entry.value, entry.traits);
    }
  }
}

/** The last of `places`, or -1. */
function top(places: readonly number[]): number {
  return places.length === 0 ? -1 : (places[places.length - 1] as number);
}
