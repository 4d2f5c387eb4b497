import { assembled } from './assemble';
import { LONGEST_PROGRAM } from './engine';
import type { PatternNode } from './pattern';
import { PatternError } from './pattern';
import {
  OP_ANY,
  OP_CHOICE,
  OP_CLOSE,
  OP_COMMA,
  OP_EDGE,
  OP_END,
  OP_NOT,
  OP_OR,
  OP_SAVE,
  OP_SET,
  OP_TIMES,
} from './rules';

/** Gives each distinct set of words its label. */
export type LabelOf = (words: readonly string[], negated: boolean) => number;

/** A pattern cut at its anchor; `slots` names the captures, by slot. */
export interface CutPattern {
  readonly anchor: number;
  readonly slot?: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

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

function weight(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (COMMON[word] ?? 1), 0);
}

/** A node without the list around it. */
function opened(node: PatternNode): PatternNode {
  return node.kind === 'list' ? opened(node.item) : node;
}

function anchorWords(node: PatternNode): readonly string[] | undefined {
  if (node.kind === 'words') return node.negated ? undefined : node.words;
  if (node.kind === 'capture') return anchorWords(opened(node.item));
  return undefined;
}

function itemsOf(node: PatternNode): readonly PatternNode[] {
  const inner = opened(node);
  if (inner.kind !== 'sequence') return [node];
  const items: PatternNode[] = [];
  for (const item of inner.items) items.push(...itemsOf(item));
  // A list without a word that every match has is better left whole, to be shared.
  return node === inner || items.some((item) => anchorWords(item) !== undefined) ? items : [node];
}

/** The pattern as one or more sequences that each have an anchor among their items. */
function variants(node: PatternNode): readonly (readonly PatternNode[])[] {
  const items = itemsOf(node);
  if (items.some((item) => anchorWords(item) !== undefined)) return [items];
  const at = items.findIndex((item) => {
    const inner = opened(item);
    if (inner.kind !== 'capture') return inner.kind === 'choice';
    const captured = opened(inner.item);
    return captured.kind === 'choice' || captured.kind === 'sequence';
  });
  const found = items[at];
  if (!found) throw new PatternError('a pattern needs a word that every match has');
  const chosen = opened(found);
  const inner = chosen.kind === 'capture' ? opened(chosen.item) : chosen;
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

/** Programs shared between patterns, see `ToneRules.pieces`. */
export class Pieces {
  readonly all: (readonly number[])[] = [];
  private readonly numbers = new Map<string, number>();

  /** The unit that stands for `code`. */
  unitFor(code: readonly number[]): number {
    const key = code.join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return -known - 1;
    this.numbers.set(key, this.all.length);
    return -this.all.push(code);
  }
}

/** A shorter piece is not worth sharing. */
const SHORTEST_PIECE = 6;

class Assembler {
  constructor(
    private readonly pieces: Pieces,
    private readonly labelOf: LabelOf,
    private readonly slotOf: (name: string) => number,
    private readonly leftwards: boolean,
  ) {}

  program(items: readonly PatternNode[]): readonly number[] {
    if (items.length === 0) return [];
    const code = [...this.items(items), OP_END];
    if (assembled(code, this.pieces.all).length > LONGEST_PROGRAM) {
      throw new PatternError('the pattern is too long: write it as two');
    }
    return code;
  }

  private items(items: readonly PatternNode[]): number[] {
    const ordered = this.leftwards ? items.slice().reverse() : items;
    const code: number[] = [];
    for (const item of ordered) code.push(...this.node(item));
    return code;
  }

  private node(node: PatternNode): number[] {
    switch (node.kind) {
      case 'words':
        return [OP_SET, this.labelOf(node.words, node.negated === true)];
      case 'any':
        return [OP_ANY];
      case 'comma':
        return [OP_COMMA];
      case 'edge':
        return [OP_EDGE];
      case 'not':
        return [OP_NOT, this.labelOf(node.words, false)];
      case 'sequence':
        return this.items(node.items);
      case 'choice':
        return this.oneOf(node.options);
      case 'repeat':
        return [OP_TIMES, node.min, node.max, ...this.node(node.item), OP_CLOSE];
      case 'list': {
        const code = this.node(node.item);
        return code.length < SHORTEST_PIECE || code.includes(OP_SAVE, 0)
          ? code
          : [this.pieces.unitFor(code)];
      }
      case 'capture': {
        const place = 2 * this.slotOf(node.name);
        const [open, close] = this.leftwards ? [place + 1, place] : [place, place + 1];
        return [OP_SAVE, open, ...this.node(node.item), OP_SAVE, close];
      }
    }
  }

  private oneOf(options: readonly PatternNode[]): number[] {
    const code: number[] = [];
    options.forEach((option, index) => {
      code.push(index === 0 ? OP_CHOICE : OP_OR, ...this.node(option));
    });
    return [...code, OP_CLOSE];
  }
}

/**
 * Cuts a pattern at its rarest required word and compiles both sides.
 * @throws PatternError when no word is required, or the pattern is too large
 */
export function compileProgram(
  node: PatternNode,
  labelOf: LabelOf,
  slotOf: (name: string) => number,
  pieces: Pieces,
): readonly CutPattern[] {
  const all = variants(node);
  if (all.length > MOST_VARIANTS)
    throw new PatternError('too many alternatives without a word in common');
  return all.map((items) => {
    let anchor = -1;
    let lightest = Infinity;
    items.forEach((item, index) => {
      const words = anchorWords(item);
      if (words && weight(words) < lightest) {
        lightest = weight(words);
        anchor = index;
      }
    });
    const item = items[anchor];
    const words = item && anchorWords(item);
    if (!item || !words) throw new PatternError('a pattern needs a word that every match has');
    return {
      anchor: labelOf(words, false),
      ...(item.kind === 'capture' ? { slot: slotOf(item.name) } : {}),
      left: new Assembler(pieces, labelOf, slotOf, true).program(items.slice(0, anchor)),
      right: new Assembler(pieces, labelOf, slotOf, false).program(items.slice(anchor + 1)),
    };
  });
}
