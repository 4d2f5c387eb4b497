/**
 * « Surligner dans le message »: marks of ours around phrases of an HTML body, and their exact removal.
 * They are known by their attribute, and by a colour that nothing else has where a client drops the
 * attribute or spells the style in its own way.
 */
import { textSplices } from './text-splices';
import {
  BACKGROUND,
  isMarked,
  isOurColour,
  isOurDeclaration,
  MARK_ATTRIBUTE,
} from './highlight-trace';
import type { HtmlDocument } from './html-document';
import type { HtmlElement } from './markup';
import { mergeSpans, requireInside, type Span } from './span';
import { applySplices, type Splice } from './splice';
import { attributesOf, type Attribute } from './tag-attributes';
import type { TextMap } from './text-map';

const START = `<span ${MARK_ATTRIBUTE}="1" style="background-color:#FDF0B9">`;
const END = '</span>';

/**
 * The splices that put marks around the text of `textSpans`: one mark a run of text, none across a
 * tag or a line end. The visible text stays the same, and `withoutHighlight` takes out these very bytes.
 * @param map of an HTML source without marks
 * @throws RangeError with the numbers when a span is not inside the text
 */
export function highlightSplices(map: TextMap, textSpans: readonly Span[]): readonly Splice[] {
  const { source, text } = map;
  const splices: Splice[] = [];
  let done = 0;
  textSpans.forEach((span) => requireInside(span, text.length));
  mergeSpans(textSpans).forEach((span) => {
    linesIn(text, span).forEach((line) => {
      textSplices(map, line, '').forEach(({ from, to }) => {
        if (from < done || source.slice(from, to).trim() === '') return;
        splices.push({ from, to: from, insert: START }, { from: to, to, insert: END });
        done = to;
      });
    });
  });
  return splices;
}

/** The parts of a text span between line ends, without the white space at their edges. */
function linesIn(text: string, { from, to }: Span): Span[] {
  const lines: Span[] = [];
  let start = from;
  text
    .slice(from, to)
    .split('\n')
    .forEach((line) => {
      const ink = line.trim();
      const at = start + line.indexOf(ink);
      if (ink !== '') lines.push({ from: at, to: at + ink.length });
      start += line.length + 1;
    });
  return lines;
}

/**
 * An HTML source without our marks: what we wrote goes to the byte; of a mark that a client has spelled
 * in its own way, only what is ours, so that other formatting on the same element stays.
 */
export function withoutHighlight({ map: { source }, markup }: HtmlDocument): string {
  const splices: Splice[] = [];
  markup.elements.forEach((element) => {
    if (isMarked(source, element)) splices.push(...unmarking(source, element));
  });
  return applySplices(
    source,
    splices.sort((one, other) => one.from - other.from),
  );
}

/** A span that was put around words for the mark alone goes; of any other element, what is ours. */
function unmarking(source: string, { name, start, end }: HtmlElement): readonly Splice[] {
  const attributes = attributesOf(source, start);
  const attributed = attributes.some((attribute) => attribute.name === MARK_ATTRIBUTE);
  const splices: Splice[] = [];
  attributes.forEach((attribute) => {
    const splice = withoutOurs(attribute, attributed);
    if (splice !== undefined) splices.push(splice);
  });
  const emptied = splices.filter(({ insert }) => insert === '').length === attributes.length;
  if (name !== 'span' || !emptied) return splices;
  return [start, end].map(({ from, to }) => ({ from, to, insert: '' }));
}

/**
 * What takes our part out of an attribute: all of it with the white space before, or some of a style.
 * @param attributed the element carries our attribute, so that any background is ours
 */
function withoutOurs(
  { name, value, span, valueSpan }: Attribute,
  attributed: boolean,
): Splice | undefined {
  const whole = { ...span, insert: '' };
  if (name === MARK_ATTRIBUTE || (name !== 'style' && isOurColour(value))) return whole;
  if (name !== 'style') return undefined;
  const declarations = value.split(';');
  const kept = declarations.filter((declaration) =>
    attributed ? !BACKGROUND.test(declaration) : !isOurDeclaration(declaration),
  );
  if (kept.length === declarations.length) return undefined;
  const rest = kept.join(';').replace(/^[\s;]+/, '');
  return rest === '' ? whole : { ...valueSpan, insert: rest };
}
