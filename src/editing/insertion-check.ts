import type { Message } from '../text/message';
import { dense, occurrencesOf } from './dense';
import { inventory } from './inventory';
import type { Look } from './read-back';
import type { Span } from '../text/span';
import { isTyping } from './typing';

/** One insertion into a body that was read. */
interface Insertion {
  readonly before: Message;
  readonly content: Message;
  /** The selected text that it replaces; empty for a cursor. */
  readonly selected: string;
  /** Text span of `before` inside of which it has to stand; left out: anywhere among the writer's words. */
  readonly within?: Span;
  /** It has no line of its own: the rest of its line has to be the writer's too. */
  readonly inLine?: true;
}

/**
 * Looks for what was inserted among the writer's own words, the rest being as it was. Compares words
 * without white space: what clients add around insertions is white space.
 */
export function lookForInsertion(insertion: Insertion): (after: Message) => Look {
  const { before, content } = insertion;
  const was = dense(before.map.text);
  const inserted = dense(content.map.text);
  const selected = dense(insertion.selected);
  const { above, below } = room(insertion);
  return (after) => {
    const is = dense(after.map.text);
    if (is === was && inserted !== '') return 'before';
    if (!keepsPictures(insertion, after)) return 'other';
    const apart = keepsZones(before, after);
    for (let at = is.indexOf(inserted); at >= 0; at = is.indexOf(inserted, at + 1)) {
      const rest = is.slice(0, at) + is.slice(at + inserted.length);
      const taken = was.slice(0, at) + was.slice(at + selected.length);
      const exact = rest === taken && was.startsWith(selected, at);
      const placed =
        apart &&
        at >= above &&
        rest.length - at >= below &&
        (insertion.inLine !== true || endsInOwnLine(content, rest, after));
      if (exact) return placed ? 'intended' : 'misplaced';
      if (placed && selected === '' && isTypedBeside(was, rest, inserted)) return 'typed-onto';
    }
    return isTypedBeside(was, is, inserted) ? 'before' : 'other';
  };
}

/** Whether it stands among the writer's words, and nobody else's follow on its line. @param rest the words besides it */
function endsInOwnLine(content: Message, rest: string, { map, zones }: Message): boolean {
  return occurrencesOf(content.map.text, map.text).some(({ from, to }) => {
    if (dense(map.text.slice(0, from) + map.text.slice(to)) !== rest) return false;
    const isOwn = zones.some(
      ({ kind, span }) => kind === 'own' && span.from <= from && to <= span.to,
    );
    if (!isOwn) return false;
    const line = /^[^\n]*/.exec(map.text.slice(to))?.[0] ?? '';
    return (
      line.trim() === '' ||
      zones.some(({ kind, span }) => kind === 'own' && span.from < to + line.length && to < span.to)
    );
  });
}

/** Whether one text is the other with typing, and not with the insertion or a part of it. */
function isTypedBeside(was: string, is: string, inserted: string): boolean {
  if (!isTyping(was, is, false)) return false;
  const extra = is.length - was.length;
  if (extra <= 0) return true;
  let from = 0;
  while (from < was.length && was[from] === is[from]) from += 1;
  const typed = is.slice(from, from + extra);
  return typed.length <= 3 || !(inserted.includes(typed) || typed.includes(inserted));
}

/** The insertion may bring pictures of its own. */
function keepsPictures({ before, content }: Insertion, after: Message): boolean {
  if (before.format === 'text' || content.format === 'text' || after.format === 'text') return true;
  const had = inventory(before).images.concat(inventory(content).images);
  const has = [...inventory(after).images];
  return had.sort().join('\n') === has.sort().join('\n');
}

/** What is inserted may sign off by itself. */
function keepsZones(was: Message, is: Message): boolean {
  return (
    wordsOf(was, 'quoted') === wordsOf(is, 'quoted') &&
    wordsOf(was, 'meeting') === wordsOf(is, 'meeting') &&
    wordsOf(is, 'signature').endsWith(wordsOf(was, 'signature'))
  );
}

function wordsOf({ map, zones }: Message, wanted: 'quoted' | 'signature' | 'meeting'): string {
  return zones
    .filter(({ kind }) => kind === wanted)
    .map(({ span }) => dense(map.text.slice(span.from, span.to)))
    .join('');
}

/**
 * How much has to stand above it, and how much below: the first signature or quote at least, but for what
 * goes into a line, which may answer between quotes. No white space counts.
 */
function room({ before, within, inLine }: Insertion): {
  readonly above: number;
  readonly below: number;
} {
  const { map, zones } = before;
  const first = zones.find(({ kind }) => kind !== 'own');
  const to = Math.min(first?.span.from ?? map.text.length, within?.to ?? map.text.length);
  return {
    above: dense(map.text.slice(0, within?.from ?? 0)).length,
    below: inLine ? 0 : dense(map.text.slice(to)).length,
  };
}
