import DOMPurify from 'dompurify';
import { escapeAttribute } from '../text/escape-html';
import { parseHtml } from '../text/html-document';
import { applySplices, type Splice } from '../text/splice';
import { attributesOf } from '../text/tag-attributes';

/*
 * Between the source of a text and what stands in the page. The page's policy lets no style attribute of a
 * source in, and a picture's address would be asked for: so both wait under another name, the style is
 * given by script, which the policy allows, and a picture is shown only where it is at hand.
 */
const STYLE = 'data-relire-style';
const SOURCE = 'data-relire-source';
const WAITING: ReadonlyMap<string, string> = new Map([
  ['style', STYLE],
  ['src', SOURCE],
]);

/** What no text has a use for. The words in it stay, but for scripts, styles and their like. */
const FORBIDDEN =
  'audio base button embed fieldset form frame frameset iframe input link math meta object option select source style svg template textarea title track video'.split(
    ' ',
  );

/** Pictures by the address that the source has for them: `data:` addresses of some 100 kB each. */
export type Pictures = ReadonlyMap<string, string>;

/** HTML that is safe to put into the page, of any source; `settle` has to follow once it stands there. */
export function safeHtml(source: string): string {
  const { markup } = parseHtml(source);
  const splices = markup.elements.flatMap(({ start }) =>
    attributesOf(source, start).flatMap(({ name, value, span }): Splice[] => {
      const waiting = WAITING.get(name);
      if (waiting === undefined) return [];
      return [{ ...span, insert: ` ${waiting}="${value.replaceAll('"', '&quot;')}"` }];
    }),
  );
  return DOMPurify.sanitize(applySplices(source, splices), {
    FORBID_TAGS: FORBIDDEN,
    FORBID_ATTR: ['autofocus', 'background', 'contenteditable', 'srcset', 'tabindex'],
    ALLOW_ARIA_ATTR: false,
  });
}

/** Gives what `safeHtml` let wait its style, and shows the pictures that are at hand. */
export function settle(root: HTMLElement, pictures: Pictures): void {
  for (const element of root.querySelectorAll<HTMLElement>(`[${STYLE}]`)) {
    element.style.cssText = element.getAttribute(STYLE) ?? '';
    element.removeAttribute(STYLE);
    // Nothing of a text covers the page, or is fetched.
    for (const property of Array.from(element.style)) {
      const value = element.style.getPropertyValue(property);
      if (property === 'position' || /url\(/i.test(value)) element.style.removeProperty(property);
    }
  }
  for (const image of root.querySelectorAll<HTMLImageElement>(`img[${SOURCE}]`)) {
    const picture = pictures.get(image.getAttribute(SOURCE) ?? '');
    if (picture !== undefined && image.src !== picture) image.src = picture;
  }
}

/** The source of what stands in the page: what `safeHtml` and `settle` made, the other way round. */
export function sourceOf(root: HTMLElement): string {
  // In a document that fetches nothing.
  const copy = document.implementation.createHTMLDocument('').importNode(root, true);
  for (const image of copy.querySelectorAll(`img[${SOURCE}]`)) {
    image.setAttribute('src', image.getAttribute(SOURCE) ?? '');
    image.removeAttribute(SOURCE);
  }
  return copy.innerHTML;
}

/**
 * A source without the pictures that it holds itself, which go by a short address instead: they would be
 * read again and again with it, and count as its length.
 * @param take keeps a picture and gives its address
 */
export function withoutPictures(source: string, take: (picture: string) => string): string {
  return withPictureAddresses(source, (address) =>
    /^data:image\//i.test(address) ? take(address) : undefined,
  );
}

/** A source with the pictures that `withoutPictures` took. */
export function withPictures(source: string, pictures: Pictures): string {
  return withPictureAddresses(source, (address) => pictures.get(address));
}

function withPictureAddresses(
  source: string,
  other: (address: string) => string | undefined,
): string {
  const splices = parseHtml(source)
    .markup.elements.filter(({ name }) => name === 'img')
    .flatMap(({ start }) =>
      attributesOf(source, start).flatMap(({ name, value, valueSpan }): Splice[] => {
        const address = name === 'src' ? other(value) : undefined;
        return address === undefined ? [] : [{ ...valueSpan, insert: escapeAttribute(address) }];
      }),
    );
  return applySplices(source, splices);
}
