/** A template's HTML in the look of the message that it goes into. */
import { escapeAttribute } from '../text/escape-html';
import { decodeAttribute } from '../text/entities';
import type { HtmlDocument } from '../text/html-document';
import { ancestorsAt, type HtmlElement } from '../text/markup';
import type { Span } from '../text/span';
import { attributesOf } from '../text/tag-attributes';
import { paragraphParts, templateBlocks } from './template-blocks';

/** How a client writes one paragraph. */
interface Look {
  readonly tag: 'p' | 'div';
  /** Attributes of its start tag, with a space before each. */
  readonly attributes: string;
  /** Font, size and colour of its words, as declarations. */
  readonly font: string;
  /** Paragraphs are set apart by empty ones. */
  readonly blankLines: boolean;
}

const BLOCK = /^(?:p|div|li|h[1-6]|td|th|blockquote)$/;
const FONT = /^(?:font|font-family|font-size|color|line-height|letter-spacing)$/;
const SPACE = /^(?:margin|margin-(?:top|right|bottom|left))$/;
const LIST = /^<[uo]l/;
/** An item's own words, up to its end or to a list inside of it. */
const ITEM_WORDS = /<li>([^]*?)(?=<\/?(?:ul|ol|li)\b)/g;
/**
 * A heading, a word in red or a line that was pasted are not how the person writes: so many lines are asked,
 * each at its beginning, its middle and its end, and none counts for more than so many characters.
 */
const LOOKED_AT = 8;
const MOST_OF_A_LINE = 20;
const NO_SPACE = 'margin-top:0;margin-bottom:0';
/** What a link or an emphasis looks like is not how the words of a message do. */
const OF_WORDS = /^(?:span|font)$/;
const GIVES_FONT = /^(?:p|div|td|body)$/;

/**
 * A filled template as the draft writes its own words, a phrase without a paragraph. Of a paragraph, the kind of element, its class, font,
 * size and colour are those of most of the writer's first lines, else of the signature; so are the empty lines
 * between paragraphs. A draft without either, or that says nothing of its look, takes it as it is.
 */
export function fittedHtml(html: string, draft: HtmlDocument): string {
  const look = lookOf(draft);
  if (look === undefined) return html;
  const { tag, attributes } = look;
  const [open, close] = runOf(look);
  // Word's own style holds for its items too.
  const item = attributes.includes('MsoNormal') ? ' class="MsoNormal"' : '';
  const fitted = templateBlocks(html).map((block) => {
    const paragraph = paragraphParts(block);
    // A phrase goes into a line that is there.
    if (paragraph === null && !LIST.test(block)) return open + block + close;
    if (paragraph === null) {
      // What stands apart by empty lines has no space of its own besides.
      const list = look.blankLines ? block.replace(LIST, `$& style="${NO_SPACE}"`) : block;
      return list.replace(ITEM_WORDS, (_, words: string) => `<li${item}>${open}${words}${close}`);
    }
    return `<${tag}${attributes}>${open}${paragraph.inside}${close}</${tag}>`;
  });
  return fitted.join(blankOf(look));
}

/** The empty line that the draft sets its paragraphs apart with; none where they have space of their own. */
export function blankLine(draft: HtmlDocument): string {
  const look = lookOf(draft);
  return look === undefined ? '' : blankOf(look);
}

function blankOf(look: Look): string {
  const { tag, attributes, blankLines } = look;
  const [open, close] = runOf(look);
  return blankLines ? `<${tag}${attributes}>${open}<br>${close}</${tag}>` : '';
}

/** The tags around the words of a paragraph. */
function runOf({ font }: Look): readonly [string, string] {
  return font === '' ? ['', ''] : [`<span style="${styleValue(font)}">`, '</span>'];
}

function lookOf(draft: HtmlDocument): Look | undefined {
  const own = linesWithWords(draft, 'own');
  const lines = own.length > 0 ? own : linesWithWords(draft, 'signature').slice(0, 1);
  const found = new Map<string, { readonly look: Look; words: number }>();
  lines.slice(0, LOOKED_AT).forEach(({ from, to }) => {
    const most = Math.min(to - from, MOST_OF_A_LINE);
    [from, (from + to) >> 1, to - 1].forEach((at) => {
      const look = lookAt(draft, at);
      if (look === undefined) return;
      const key = JSON.stringify(look);
      const known = found.get(key) ?? { look, words: 0 };
      found.set(key, known);
      known.words += most;
    });
  });
  let likeliest: { readonly look: Look; readonly words: number } | undefined;
  found.forEach((each) => {
    if (likeliest === undefined || each.words > likeliest.words) likeliest = each;
  });
  return likeliest?.look;
}

/** Text spans of the lines with words in a kind of zone. */
function linesWithWords(
  { map, zones }: HtmlDocument,
  wanted: 'own' | 'signature',
): readonly Span[] {
  return zones
    .filter(({ kind }) => kind === wanted)
    .flatMap(({ span }) => {
      const lines = map.text.slice(span.from, span.to).matchAll(/[^\s\u00a0\u200b\ufeff][^\n]*/g);
      return Array.from(lines, ({ 0: words, index }) => ({
        from: span.from + index,
        to: span.from + index + words.length,
      }));
    });
}

/** The look of one character's paragraph and run. */
function lookAt({ map, markup }: HtmlDocument, place: number): Look | undefined {
  const at = map.sourceSpan({ from: place, to: place + 1 }).from;
  const around = ancestorsAt(markup, at);
  const block = around.find(({ name }) => BLOCK.test(name));
  if (block === undefined || !/^(?:p|div)$/.test(block.name)) return undefined;
  const inside = around.slice(0, around.indexOf(block));
  if (inside.some(({ name }) => name === 'a')) return undefined;
  const given = attributesOf(map.source, block.start);
  const classes = given.find(({ name }) => name === 'class')?.value ?? '';
  const known = classes.split(/\s+/).filter((each) => /^(?:MsoNormal|elementToProof)$/.test(each));
  const own = declarations(map.source, block);
  // What is put on top of the body stands outside of what gives all of it its font.
  const font = new Map<string, string>();
  around
    .filter(({ name }) => OF_WORDS.test(name) || GIVES_FONT.test(name))
    .reverse()
    .forEach((element) =>
      declarations(map.source, element).forEach(([property, value]) => {
        if (FONT.test(property)) font.set(property, value);
      }),
    );
  if (known.length === 0 && font.size === 0) return undefined;
  const style = css([...own.filter(([property]) => SPACE.test(property)), ...font]);
  const attributes =
    (known.length === 0 ? '' : ` class="${known.join(' ')}"`) +
    (style === '' ? '' : ` style="${styleValue(style)}"`);
  const onWords = css([...font].filter(([property]) => property !== 'line-height'));
  return {
    tag: block.name === 'p' ? 'p' : 'div',
    attributes,
    font: onWords,
    // A paragraph with space of its own needs no empty line; Outlook's own mostly have none.
    blankLines: block.name === 'div' || (known.length > 0 && !isSpaced(own)),
  };
}

/** Whether a block sets the next one apart by itself. */
function isSpaced(own: readonly (readonly [string, string])[]): boolean {
  let below = '0';
  own.forEach(([property, value]) => {
    if (property === 'margin-bottom') below = value;
    const sides = value.split(/\s+/);
    if (property === 'margin') below = sides[2] ?? sides[0] ?? '0';
  });
  // Word's « .0001pt » is none.
  return parseFloat(below) >= 0.01;
}

/** The declarations of an element's style, and those that `<font>` writes as attributes. */
function declarations(source: string, element: HtmlElement): [string, string][] {
  const attributes = attributesOf(source, element.start);
  const value = (name: string): string =>
    decodeAttribute(attributes.find((each) => each.name === name)?.value ?? '').trim();
  const found: [string, string][] = [];
  if (element.name === 'font') {
    if (value('face') !== '') found.push(['font-family', value('face')]);
    if (value('color') !== '') found.push(['color', value('color')]);
  }
  value('style')
    .split(';')
    .forEach((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return;
      const property = declaration.slice(0, colon).trim().toLowerCase();
      const words = declaration.slice(colon + 1).trim();
      if (words !== '' && !/[<>{}]|url\(|expression/i.test(words)) found.push([property, words]);
    });
  return found;
}

function css(declared: readonly (readonly [string, string])[]): string {
  return declared.map(([property, value]) => `${property}:${value}`).join(';');
}

/** As the value of a `style` attribute: names stand between single quotation marks there. */
function styleValue(style: string): string {
  return escapeAttribute(style.replace(/"/g, "'"));
}
