import { insertionPoint } from './html-splices';
import type { HtmlReading } from './read-html';
import { mergeSpans, requireInside } from './span';
import type { TextMap } from './text-map';
import { webAddresses } from './web-address';

/**
 * The visible text of an HTML body and its way back.
 *
 * The text is what a browser shows: white space collapsed except where it is kept, one `\n` between
 * blocks, table cells and list items and for each `<br>`; entities decoded; without comments
 * (Outlook's conditional ones too), `style`, `script`, `title`, form fields and hidden elements.
 * No-break spaces, soft hyphens and zero-width characters stay, so that every character has its
 * source.
 */
export function mapHtml(source: string, reading: HtmlReading): TextMap {
  const { pieces, opaque, links, landmarks, preStarts, emptyAt } = reading;
  const text = pieces.joined();
  const correspondence = { source, text, pieces, preStarts, emptyAt };
  return {
    format: 'html',
    source,
    text,
    opaque: mergeSpans(opaque.concat(webAddresses(text, links))),
    blockEnds: pieces.blockEnds(),
    landmarks,
    sourceSpan(textSpan) {
      requireInside(textSpan, text.length);
      const { from, to } = textSpan;
      if (from < to) {
        return { from: pieces.charSource(from).from, to: pieces.charSource(to - 1).to };
      }
      const point = insertionPoint(correspondence, from);
      return { from: point, to: point };
    },
    textSpan({ from, to }) {
      requireInside({ from, to }, source.length);
      return { from: pieces.textFrom(from), to: pieces.textFrom(to) };
    },
    html: correspondence,
  };
}
