import type { PatternNode } from '../../tone/match/pattern-node';

/** No word of a charter: it stands where a pattern takes any word. */
const ANY_WORD = 'zzyzx';

/** Chooses a whole number from 0 to `count` - 1. */
type Choose = (count: number) => number;

/** Whole numbers that look random, the same for the same seed. */
function chooser(seed: number): Choose {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 0x1000000) * count);
  };
}

function words(node: PatternNode, choose: Choose): readonly string[] {
  switch (node.kind) {
    case 'words':
      return [
        node.negated ? ANY_WORD : (Array.from(node.words)[choose(node.words.size)] ?? ANY_WORD),
      ];
    case 'any':
      return [ANY_WORD];
    case 'comma':
      return [','];
    case 'edge':
    case 'not':
      return [];
    case 'sequence':
      return node.items.flatMap((item) => words(item, choose));
    case 'choice': {
      const option = node.options[choose(node.options.length)];
      return option ? words(option, choose) : [];
    }
    case 'repeat': {
      const times = node.min + choose(node.max - node.min + 1);
      return Array.from({ length: times }, () => words(node.item, choose)).flat();
    }
    case 'capture':
      return words(node.item, choose);
  }
}

/** The words that the `~` of a pattern forbid around it, each once. */
export function forbiddenWords(node: PatternNode): string[] {
  switch (node.kind) {
    case 'not':
      return Array.from(node.words);
    case 'sequence':
      return Array.from(new Set(node.items.flatMap(forbiddenWords)));
    case 'choice':
      return Array.from(new Set(node.options.flatMap(forbiddenWords)));
    case 'repeat':
    case 'capture':
      return forbiddenWords(node.item);
    case 'words':
    case 'any':
    case 'comma':
    case 'edge':
      return [];
  }
}

/**
 * Texts that a pattern stands for: the shortest with the first words, one with everything, and others
 * at random, always the same.
 */
export function samplesOf(node: PatternNode, count: number): string[] {
  const choices: Choose[] = [() => 0, (among) => among - 1];
  for (let seed = 1; seed <= count; seed++) choices.push(chooser(seed));
  return Array.from(new Set(choices.map((choose) => words(node, choose).join(' '))));
}
