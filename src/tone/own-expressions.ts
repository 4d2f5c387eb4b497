import { CLITICS } from './engine';
import { MOST_WORDS, wordsOf } from './own-key';
import type { CompiledPattern, CompiledRule, ToneRules } from './rules';
import { FIRST_WORD, OP_END, OP_SET } from './rules';

/** An expression that its user wants pointed out, and what they would rather write. */
export interface OwnExpression {
  readonly expression: string;
  /** Empty when it is only to be pointed out. */
  readonly replacement: string;
}

/** From this length on, a word is known with its endings in the feminine and plural. */
const INFLECTED_LENGTH = 4;
const NOTE = 'Une expression que vous préférez éviter.';

/**
 * « corrigé » stands for corrigée, corrigés, corrigées, and the other way round. Other endings (actif,
 * active; journal, journaux) and other forms of a verb are expressions of their own.
 */
function spellings(word: string): string[] {
  const forms = [word];
  if (word.length < INFLECTED_LENGTH || /[0-9]/.test(word)) return forms;
  for (const base of [word, word.replace(/(?:es|s|x|e)$/, '')])
    for (const ending of ['', 'e', 's', 'es', 'x']) forms.push(base + ending);
  return forms.filter((form, index) => forms.indexOf(form) === index);
}

/**
 * Compiles one's own expressions into rules of category `negatif`, severity `replace`, with the
 * charter's tolerance for accents, capitals, apostrophes and spaces, and for the endings of nouns and
 * adjectives. An expression without a word, or of more than `MOST_WORDS`, is left out; the last of two
 * that say the same stands. Rule ids are `perso-` and the folded words.
 */
export function compileOwn(own: readonly OwnExpression[]): ToneRules {
  const kept = new Map<string, OwnExpression>();
  for (const entry of own) {
    const words = wordsOf(entry.expression);
    if (words.length > 0 && words.length <= MOST_WORDS) kept.set(words.join('-'), entry);
  }
  const labelled = new Map<string, number>();
  const vocabulary = new Set<string>(CLITICS);
  const setOf = (word: string): number => {
    const known = labelled.get(word);
    if (known !== undefined) return known;
    for (const form of spellings(word)) vocabulary.add(form);
    labelled.set(word, labelled.size);
    return labelled.size - 1;
  };
  const program = (words: readonly string[]): number[] => {
    if (words.length === 0) return [];
    const code: number[] = [];
    for (const word of words) code.push(OP_SET, setOf(word));
    return code.concat(OP_END);
  };
  const rules: CompiledRule[] = [];
  const patterns: CompiledPattern[] = [];
  kept.forEach((entry, key) => {
    const words = wordsOf(entry.expression);
    const [anchor = ''] = words;
    const replacement = entry.replacement.trim();
    patterns.push({
      rule: rules.length,
      anchor: setOf(anchor),
      left: [],
      right: program(words.slice(1)),
      suggestions: replacement === '' ? [] : [[replacement]],
    });
    rules.push({
      id: `perso-${key}`,
      category: 'negatif',
      severity: 'replace',
      note: NOTE,
      phrasings: [],
    });
  });
  const words = Array.from(vocabulary).sort();
  const idOf = new Map<string, number>();
  words.forEach((word, index) => idOf.set(word, FIRST_WORD + index));
  const none = { note: '', phrasings: [] };
  return {
    words,
    slips: {},
    robust: [],
    splits: {},
    labels: Array.from(labelled.keys()).map((word) =>
      spellings(word)
        .map((form) => idOf.get(form) ?? FIRST_WORD)
        .sort((a, b) => a - b),
    ),
    pieces: [],
    rules,
    patterns,
    documents: { ordre: none, bilan: none },
    aspirated: '',
    articles: {},
  };
}
