import { mergeSpans, type Span } from './span';

/** An address of the web written out. */
const WEB = /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"«»]{1,2000}/gi;

/** The two sides of the `@` of an address of mail. */
const LOCAL_PART = /[\w.+-]{1,64}$/;
const DOMAIN = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;

/** What closes a sentence or a bracket after an address is not part of it. */
const TRAILING = ".,;:!?)]}'’…";

/** A link's whole text that is an address without its scheme: `agence.example/devis`. */
const BARE = /^(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?#:]\S*)?$/i;

/** Where an address ends in a text of which it seems to end at `to`. */
export function endOfAddress(text: string, to: number): number {
  let end = to;
  while (end > 0 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) end -= 1;
  return end;
}

/**
 * @param links text spans of the links, if the text has any.
 * @returns the text spans of the addresses in `text`, in order and disjoint.
 */
export function webAddresses(text: string, links: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  WEB.lastIndex = 0;
  for (let match = WEB.exec(text); match !== null; match = WEB.exec(text)) {
    found.push({ from: match.index, to: endOfAddress(text, match.index + match[0].length) });
  }
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, at - 64), at));
    const domain = DOMAIN.exec(text.slice(at + 1, at + 600));
    if (local !== null && domain !== null) {
      found.push({ from: at - local[0].length, to: at + 1 + domain[0].length });
    }
  }
  links.forEach((link) => {
    if (link.to - link.from <= 2000 && BARE.test(text.slice(link.from, link.to).trim())) {
      found.push(link);
    }
  });
  return mergeSpans(found);
}
