/** What the links in the writer's own words lead to. */
import { inUnicode } from '../text/domain';
import { decodeAttribute } from '../text/entities';
import { elementsIn } from '../text/markup';
import type { Message } from '../text/message';
import { percentDecoded } from '../text/percent-decoded';
import { withoutSafeLink } from '../text/safe-link';
import type { Span } from '../text/span';
import { attributesOf } from '../text/tag-attributes';

export interface LinkInText {
  /** The address that it was given, Safe Links undone; as a person would read it. */
  readonly address: string;
  /** Text span of its words; empty around a picture. */
  readonly span: Span;
}

/** The links of the writer's own, in order. */
export function linksIn(message: Message): readonly LinkInText[] {
  if (message.format === 'text') return [];
  const { map, markup, zones } = message;
  const found: LinkInText[] = [];
  zones.forEach(({ kind, span }, index) => {
    if (kind !== 'own') return;
    const before = zones[index - 1];
    const next = zones[index + 1];
    // A link's tag stands before its words.
    const from = before === undefined ? 0 : map.sourceSpan(before.span).to;
    const to = next === undefined ? map.source.length : map.sourceSpan(next.span).from;
    elementsIn(markup, { from, to }).forEach(({ name, start, end }) => {
      if (name !== 'a' && name !== 'area') return;
      const href = attributesOf(map.source, start).filter((each) => each.name === 'href')[0];
      if (href === undefined) return;
      const words = map.textSpan({ from: start.to, to: end.from });
      if (words.from >= span.to && words.from < words.to) return;
      found.push({ address: readable(withoutSafeLink(decodeAttribute(href.value))), span: words });
    });
  });
  return found;
}

/** `%7B%7Bsite%7D%7D` is `{{site}}`, and `xn--caf-dma` `café`; the marks of an address stay, and so does the space, which would end it. */
function readable(address: string): string {
  return inUnicode(address.replace(/(?:%(?!2[0356BCF]|3[ABDF]|40)[0-9a-f]{2})+/gi, percentDecoded));
}
