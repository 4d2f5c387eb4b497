import type { PatternNode, WordSet } from './pattern-node';
import type { ToneRules } from './rules';

/** From this length on, a word is also known with its doubled letters written once. */
const SQUEEZED_LENGTH = 7;
/** Doubled letters are forgiven in unknown words from this length on. */
const DOUBLED_LENGTH = 6;
const DOUBLED = /(.)\1/;

/** The words that rules name, with their common misspellings. */
export interface Vocabulary {
  /** The word that a folded spelling means; undefined for one that is not known. */
  meant(spelling: string): string | undefined;
  /** Length of the first of the two words that a spelling not known runs together; 0 for one word. */
  cutOf(spelling: string): number;
}

/** Every spelling of `word` with one letter left out or two neighbours swapped. */
function misspellingsOf(word: string): string[] {
  const misspellings: string[] = [];
  for (let i = 1; i < word.length; i++) {
    misspellings.push(word.slice(0, i) + word.slice(i + 1));
    if (i + 1 < word.length) {
      misspellings.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
    }
  }
  return misspellings;
}

/** `word` with doubled letters written once: « occassionné » and « occasionné » meet here. */
function squeeze(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** The sets of words that patterns name which come from a file, where they stand by themselves. */
const listed = new WeakMap<ToneRules['patterns'], Iterable<WordSet>>();

/** Says which sets of words `patterns` name, so that none of them has to be decoded for it. */
export function listWordSets(patterns: ToneRules['patterns'], sets: readonly WordSet[]): void {
  listed.set(patterns, new Set(sets));
}

/** Every set of words that patterns name, each once. */
export function wordSetsOf({ patterns }: Pick<ToneRules, 'patterns'>): Iterable<WordSet> {
  const known = listed.get(patterns);
  if (known) return known;
  const sets = new Set<WordSet>();
  const visit = (node: PatternNode): void => {
    if (node.kind === 'words' || node.kind === 'not') sets.add(node.words);
    else if (node.kind === 'sequence') node.items.forEach(visit);
    else if (node.kind === 'choice') node.options.forEach(visit);
    else if (node.kind === 'repeat' || node.kind === 'capture') visit(node.item);
  };
  for (const { anchor, left, right } of patterns) {
    sets.add(anchor);
    left.forEach(visit);
    right.forEach(visit);
  }
  return sets;
}

/** The words of `rules`, and those that the engine itself looks for. */
export function openVocabulary(rules: ToneRules): Vocabulary {
  const { misspellings, fuzzyWords, fusedWords } = rules;
  const known = new Map<string, string>();
  const add = (spelling: string, word: string): void => {
    if (!known.has(spelling)) known.set(spelling, word);
  };
  const addAll = (words: WordSet): void => words.forEach((word) => add(word, word));
  for (const set of wordSetsOf(rules)) addAll(set);
  const { clitics, conjunctions, subjects } = rules.language;
  clitics.concat(conjunctions, subjects).forEach((word) => add(word, word));
  const words = Array.from(known.keys()).sort();
  for (const spelling of Object.keys(misspellings)) {
    add(spelling, misspellings[spelling] ?? spelling);
  }
  for (const word of words) {
    if (word.length >= SQUEEZED_LENGTH && DOUBLED.test(word)) add(squeeze(word), word);
  }
  for (const word of fuzzyWords) {
    for (const spelling of misspellingsOf(word)) add(spelling, word);
  }
  const cuts = new Map(
    Object.keys(fusedWords).map((fused): [string, number] => [fused, fusedWords[fused] ?? 0]),
  );
  return {
    meant(spelling) {
      const word = known.get(spelling);
      if (word !== undefined) return word;
      const forgiven = spelling.length >= DOUBLED_LENGTH && DOUBLED.test(spelling);
      return forgiven ? known.get(squeeze(spelling)) : undefined;
    },
    cutOf: (spelling) => cuts.get(spelling) ?? 0,
  };
}
