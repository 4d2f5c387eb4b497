import { changedStretch } from '../text/changed-stretch';
import { traitsOf, VOID } from '../text/html-elements';
import type { Message } from '../text/message';
import { dense } from './dense';
import { inventory } from './inventory';
import { sameList, shown, zonesOf } from './same-draft';

/** So much a person takes away in a moment, UTF-16 units; what is added may be pasted, and of any length. */
const MOST_REMOVED = 120;
/** A copy of so many UTF-16 units is no chance. */
const COPY = 12;

/**
 * Whether `now` is `was` after a moment at the keyboard: words added, removed or changed in the writer's
 * own part, all else as it was. Not so what a client makes of a body, or a read that went wrong: cut off,
 * doubled, or without its thread.
 */
export function isTypedFrom(was: Message, now: Message): boolean {
  if (isCutFrom(was, now) || (isTorn(now) && !isTorn(was))) return false;
  const others = (message: Message): readonly string[] =>
    zonesOf(message).filter((zone) => !zone.startsWith('own:'));
  if (!sameList(others(was), others(now)) || !keepsLinksAndPictures(was, now)) return false;
  return isTyping(ownText(was), ownText(now), others(was).length === 0);
}

/** Tags without their counterparts: nobody types such, but a read that was cut off has them. */
function isTorn(message: Message): boolean {
  if (message.format === 'text') return false;
  const { elements, strayEnds } = message.markup;
  return (
    strayEnds.length > 0 ||
    elements.some(({ name, end }) => end.from === end.to && !closesItself(name))
  );
}

/** Void elements, and Word's own, such as `<o:p/>`. */
function closesItself(name: string): boolean {
  return name.includes(':') || (traitsOf(name) & VOID) !== 0;
}

/** A part of a source, and nothing else, is what is left of a read that was cut. */
export function isCutFrom(was: Message, now: Message): boolean {
  const { source } = now.map;
  return source.length < was.map.source.length && was.map.source.includes(source);
}

/**
 * Whether one text becomes another by what a person does in a moment.
 * @param open nothing stands below that would be missing if the text were cut off
 */
export function isTyping(was: string, now: string, open: boolean): boolean {
  const { from, wasTo, nowTo } = changedStretch(was, now);
  const removed = wasTo - from;
  const added = now.slice(from, nowTo).trim();
  if (removed > MOST_REMOVED || removed > was.length / 2) return false;
  if (removed > 0 && open && wasTo === was.length) return false;
  if (removed > 0 && added === '' && from === 0) return false;
  return added.length <= COPY || !(was.includes(added) || added.includes(was));
}

/**
 * Whether what came to `intended` is what the edit took away from `before`, or all of it: it was put beside
 * it instead.
 */
export function bringsBack(before: Message, intended: Message, now: Message): boolean {
  const texts = [before, intended, now].map(({ map }) => shown(map.text));
  const [was = '', wanted = '', is = ''] = texts;
  if (was !== '' && [dense(wanted + was), dense(was + wanted)].includes(dense(is))) return true;
  const edit = changedStretch(was, wanted);
  const since = changedStretch(wanted, is);
  const taken = dense(was.slice(edit.from, edit.wasTo));
  const added = dense(is.slice(since.from, since.nowTo));
  const shorter = taken.length < added.length ? taken : added;
  return shorter.length > 3 && (taken.includes(added) || added.includes(taken));
}

/** How many UTF-16 units differ between what two bodies show. */
export function distance(one: Message, other: Message): number {
  const { from, wasTo, nowTo } = changedStretch(shown(one.map.text), shown(other.map.text));
  return wasTo - from + nowTo - from;
}

/**
 * Whether `texts` together show all that `seen` does, words and pictures: writing one of them over it,
 * with the others at hand, takes nothing away.
 */
export function holdsAllOf(texts: readonly Message[], seen: Message): boolean {
  const known = texts.map(({ map }) => dense(map.text));
  const words = shown(seen.map.text).split(/\s/);
  const images = new Set(texts.flatMap(imagesOf));
  return (
    words.every((word) => known.some((text) => text.includes(word))) &&
    imagesOf(seen).every((image) => images.has(image))
  );
}

function ownText({ map, own }: Message): string {
  return own.map(({ from, to }) => shown(map.text.slice(from, to))).join('\n');
}

function imagesOf(message: Message): readonly string[] {
  return message.format === 'html' ? inventory(message).images : [];
}

/** Pictures and links of `was` are all among those of `now`. */
function keepsLinksAndPictures(was: Message, now: Message): boolean {
  if (was.format === 'text' || now.format === 'text') return was.format === now.format;
  const had = inventory(was);
  const has = inventory(now);
  return isAmong(had.images, has.images) && isAmong(had.links, has.links);
}

function isAmong(some: readonly string[], all: readonly string[]): boolean {
  const left = [...all];
  return some.every((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
