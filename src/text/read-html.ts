import { Tokenizer } from 'htmlparser2';
import {
  BLOCK,
  BREAKOUT,
  ENDS_P,
  FOREIGN,
  HIDDEN,
  IGNORED,
  OPAQUE,
  PRE,
  VOID,
} from './html-elements';
import { entityAt } from './entities';
import { readInlineStyle, type InlineStyle } from './inline-style';
import type { Landmark, LandmarkKind } from './landmark';
import { landmarkOf, type Marking } from './landmark-marking';
import type { HtmlElement, Markup } from './markup';
import { OpenElements, type Tag } from './open-elements';
import { Pieces } from './pieces';
import { Regions, type Region, type RegionKind } from './regions';
import type { Span } from './span';
import { VisibleText, type WhiteSpace } from './visible-text';

/** What one pass over the HTML finds; text spans, except where it says source offsets. */
export interface HtmlReading {
  readonly pieces: Pieces;
  readonly opaque: readonly Span[];
  readonly links: readonly Span[];
  readonly landmarks: readonly Landmark[];
  readonly markup: Markup;
  /** Source offsets just after a `<pre>`, where a browser drops a line feed. */
  readonly preStarts: ReadonlySet<number>;
  /** Source offset where text goes when there is none yet. */
  readonly emptyAt: number;
}

/** What holds inside an open element. */
interface Inside {
  /** Not shown, whatever is inside. */
  readonly removed: boolean;
  /** `visibility: hidden`, which an element inside can undo. */
  readonly invisible: boolean;
  readonly whiteSpace: WhiteSpace;
  /** The element itself breaks the line. */
  readonly block: boolean;
  readonly regions: readonly Region[];
}

const NO_REGIONS: readonly Region[] = [];

/** Elements that say something without an attribute. */
const MARKED_BY_NAME = new Set(['hr', 'blockquote', 'li']);

/** An element while it is read. */
interface OpenElement extends HtmlElement {
  end: Span;
  readonly inside: Inside;
}

const NOWHERE: Span = { from: 0, to: 0 };

/** What stands in no element. */
const OUTSIDE: OpenElement = {
  name: '',
  start: NOWHERE,
  end: NOWHERE,
  parent: undefined,
  landmark: undefined,
  inside: {
    removed: false,
    invisible: false,
    whiteSpace: 'normal',
    block: false,
    regions: NO_REGIONS,
  },
};

/** Reads a body in one pass, without recursion. */
export function readHtml(source: string): HtmlReading {
  const reader = new HtmlReader(source);
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.reading();
}

class HtmlReader {
  private readonly pieces = new Pieces();
  private readonly layout: VisibleText;
  private readonly open: OpenElements<OpenElement>;
  private readonly elements: OpenElement[] = [];
  private readonly strayEnds: Span[] = [];
  private readonly comments: Span[] = [];
  /** What closes elements now: an end tag, or the place where something else ends them. */
  private closing: Span = NOWHERE;
  private closingTag: Tag | undefined;
  private readonly regions = new Regions();
  private readonly preStarts = new Set<number>();
  private emptyAt = 0;
  private foreignDepth = 0;
  private ampersand = -1;

  private tag: Tag;
  private tagStart = 0;
  private attribute = '';
  private valueStart = -1;
  private valueEnd = -1;
  private style = '';
  private hiddenAttribute = false;
  private marking: Marking = unmarked();
  private marked = false;
  private landmark: LandmarkKind | undefined;

  constructor(private readonly source: string) {
    this.layout = new VisibleText(source, this.pieces, () =>
      this.regions.anchor(this.pieces.textLength),
    );
    this.open = new OpenElements<OpenElement>(OUTSIDE, (element, tag) => this.closed(element, tag));
    this.tag = this.open.tag('');
  }

  reading(): HtmlReading {
    const { pieces, regions, elements, strayEnds, comments, preStarts, emptyAt } = this;
    regions.finish(pieces.textLength);
    return {
      pieces,
      opaque: regions.of('opaque'),
      links: regions.of('link'),
      landmarks: regions.landmarks(),
      markup: { elements, strayEnds, comments },
      preStarts,
      emptyAt,
    };
  }

  // What the tokenizer calls; offsets are of the source.

  ontext(start: number, end: number): void {
    const { removed, invisible, whiteSpace } = this.open.current.inside;
    if (removed || invisible) return;
    let from = start;
    let to = end;
    if (whiteSpace === 'pre' && this.preStarts.has(start)) from += this.newlineAt(start);
    if (to === this.source.length) {
      // A tag that the source breaks off, as a browser does not show it either.
      if (from < 0 || /^<[a-z]$/i.test(this.source.slice(from - 1, from + 1))) return;
      if (this.source.slice(from, to).endsWith('</')) to -= 2;
    }
    this.characters(from, to, whiteSpace);
  }

  /** Text with its character references. */
  private characters(start: number, end: number, whiteSpace: WhiteSpace): void {
    let from = start;
    for (let at = this.ampersandFrom(from); at < end; at = this.ampersandFrom(at + 1)) {
      const entity = entityAt(this.source, at, end);
      if (entity === undefined) continue;
      if (from < at) this.layout.text(from, at, whiteSpace);
      this.layout.entity(entity.codePoint, at, entity.end, whiteSpace);
      from = entity.end;
    }
    if (from < end) this.layout.text(from, end, whiteSpace);
  }

  /** The next `&` of the source, looked for once; its length when there is none. */
  private ampersandFrom(offset: number): number {
    if (this.ampersand < offset) {
      const found = this.source.indexOf('&', offset);
      this.ampersand = found < 0 ? this.source.length : found;
    }
    return this.ampersand;
  }

  /** Never called: references are read with the text they stand in. */
  ontextentity(): void {}

  onopentagname(start: number, end: number): void {
    this.tag = this.open.tag(this.source.slice(start, end));
    this.tagStart = start - 1;
    this.style = '';
    this.hiddenAttribute = false;
    this.landmark = undefined;
    if (this.marked) {
      this.marking = unmarked();
      this.marked = false;
    }
  }

  onattribname(start: number, end: number): void {
    // Only these matter, and most attributes are none of them.
    const length = end - start;
    const matters = (length >= 2 && length <= 6) || length === 11 || length === 17;
    this.attribute = matters ? this.source.slice(start, end).toLowerCase() : '';
    this.valueStart = -1;
    this.valueEnd = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.valueStart < 0) this.valueStart = start;
    this.valueEnd = end;
  }

  onattribentity(): void {}

  onattribend(): void {
    const { attribute } = this;
    if (attribute === '') return;
    const value = this.valueStart < 0 ? '' : this.source.slice(this.valueStart, this.valueEnd);
    if (attribute === 'style') {
      if (this.style === '') this.style = value;
    } else if (attribute === 'hidden') {
      this.hiddenAttribute = true;
    } else if (value !== '') {
      this.mark(attribute, value.trim());
    }
  }

  onopentagend(end: number): void {
    this.opened(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.opened(end + 1, true);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.open.tag(this.source.slice(start, end));
    if ((tag.traits & IGNORED) !== 0) return;
    const close = this.source.indexOf('>', end);
    const span = { from: start - 2, to: close < 0 ? this.source.length : close + 1 };
    this.closing = span;
    this.closingTag = tag;
    if (tag.name !== 'br' && this.open.close(tag)) return;
    this.strayEnds.push(span);
    // Browsers take `</br>` for a `<br>`, and a `</p>` too many for an empty paragraph.
    if (tag.name === 'br') this.lineBreak(span.from, span.to);
    else if (tag.name === 'p') this.breakLine();
  }

  oncomment(start: number, end: number): void {
    const from = this.source.lastIndexOf('<', start - 1);
    this.comments.push({ from, to: Math.min(end + 1, this.source.length) });
  }

  oncdata(): void {}

  ondeclaration(): void {}

  onprocessinginstruction(): void {}

  onend(): void {
    this.endsAt(this.source.length);
    this.open.closeAll();
  }

  isInForeignContext(): boolean {
    return this.foreignDepth > 0;
  }

  private mark(attribute: string, value: string): void {
    const { marking } = this;
    if (attribute === 'id') marking.id = marking.id || value;
    else if (attribute === 'class') marking.className = marking.className || value;
    else if (attribute === 'name') marking.name = marking.name || value;
    else if (attribute === 'type') marking.type = marking.type || value;
    else if (attribute === 'data-marker') marking.marker = marking.marker || value;
    else if (attribute === 'data-o-mail-quote') marking.odoo = marking.odoo || value;
    else return;
    this.marked = true;
  }

  /** Elements that close from now on end at `offset`, without an end tag. */
  private endsAt(offset: number): void {
    this.closing = { from: offset, to: offset };
    this.closingTag = undefined;
  }

  private opened(end: number, selfClosed: boolean): void {
    const { tag } = this;
    const { name, traits } = tag;
    if ((traits & IGNORED) !== 0) {
      const first = name === 'body' && this.emptyAt === 0;
      if (first && !this.open.current.inside.removed) this.emptyAt = end;
      return;
    }
    this.endsAt(this.tagStart);
    if (this.foreignDepth > 0 && (traits & (BLOCK | BREAKOUT)) !== 0) this.leaveForeign();
    this.open.closeImplied(tag);
    if ((traits & ENDS_P) !== 0 || name === 'hr') this.open.closeParagraph();
    const outer = this.open.current;
    const inside = name === 'br' ? outer.inside : this.enter(traits);
    const element: OpenElement = {
      name,
      start: { from: this.tagStart, to: end },
      end: { from: end, to: end },
      parent: outer === OUTSIDE ? undefined : outer,
      landmark: this.landmark,
      inside,
    };
    this.elements.push(element);
    if (name === 'br') {
      this.lineBreak(this.tagStart, end);
      return;
    }
    if (inside.block && !inside.removed) this.layout.block();
    if ((traits & VOID) !== 0 || (selfClosed && (traits & FOREIGN) !== 0)) return;
    if ((traits & PRE) !== 0) this.preStarts.add(end);
    if ((traits & FOREIGN) !== 0) this.foreignDepth += 1;
    this.open.open(tag, element);
  }

  /** What the tag just read makes of the text in it. */
  private enter(traits: number): Inside {
    const outer = this.open.current.inside;
    const style: InlineStyle | undefined =
      this.style === '' ? undefined : readInlineStyle(this.style);
    const block = (traits & BLOCK) !== 0;
    const regions = this.enterRegions(traits, style);
    if (style === undefined && !this.hiddenAttribute && (traits & (HIDDEN | PRE)) === 0) {
      // The same as outside: shared, since most elements of a message are of this kind.
      if (outer.block === block && regions === NO_REGIONS && outer.regions === NO_REGIONS) {
        return outer;
      }
      const { removed, invisible, whiteSpace } = outer;
      return { removed, invisible, whiteSpace, block, regions };
    }
    const { removed = false, visibility, whiteSpace, display } = style || NO_STYLE;
    return {
      removed: outer.removed || removed || this.hiddenAttribute || (traits & HIDDEN) !== 0,
      invisible: visibility === undefined ? outer.invisible : visibility === 'hidden',
      whiteSpace: whiteSpace || ((traits & PRE) !== 0 ? 'pre' : outer.whiteSpace),
      block: display === undefined ? block : display === 'block',
      regions,
    };
  }

  private enterRegions(traits: number, style: InlineStyle | undefined): readonly Region[] {
    const { regions } = this;
    const tag = this.tag.name;
    const opaque =
      (traits & OPAQUE) !== 0 || (style !== undefined && (style.bullet || style.struck));
    const mayMark = this.marked || style !== undefined || MARKED_BY_NAME.has(tag);
    const kind = mayMark ? landmarkOf(tag, this.marking, style) : undefined;
    this.landmark = kind;
    if (!opaque && kind === undefined && tag !== 'a') return NO_REGIONS;
    const kinds: RegionKind[] = opaque ? ['opaque'] : [];
    if (tag === 'a') kinds.push('link');
    if (kind !== undefined) kinds.push(kind);
    return kinds.map((each) => regions.open(each));
  }

  private closed(element: OpenElement, tag: Tag): void {
    const { block, removed, regions } = element.inside;
    const { traits } = tag;
    const { from } = this.closing;
    element.end = tag === this.closingTag ? this.closing : { from, to: from };
    if ((traits & FOREIGN) !== 0) this.foreignDepth -= 1;
    if (regions.length > 0) {
      regions.forEach((region) => this.regions.close(region, this.pieces.textLength));
    }
    if (block && !removed) this.layout.block();
  }

  private leaveForeign(): void {
    ['svg', 'math', 'xml'].forEach((name) => this.open.close(this.open.tag(name)));
  }

  private lineBreak(start: number, end: number): void {
    const { removed, invisible } = this.open.current.inside;
    if (!removed && !invisible) this.layout.hardBreak(start, end);
  }

  private breakLine(): void {
    if (!this.open.current.inside.removed) this.layout.block();
  }

  private newlineAt(offset: number): number {
    const pair = this.source.substr(offset, 2);
    return pair === '\r\n' ? 2 : pair.charAt(0) === '\n' || pair.charAt(0) === '\r' ? 1 : 0;
  }
}

const NO_STYLE: Partial<InlineStyle> = {};

function unmarked(): Marking {
  return { id: '', className: '', name: '', type: '', marker: '', odoo: '' };
}
