import type { PatternNode, WordSet } from '../match/pattern-node';
import type { CompiledPattern } from '../match/rules';
import { PUNCTUATION } from '../match/token';
import { PatternError } from './parse-pattern';

/** A pattern cut at its anchor. */
export type CutPattern = Pick<CompiledPattern, 'anchor' | 'anchorName' | 'left' | 'right'>;

/** A pattern is written out into at most this many, when each of its alternatives has an anchor. */
const MOST_VARIANTS = 64;

/**
 * How common a French word is, roughly: what an anchor should not be, as every pattern of a common
 * anchor is tried wherever the word stands.
 */
const COMMON: Readonly<Record<string, number>> = {};
for (const word of (
  'je j tu il elle on nous vous ils elles ce c se s me m te t le la les l un une des du de d au aux a ' +
  'en y et ou mais que qu qui ne n pas plus ni si ai as avons avez ont est suis es sommes etes sont ' +
  'etait ete etre avoir dans sur pour par avec sans votre vos notre nos mon ma mes ces cette cet tout ' +
  'tous toute toutes bien fait faire car'
).split(' ')) {
  (COMMON as Record<string, number>)[word] = 60;
}
(COMMON as Record<string, number>)[PUNCTUATION] = 60;

function weight(words: WordSet): number {
  return Array.from(words).reduce((sum, word) => sum + (COMMON[word] ?? 1), 0);
}

function anchorWords(node: PatternNode): WordSet | undefined {
  if (node.kind === 'words') return node.negated ? undefined : node.words;
  return node.kind === 'capture' ? anchorWords(node.item) : undefined;
}

function itemsOf(node: PatternNode): readonly PatternNode[] {
  if (node.kind !== 'sequence') return [node];
  const items: PatternNode[] = [];
  for (const item of node.items) items.push(...itemsOf(item));
  return items;
}

/** The pattern as one or more sequences that each have an anchor among their items. */
function variants(node: PatternNode): readonly (readonly PatternNode[])[] {
  const items = itemsOf(node);
  if (items.some((item) => anchorWords(item) !== undefined)) return [items];
  const at = items.findIndex((item) => {
    const inner = item.kind === 'capture' ? item.item : item;
    return inner.kind === 'choice' || (inner !== item && inner.kind === 'sequence');
  });
  const chosen = items[at];
  if (!chosen) throw new PatternError('a pattern needs a word that every match has');
  const inner = chosen.kind === 'capture' ? chosen.item : chosen;
  if (chosen.kind === 'capture' && inner.kind === 'sequence') {
    throw new PatternError('a captured phrase needs a plain word outside of it');
  }
  const options = inner.kind === 'choice' ? inner.options : [];
  const all: (readonly PatternNode[])[] = [];
  for (const option of options) {
    const item: PatternNode =
      chosen.kind === 'capture' ? { kind: 'capture', name: chosen.name, item: option } : option;
    all.push(
      ...variants({
        kind: 'sequence',
        items: [...items.slice(0, at), item, ...items.slice(at + 1)],
      }),
    );
  }
  return all;
}

/**
 * Cuts a pattern at its rarest required word; into several where its alternatives have none in common.
 * @throws PatternError when no word is required
 */
export function cutPattern(node: PatternNode): readonly CutPattern[] {
  const all = variants(node);
  if (all.length > MOST_VARIANTS)
    throw new PatternError('too many alternatives without a word in common');
  return all.map((items) => {
    let at = -1;
    let lightest = Infinity;
    items.forEach((item, index) => {
      const words = anchorWords(item);
      if (words && weight(words) < lightest) {
        lightest = weight(words);
        at = index;
      }
    });
    const item = items[at];
    const anchor = item && anchorWords(item);
    if (!item || !anchor) throw new PatternError('a pattern needs a word that every match has');
    return {
      anchor,
      ...(item.kind === 'capture' ? { anchorName: item.name } : {}),
      left: items.slice(0, at),
      right: items.slice(at + 1),
    };
  });
}
