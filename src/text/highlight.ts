/**
 * « Surligner dans le message »: marks of ours around phrases of an HTML body, and their exact removal.
 * They are known by their attribute, and by a colour that nothing else has where a client drops the
 * attribute or spells the style in its own way.
 */
import { BACKGROUND, COLOUR } from './highlight-trace';
import { mergeSpans, requireInside, type Span } from './span';
import type { Splice } from './splice';
import type { TextMap } from './text-map';

const START = '<span data-tonjuste="1" style="background-color:#FDF0B9">';
const END = '</span>';

/** What we write, with whatever opens and closes other spans. */
const WRITTEN =
  /(<span data-tonjuste="1" style="background-color:#FDF0B9">)|<span(?=[\s/>])|(<\/span\s*>)/g;
const TRACE = new RegExp(`data-tonjuste|${COLOUR}`, 'i');
/** A start tag as clients write them (name, attributes, end), or the end of a span. */
const TAG =
  /<([a-z][\w:-]*)((?:\s+[^\s=>"'<]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*))?)+)(\s*\/?>)|<span(?=[\s/>])|(<\/span\s*>)/gi;
const OUR_ATTRIBUTE = /\s+data-tonjuste(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*))?/gi;
const ATTRIBUTE_OF_COLOUR = new RegExp(
  `\\s+[^\\s=>"'<]+\\s*=\\s*(?:"\\s*${COLOUR}\\s*"|'\\s*${COLOUR}\\s*'|${COLOUR}(?=[\\s>]|$))`,
  'gi',
);
const STYLE = /(\s+style\s*=\s*)("[^"]*"|'[^']*'|[^\s>"'][^\s>]*)/gi;
const DECLARATION_OF_COLOUR = new RegExp(
  `(?:^|;)\\s*${BACKGROUND}[^;:]*${COLOUR}[^;]*(?=;|$)`,
  'gi',
);
const DECLARATION = new RegExp(`(?:^|;)\\s*${BACKGROUND}[^;]*(?=;|$)`, 'gi');

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
      map.splices(line, '').forEach(({ from, to }) => {
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
export function withoutHighlight(source: string): string {
  if (!TRACE.test(source)) return source;
  const open: boolean[] = [];
  const cleared = source.replace(WRITTEN, (tag: string, ours?: string, end?: string) => {
    if (end !== undefined) return open.pop() === true ? '' : tag;
    open.push(ours !== undefined);
    return ours === undefined ? tag : '';
  });
  return TRACE.test(cleared) ? withoutRewritten(cleared) : cleared;
}

function withoutRewritten(source: string): string {
  const open: boolean[] = [];
  return source.replace(
    TAG,
    (tag: string, name?: string, attributes?: string, close?: string, end?: string) => {
      if (end !== undefined) return open.pop() === true ? '' : tag;
      if (name === undefined || attributes === undefined) {
        open.push(false);
        return tag;
      }
      const kept = TRACE.test(attributes) ? withoutOurs(attributes) : attributes;
      const isSpan = name.toLowerCase() === 'span';
      const emptied = kept === '' && attributes !== '';
      if (isSpan) open.push(emptied);
      return isSpan && emptied ? '' : `<${name}${kept}${close || ''}`;
    },
  );
}

/** The attributes of a tag without the attribute and the colour of a mark. */
function withoutOurs(attributes: string): string {
  const named = attributes.replace(OUR_ATTRIBUTE, '');
  const declaration = named === attributes ? DECLARATION_OF_COLOUR : DECLARATION;
  return named
    .replace(ATTRIBUTE_OF_COLOUR, '')
    .replace(STYLE, (whole: string, start: string, value: string) => {
      const quote = /^["']/.test(value) ? value.charAt(0) : '';
      const style = quote === '' ? value : value.slice(1, -1);
      const kept = style.replace(declaration, '');
      if (kept === style) return whole;
      const rest = kept.replace(/^[\s;]+/, '');
      return rest === '' ? '' : start + quote + rest + quote;
    });
}
