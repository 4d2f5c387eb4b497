import type { HtmlDocument } from '../text/html-document';
import { ancestorsAt, elementsIn, type HtmlElement } from '../text/markup';
import { requireInside, type Span } from '../text/span';
import { dense } from './dense';

/** What clients wrap words in of their own accord. */
const NOISE = /^(?:span|font|o:p|a)$/;
/** What shows without words. */
const SHOWN = /^(?:br|hr|img|input)$/;

/** Some words with the elements that hold them. */
interface Held {
  /** Source span, whole elements at both ends. */
  readonly span: Span;
  /** The elements that hold all of them, innermost first. */
  readonly around: readonly HtmlElement[];
}

/**
 * Grows some words to the elements that an insertion of `content` made of them.
 * @param words text span in `document`, from the first to the last character
 * @param content what was inserted
 * @returns the source span; `null` where the elements around the words are not those of `content`
 */
export function wholeElements(
  document: HtmlDocument,
  words: Span,
  content: HtmlDocument,
): Span | null {
  const held = holding(document, words);
  const made = holding(content, inkOf(content.map.text));
  if (held === null || made === null) return null;
  let { span } = held;
  const around = [...held.around];
  for (const { name } of made.around.filter((element) => !NOISE.test(element.name))) {
    let element = around.shift();
    while (element !== undefined && element.name !== name && NOISE.test(element.name)) {
      element = around.shift();
    }
    if (element?.name !== name) return null;
    const whole = { from: element.start.from, to: element.end.to };
    if (!showsSame(document, whole, span)) return null;
    span = whole;
  }
  // A phrase is in no element but the one that gives it its look.
  const [look] = around;
  if (span === held.span && made.around.length > 0 && look && NOISE.test(look.name)) {
    const whole = { from: look.start.from, to: look.end.to };
    if (showsSame(document, whole, span)) return whole;
  }
  return span;
}

/** The words with the elements that begin and end among them; `null` where those hold others too. */
function holding(document: HtmlDocument, words: Span): Held | null {
  requireInside(words, document.map.text.length);
  if (words.from === words.to) return null;
  const inner = document.map.sourceSpan(words);
  const left = ancestorsAt(document.markup, inner.from);
  const right = ancestorsAt(document.markup, inner.to - 1);
  const around = left.filter((element) => right.includes(element));
  const first = left[left.length - around.length - 1];
  const last = right[right.length - around.length - 1];
  const span = { from: first?.start.from ?? inner.from, to: last?.end.to ?? inner.to };
  return showsSame(document, span, inner) ? { span, around } : null;
}

/** Whether the outer of two source spans shows no more than the inner one: no words, lines or pictures. */
function showsSame({ map, markup }: HtmlDocument, outer: Span, inner: Span): boolean {
  const [one, other] = [outer, inner].map((source) => {
    const { from, to } = map.textSpan(source);
    return dense(map.text.slice(from, to));
  });
  const around = elementsIn(markup, { from: outer.from, to: inner.from }).concat(
    elementsIn(markup, { from: inner.to, to: outer.to }),
  );
  return one === other && !around.some(({ name }) => SHOWN.test(name));
}

function inkOf(text: string): Span {
  const from = text.length - text.trimStart().length;
  return { from, to: Math.max(from, text.trimEnd().length) };
}
