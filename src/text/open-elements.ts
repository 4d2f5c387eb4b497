import { BLOCK, FORMATTING, SCOPE, TABLE_PART, impliedEnd, traitsOf } from './html-elements';

/** An element name of a source, with where it is open. One object a name, so that no tag looks it up. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly traits: number;
  /** Where its open elements stand, outermost first. */
  readonly places: number[];
}

/** Stands in the place of an element that was closed across a block that stays open. */
const CLOSED = undefined;

/**
 * The elements that are open at a place of the source, with a value for each. It forgives what
 * browsers forgive: unclosed and misnested tags, end tags without a start. Any sequence of `n` calls
 * takes time in proportion to `n`, whatever the depth.
 */
export class OpenElements<T> {
  private readonly tags: (Tag | typeof CLOSED)[] = [];
  private readonly values: T[] = [];
  /** Where the elements that bound the search of an end tag stand, and where the blocks stand. */
  private readonly scopes: number[] = [];
  private readonly blocks: number[] = [];
  /** By the name as it is spelled in the source, and in lower case. */
  private readonly known = new Map<string, Tag>();
  private readonly paragraph: Tag;
  private readonly table: Tag;

  /** @param onClose is told of each element that closes, innermost first, with its value. */
  constructor(
    private readonly outside: T,
    private readonly onClose: (value: T, tag: Tag) => void,
  ) {
    this.paragraph = this.tag('p');
    this.table = this.tag('table');
  }

  /** The value of the innermost open element, or `outside`. */
  get current(): T {
    const last = this.values.length - 1;
    return last < 0 ? this.outside : (this.values[last] as T);
  }

  /** The tag of a name in any spelling. */
  tag(spelled: string): Tag {
    const known = this.known.get(spelled);
    if (known !== undefined) return known;
    const name = spelled.toLowerCase();
    const tag = name === spelled ? { name, traits: traitsOf(name), places: [] } : this.tag(name);
    this.known.set(spelled, tag);
    return tag;
  }

  open(tag: Tag, value: T): void {
    const place = this.tags.length;
    const { traits } = tag;
    this.tags.push(tag);
    this.values.push(value);
    tag.places.push(place);
    if ((traits & SCOPE) !== 0) this.scopes.push(place);
    if ((traits & BLOCK) !== 0) this.blocks.push(place);
  }

  /** Closes the open siblings that a start tag ends. */
  closeImplied({ name, traits }: Tag): void {
    if ((traits & BLOCK) === 0) return;
    const rule = impliedEnd(name);
    if (rule === undefined) return;
    const sibling = this.innermost(rule.closes);
    if (sibling > this.innermost(rule.within)) this.closeDownTo(sibling);
  }

  /** Closes an open paragraph, which no block can stand in. */
  closeParagraph(): void {
    const place = top(this.paragraph.places);
    if (place > top(this.scopes)) this.closeDownTo(place);
  }

  /** @returns whether the end tag closed anything. */
  close(tag: Tag): boolean {
    const place = top(tag.places);
    if (place < 0) return false;
    if ((tag.traits & (SCOPE | TABLE_PART)) !== 0) {
      if (tag !== this.table && place < top(this.table.places)) return false;
    } else if (place < top(this.scopes)) {
      return false;
    }
    if ((tag.traits & FORMATTING) !== 0 && place < top(this.blocks)) {
      this.tags[place] = CLOSED;
      tag.places.pop();
      this.onClose(this.values[place] as T, tag);
    } else {
      this.closeDownTo(place);
    }
    return true;
  }

  /** Closes everything, at the end of the source. */
  closeAll(): void {
    this.closeDownTo(0);
  }

  private innermost(names: readonly string[]): number {
    return Math.max(...names.map((name) => top(this.tag(name).places)));
  }

  private closeDownTo(place: number): void {
    while (this.tags.length > place) {
      const tag = this.tags.pop();
      const value = this.values.pop() as T;
      if (tag === CLOSED) continue;
      tag.places.pop();
      if ((tag.traits & SCOPE) !== 0) this.scopes.pop();
      if ((tag.traits & BLOCK) !== 0) this.blocks.pop();
      this.onClose(value, tag);
    }
  }
}

/** The last of `places`, or -1. */
function top(places: readonly number[]): number {
  return places.length === 0 ? -1 : (places[places.length - 1] as number);
}
