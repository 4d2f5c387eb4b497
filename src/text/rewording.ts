/** A phrase put in other words: what both have in common keeps its elements. */
import { attributesOf } from './tag-attributes';
import { elementsIn, type HtmlElement } from './markup';
import type { HtmlDocument } from './html-document';
import type { Message } from './message';
import type { Span } from './span';
import type { Splice } from './splice';

/** A stretch of the old words, and what takes its place. Offsets are of the phrase. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The splices that make the phrase at `span` read `insert`, word by word: what both share keeps its link,
 * its bold and its colour, a picture between them stays, and an element whose words all go goes with them.
 * @param span text span
 * @param insert plain text
 * @returns null where a link would go with its words
 */
export function rewordingSplices(
  message: Message,
  span: Span,
  insert: string,
): readonly Splice[] | null {
  const { map } = message;
  const actual = map.text.slice(span.from, span.to);
  const emoji = PICTURE.test(actual);
  const { from, to } = map.sourceSpan(span);
  const marked = message.format === 'html' && map.source.slice(from, to).indexOf('<') >= 0;
  if (!emoji && !marked) return map.splices(span, insert);
  const splices: Splice[] = [];
  for (const hunk of hunksOf(actual, insert)) {
    const part = { from: span.from + hunk.from, to: span.from + hunk.to };
    const words = map.splices(part, hunk.insert);
    const emptied = message.format === 'html' ? emptiedBy(message, part, words, hunk.insert) : [];
    if (emptied === null) return null;
    splices.push(...emptied);
    words.forEach((splice) => {
      if (!emptied.some((whole) => whole.from <= splice.from && splice.to <= whole.to)) {
        splices.push(splice);
      }
    });
  }
  return splices.sort((one, other) => one.from - other.from);
}

const PICTURE = /[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf]|\ufffc/;
const TOKEN =
  /[\ud83c-\ud83e][\udc00-\udfff](?:[\ufe0f\u200d]|[\ud83c-\ud83e][\udc00-\udfff])*|[\u2600-\u27bf]\ufe0f?|\s+|[^\s\ud800-\udfff.,;:!?()«»"’'\u2600-\u27bf]+['’]?|[^]/g;
/** So many words are compared one with the other; a longer phrase is replaced as a whole. */
const LONGEST = 120;

/** The words that differ, in order, around those that both have; pictures are never among them. */
function hunksOf(actual: string, insert: string): readonly Hunk[] {
  const old = actual.match(TOKEN) || [];
  const wanted = insert.match(TOKEN) || [];
  const hunks: Hunk[] = [];
  if (old.length > LONGEST || wanted.length > LONGEST) {
    return [{ from: 0, to: actual.length, insert }];
  }
  const common = commonLengths(old, wanted);
  let [one, other, at, start, added] = [0, 0, 0, 0, ''];
  const flush = (): void => {
    if (at > start || added !== '') hunks.push({ from: start, to: at, insert: added });
    added = '';
  };
  while (one < old.length || other < wanted.length) {
    const token = old[one];
    if (token !== undefined && token === wanted[other]) {
      flush();
      [one, other, at] = [one + 1, other + 1, at + token.length];
      start = at;
    } else if (
      token === undefined ||
      lengthAt(common, one, other + 1) >= lengthAt(common, one + 1, other)
    ) {
      if (other < wanted.length) {
        added += wanted[other] as string;
        other += 1;
      } else {
        at += (token as string).length;
        one += 1;
      }
    } else {
      if (PICTURE.test(token)) {
        flush();
        start = at + token.length;
      }
      at += token.length;
      one += 1;
    }
  }
  flush();
  return joined(actual, hunks);
}

/** For each pair of places, how many words both sides have in common from there on. */
function commonLengths(old: readonly string[], wanted: readonly string[]): readonly number[][] {
  const rows: number[][] = [];
  for (let one = old.length; one >= 0; one -= 1) {
    const row: number[] = [];
    for (let other = wanted.length; other >= 0; other -= 1) {
      if (one === old.length || other === wanted.length) row[other] = 0;
      else if (old[one] === wanted[other]) row[other] = lengthAt(rows, one + 1, other + 1) + 1;
      else row[other] = Math.max(lengthAt(rows, one + 1, other), row[other + 1] as number);
    }
    rows[one] = row;
  }
  return rows;
}

function lengthAt(rows: readonly (readonly number[])[], one: number, other: number): number {
  const row = rows[one];
  return (row && row[other]) || 0;
}

/**
 * What is only added takes the word or space beside it along, so that it stands in that one's element;
 * hunks with a space alone between them are one where nothing is lost by it.
 */
function joined(actual: string, hunks: readonly Hunk[]): readonly Hunk[] {
  return hunks.map((hunk) => {
    if (hunk.from < hunk.to) return hunk;
    const before = actual.charAt(hunk.from - 1);
    const after = actual.charAt(hunk.to);
    const blank = (char: string): boolean => char === ' ';
    if (blank(after)) return { from: hunk.from, to: hunk.to + 1, insert: hunk.insert + after };
    if (blank(before)) return { from: hunk.from - 1, to: hunk.to, insert: before + hunk.insert };
    return hunk;
  });
}

/** The whole of each element that `words` leave empty; null when one of them is a link or more. */
function emptiedBy(
  document: HtmlDocument,
  part: Span,
  words: readonly Splice[],
  insert: string,
): readonly Splice[] | null {
  const { map, markup } = document;
  const [first] = words;
  if (first === undefined || part.from === part.to) return [];
  const { from, to } = map.sourceSpan(part);
  const place = insert === '' ? -1 : first.from;
  const found: Splice[] = [];
  let done = 0;
  // An element begins before its words, and after those of the one before.
  const start = part.from === 0 ? 0 : map.sourceSpan({ from: part.from - 1, to: part.from }).to;
  for (const element of elementsIn(markup, { from: start, to })) {
    if (element.start.from < done || element.end.from > to + LONGEST_TAIL) continue;
    const held = map.textSpan({ from: element.start.to, to: element.end.from });
    const empty = held.from < held.to && part.from <= held.from && held.to <= part.to;
    if (!empty || (element.start.to <= place && place <= element.end.from)) continue;
    if (from > element.end.from) continue;
    if (!mayGo(document, element)) return null;
    found.push({ from: element.start.from, to: element.end.to, insert: '' });
    done = element.end.to;
  }
  return found;
}

/** Source between the last word of an element and its end tag. */
const LONGEST_TAIL = 400;

/** Formatting goes with its words; a link, a mention, a picture or a block does not. */
function mayGo({ map, markup }: HtmlDocument, element: HtmlElement): boolean {
  const inside = elementsIn(markup, { from: element.start.from, to: element.end.from });
  return inside.every(({ name, start, landmark }) => {
    if (!FORMATTING.test(name) || landmark !== undefined) return false;
    return attributesOf(map.source, start).every((each) => each.name !== 'id');
  });
}

const FORMATTING = /^(?:b|i|u|s|em|strong|font|span|small|big|sub|sup|mark|o:p|br|wbr|tt|ins)$/;
