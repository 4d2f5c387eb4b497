/**
 * From a span of visible text to splices on its HTML. The care goes to the two seams: white space
 * that would collapse, and characters that would join into an entity or a tag.
 */
import { escapeHtml } from './escape-html';
import { ATOM, BLOCK_BREAK, GONE, HARD_BREAK, LITERAL, type Piece } from './pieces';
import type { Span } from './span';
import type { Splice } from './splice';
import type { HtmlCorrespondence } from './text-map';

/** Nothing to a reader; it keeps the characters on its two sides from being read as one thing. */
const SEPARATOR = '<!---->';

/** See `textSplices`; `span` is known to be inside the text. */
export function htmlSplices(
  map: HtmlCorrespondence,
  span: Span,
  insert: string,
): readonly Splice[] {
  const { text, pieces } = map;
  const { from, to } = span;
  const wanted = insert.replace(/\r\n?/g, '\n').replace(/[\t\f]/g, ' ');
  if (from === to && wanted === '') return [];

  const removed = removedSource(map, span);
  const [first] = removed;
  const place = first === undefined ? insertionPoint(map, from) : first.from;
  const end = first === undefined ? place : first.to;
  const beside = pieces.holding(first === undefined && isInk(map, from - 1) ? from - 1 : from);

  const before = keptOf(map, from, 'before');
  const after = keptOf(map, to, 'after');
  let rendered = renderInsert(before + wanted + after, {
    kept: beside !== undefined && beside.kept && beside.kind !== HARD_BREAK,
    afterGap: isGap(map, from - 1),
    beforeGap: isGap(map, to),
  });

  const lineLeftEmpty = wanted === '' ? isLineStart(text, from) : wanted.endsWith('\n');
  const next = pieces.holding(to);
  if (lineLeftEmpty && next !== undefined && next.kind === BLOCK_BREAK) rendered += '<br>';

  const splices = [{ from: place, to: end, insert: separated(map, place, end, rendered) }];
  removed.slice(1).forEach((range) => splices.push({ from: range.from, to: range.to, insert: '' }));
  return splices;
}

/** The source of the characters of `span`, as few stretches as possible. */
function removedSource({ pieces }: HtmlCorrespondence, { from, to }: Span): Span[] {
  const ranges: { from: number; to: number }[] = [];
  if (from === to) {
    const piece = pieces.holding(from);
    // Between the two characters of one entity: it is written anew around the insertion.
    if (piece !== undefined && piece.kind === ATOM && piece.from < from) {
      ranges.push({ from: piece.start, to: piece.end });
    }
    return ranges;
  }
  for (let index = pieces.indexOf(from); index < pieces.count; index += 1) {
    const piece = pieces.at(index);
    // White space that collapsed into the span's last space goes with it.
    if (piece.from > to || (piece.from === to && piece.kind !== GONE)) break;
    if (piece.kind === BLOCK_BREAK) continue;
    let { start, end } = piece;
    if (piece.kind === LITERAL) {
      end = start + Math.min(to, piece.to) - piece.from;
      start += Math.max(from - piece.from, 0);
    }
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last.to === start) last.to = end;
    else ranges.push({ from: start, to: end });
  }
  return ranges;
}

/** Where to insert at `offset` when nothing is removed: after the ink before, or before what follows. */
export function insertionPoint(map: HtmlCorrespondence, offset: number): number {
  const { pieces, text } = map;
  if (isInk(map, offset - 1)) return pieces.charSource(offset - 1).to;
  const next = pieces.holding(offset);
  if (next !== undefined && next.kind !== BLOCK_BREAK) return pieces.charSource(offset).from;
  return offset > 0 && text !== '' ? pieces.charSource(offset - 1).to : map.emptyAt;
}

/** Whether a reader sees a character at `offset` that is neither a line's end nor a collapsible space. */
function isInk(map: HtmlCorrespondence, offset: number): boolean {
  return offset >= 0 && offset < map.text.length && !isGap(map, offset);
}

/** Whether a collapsible space that touches the character at `offset` would not show. */
function isGap({ text, pieces }: HtmlCorrespondence, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return true;
  const char = text.charAt(offset);
  if (char === '\n') return true;
  return char === ' ' && !(pieces.holding(offset) as Piece).kept;
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text.charAt(offset - 1) === '\n';
}

/** When the edge of a span cuts an entity for two characters, the one that stays. */
function keptOf(map: HtmlCorrespondence, edge: number, side: 'before' | 'after'): string {
  const piece = map.pieces.holding(edge);
  if (piece === undefined || piece.kind !== ATOM || piece.from === edge) return '';
  return side === 'before' ? map.text.slice(piece.from, edge) : map.text.slice(edge, piece.to);
}

interface Seams {
  /** Every space shows, wherever it stands. */
  readonly kept: boolean;
  /** A collapsible space would not show at the start, at the end. */
  readonly afterGap: boolean;
  readonly beforeGap: boolean;
}

/** Plain text as HTML that shows exactly it. */
function renderInsert(insert: string, { kept, afterGap, beforeGap }: Seams): string {
  let html = '';
  let gap = afterGap;
  for (let index = 0; index < insert.length; index += 1) {
    const char = insert.charAt(index);
    if (char === ' ' && !kept) {
      const last = index + 1 === insert.length;
      gap = !(gap || (last ? beforeGap : insert.charAt(index + 1) === '\n'));
      html += gap ? ' ' : '&nbsp;';
    } else {
      gap = char === '\n';
      html += escapeHtml(char);
    }
  }
  return html;
}

/** `html` for `source[from, to)`, with what it takes to keep the source before it as it reads. */
function separated(
  { source, preStarts }: HtmlCorrespondence,
  from: number,
  to: number,
  html: string,
): string {
  const next = html === '' ? source.charAt(to) : html.charAt(0);
  const previous = source.charAt(from - 1);
  const joins =
    (previous === '<' && /[a-z/!?]/i.test(next)) ||
    (/[\da-z#;]/i.test(next) && endsInEntity(source, from)) ||
    (next === '\n' && (previous === '\r' || preStarts.has(from))) ||
    (next === '\r' && preStarts.has(from));
  if (!joins) return html;
  return html === '' ? SEPARATOR : `&#${html.charCodeAt(0)};${html.slice(1)}`;
}

/** Whether the source ends at `offset` in what may go on as an entity: `&`, `&am`, `&#23`. */
function endsInEntity(source: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && /[\da-z#]/i.test(source.charAt(at))) at -= 1;
  return source.charAt(at) === '&';
}
