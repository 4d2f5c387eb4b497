/** The markup of an HTML source, as the one reader of HTML finds it; every span is of the source. */
import type { LandmarkKind } from './landmark';
import { firstIndex } from './sorted';
import type { Span } from './span';

/** One element of a source. `html`, `head` and `body` are none: a browser has them wherever their tags stand. */
export interface HtmlElement {
  /** In lower case. */
  readonly name: string;
  /** Its start tag. */
  readonly start: Span;
  /** Its end tag; empty at the place where it ends without one. */
  readonly end: Span;
  /** The innermost element in which it begins. */
  readonly parent: HtmlElement | undefined;
  /** By what a mail client has marked it. */
  readonly landmark: LandmarkKind | undefined;
}

/** What a source holds besides text, in its order. */
export interface Markup {
  readonly elements: readonly HtmlElement[];
  /** End tags that end nothing. */
  readonly strayEnds: readonly Span[];
  /** Comments, Word's conditions among them. */
  readonly comments: readonly Span[];
}

/** The innermost element that holds the character at `offset`, tags apart. */
function innermostAt({ elements }: Markup, offset: number): HtmlElement | undefined {
  const next = firstIndex(elements.length, (index) => elementAt(elements, index).start.to > offset);
  let element = elements[next - 1];
  while (element !== undefined && element.end.from <= offset) element = element.parent;
  return element;
}

/** The elements whose start tags stand in `span`, in order. */
export function elementsIn({ elements }: Markup, { from, to }: Span): readonly HtmlElement[] {
  const first = firstIndex(
    elements.length,
    (index) => elementAt(elements, index).start.from >= from,
  );
  const next = firstIndex(elements.length, (index) => elementAt(elements, index).start.from >= to);
  return elements.slice(first, next);
}

/** From the innermost element that holds `offset` outwards. */
export function ancestorsAt(markup: Markup, offset: number): readonly HtmlElement[] {
  const chain: HtmlElement[] = [];
  for (let element = innermostAt(markup, offset); element !== undefined; element = element.parent) {
    if (element.end.from > offset) chain.push(element);
  }
  return chain;
}

function elementAt(elements: readonly HtmlElement[], index: number): HtmlElement {
  return elements[index] as HtmlElement;
}
