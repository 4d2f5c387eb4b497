/** A phrase put in other words: what both have in common keeps its elements. */
import { textSplices } from './text-splices';
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
  if (!emoji && !isFormatted(message, span)) return textSplices(map, span, insert);
  const splices: Splice[] = [];
  for (const hunk of hunksOf(actual, insert)) {
    const part = { from: span.from + hunk.from, to: span.from + hunk.to };
    const words = textSplices(map, part, hunk.insert);
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
/** Pictures with the spaces around them. */
const PICTURES =
  /\s*(?:(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf\ufffc])[\ufe0f\u200d]?\s*)+/g;
const WORD = /[^\s\ud800-\udfff.,;:!?()«»"’'\u2600-\u27bf\ufffc]+['’]?|[.,;:!?()«»"’']/g;
/** So many words are compared one with the other; a longer phrase is replaced as a whole. */
const LONGEST = 120;

interface Word extends Span {
  readonly text: string;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    words.push({ text: match[0], from: match.index, to: WORD.lastIndex });
  }
  return words;
}

/** What differs, in order, between the words that both have; pictures are never among it. */
function hunksOf(actual: string, insert: string): readonly Hunk[] {
  const old = wordsOf(actual);
  const wanted = wordsOf(insert);
  if (old.length > LONGEST || wanted.length > LONGEST) {
    return [{ from: 0, to: actual.length, insert }];
  }
  const common = commonLengths(old, wanted);
  const hunks: Hunk[] = [];
  let done = 0;
  let said = 0;
  const between = (one: number, other: number): void => {
    hunks.push(...gapHunks(actual, { from: done, to: one }, insert.slice(said, other)));
  };
  let one = 0;
  let other = 0;
  while (one < old.length && other < wanted.length) {
    const word = old[one] as Word;
    const next = wanted[other] as Word;
    if (word.text === next.text) {
      between(word.from, next.from);
      done = word.to;
      said = next.to;
      one += 1;
      other += 1;
    } else if (lengthAt(common, one + 1, other) >= lengthAt(common, one, other + 1)) {
      one += 1;
    } else {
      other += 1;
    }
  }
  between(actual.length, insert.length);
  return hunks;
}

/** One gap between words that stay: the space at its ends stays with them. */
function gapHunks(actual: string, { from, to }: Span, insert: string): readonly Hunk[] {
  const gap = actual.slice(from, to);
  if (gap === insert) return [];
  let head = 0;
  const limit = Math.min(gap.length, insert.length);
  while (head < limit && gap[head] === insert[head] && /\s/.test(gap.charAt(head))) head += 1;
  let tail = 0;
  while (
    tail < limit - head &&
    gap[gap.length - 1 - tail] === insert[insert.length - 1 - tail] &&
    /\s/.test(gap.charAt(gap.length - 1 - tail))
  ) {
    tail += 1;
  }
  const words = insert.slice(head, insert.length - tail);
  const start = from + head;
  const end = to - tail;
  if (!PICTURE.test(gap)) return [{ from: start, to: end, insert: words }];
  return aroundPictures(actual, { from: start, to: end }, words);
}

/** The words around the pictures go, the new ones come where the first of them stood. */
function aroundPictures(actual: string, { from, to }: Span, insert: string): readonly Hunk[] {
  const hunks: { from: number; to: number; insert: string }[] = [];
  let done = from;
  const add = (end: number): void => {
    if (done < end) hunks.push({ from: done, to: end, insert: '' });
  };
  PICTURES.lastIndex = 0;
  const part = actual.slice(from, to);
  for (let match = PICTURES.exec(part); match !== null; match = PICTURES.exec(part)) {
    add(from + match.index);
    done = from + PICTURES.lastIndex;
  }
  add(to);
  const [first] = hunks;
  if (first !== undefined) first.insert = insert;
  else if (insert !== '') hunks.push({ from, to: from, insert });
  return hunks;
}

/** For each pair of places, how many words both sides have in common from there on. */
function commonLengths(old: readonly Word[], wanted: readonly Word[]): readonly number[][] {
  const rows: number[][] = [];
  for (let one = old.length; one >= 0; one -= 1) {
    const row: number[] = [];
    for (let other = wanted.length; other >= 0; other -= 1) {
      if (one === old.length || other === wanted.length) row[other] = 0;
      else if ((old[one] as Word).text === (wanted[other] as Word).text)
        row[other] = lengthAt(rows, one + 1, other + 1) + 1;
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

/** Whether markup stands within the phrase, which a plain text in its place would take out. */
export function isFormatted(message: Message, span: Span): boolean {
  const { from, to } = message.map.sourceSpan(span);
  return message.format === 'html' && message.map.source.slice(from, to).indexOf('<') >= 0;
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
