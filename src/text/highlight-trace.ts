/**
 * By what our marks are known, apart from their removal: the check at Send needs no more, and its file
 * is small.
 */
import type { HtmlDocument } from './html-document';
import type { HtmlElement } from './markup';
import { attributesOf, type Attribute } from './tag-attributes';

/**
 * Where the pane notes for the check at Send that marks of ours stand in the message, in its session
 * data: `1`, or empty. It spares a read of the body where nothing else asks for one; whoever took the
 * marks out by hand while the pane was closed left it behind, so the body has the last word.
 */
export const HIGHLIGHTED_KEY = 'ton-juste.surligne';

/** Our attribute, and the reserved colour as we, browsers and Word spell it. */
export const MARK_ATTRIBUTE = 'data-tonjuste';
const COLOUR = '(?:#fdf0b9|rgba?\\(\\s*253,\\s*240,\\s*185)';
/** What none of our marks goes without. */
const TRACE = new RegExp(`${MARK_ATTRIBUTE}|${COLOUR}`, 'i');
/** A declaration of a style that colours what stands behind a text, and one that does so in our colour. */
export const BACKGROUND = /^\s*(?:background(?:-color)?|mso-highlight|mso-shading)\s*:/i;
const OUR_BACKGROUND = new RegExp(`${BACKGROUND.source}[^:]*${COLOUR}`, 'i');
const ONLY_COLOUR = new RegExp(`^\\s*${COLOUR}[^)]*\\)?\\s*$`, 'i');

/** Whether marks of ours stand in a body, as we wrote them or as a client spelled them since. */
export function holdsHighlight({ map: { source }, markup }: HtmlDocument): boolean {
  return TRACE.test(source) && markup.elements.some((element) => isMarked(source, element));
}

/** Whether an element carries a mark of ours. */
export function isMarked(source: string, element: HtmlElement): boolean {
  const { from, to } = element.start;
  return TRACE.test(source.slice(from, to)) && attributesOf(source, element.start).some(isOurs);
}

/** Whether an attribute is ours, or has our colour. */
function isOurs({ name, value }: Attribute): boolean {
  if (name === MARK_ATTRIBUTE) return true;
  return name === 'style' ? value.split(';').some(isOurDeclaration) : isOurColour(value);
}

/** Whether a value is our colour and nothing else. */
export function isOurColour(value: string): boolean {
  return ONLY_COLOUR.test(value);
}

/** Whether a declaration of a style puts our colour behind the text. */
export function isOurDeclaration(declaration: string): boolean {
  return OUR_BACKGROUND.test(declaration);
}
