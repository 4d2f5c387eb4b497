import { CLITICS } from './engine';
import { MOST_WORDS, wordsOf } from './own-key';
import { nounForms, verbForms } from './own-forms';
import type { CompiledPattern, CompiledRule, ToneRules } from './rules';
import { FIRST_WORD, OP_END, OP_SET } from './rules';

/** An expression that its user wants pointed out, and what they would rather write. */
export interface OwnExpression {
  readonly expression: string;
  /** Empty when it is only to be pointed out. */
  readonly replacement: string;
}

const NOTE = 'Une expression que vous préférez éviter.';

/**
 * Compiles one's own expressions into rules of category `negatif`, severity `replace`, with the
 * charter's tolerance for accents, capitals, apostrophes and spaces, and for the endings of nouns and
 * adjectives; an infinitive at its beginning is known conjugated, where the replacement, which does not
 * agree, is a phrasing to adapt. An expression without a word, or of more than `MOST_WORDS`, is left out; the last of two
 * that say the same stands. Rule ids are `perso-` and the folded words.
 */
export function compileOwn(own: readonly OwnExpression[]): ToneRules {
  const kept = new Map<string, OwnExpression>();
  for (const entry of own) {
    const words = wordsOf(entry.expression);
    if (words.length > 0 && words.length <= MOST_WORDS) kept.set(words.join('-'), entry);
  }
  const sets: (readonly string[])[] = [];
  const labelled = new Map<string, number>();
  const vocabulary = new Set<string>(CLITICS);
  const setOf = (forms: readonly string[]): number => {
    const known = labelled.get(forms.join());
    if (known !== undefined) return known;
    for (const form of forms) vocabulary.add(form);
    labelled.set(forms.join(), sets.length);
    return sets.push(forms) - 1;
  };
  const program = (words: readonly string[]): number[] => {
    if (words.length === 0) return [];
    const code: number[] = [];
    for (const word of words) code.push(OP_SET, setOf(nounForms(word)));
    return code.concat(OP_END);
  };
  const rules: CompiledRule[] = [];
  const patterns: CompiledPattern[] = [];
  kept.forEach((entry, key) => {
    const words = wordsOf(entry.expression);
    const [anchor = ''] = words;
    const replacements = [entry.replacement.trim()].filter((text) => text !== '');
    const add = (forms: readonly string[], conjugated: boolean): void => {
      patterns.push({
        rule: rules.length,
        anchor: setOf(forms),
        left: [],
        right: program(words.slice(1)),
        suggestions: conjugated ? [] : replacements.map((text) => [text]),
      });
      rules.push({
        id: `perso-${key}`,
        category: 'negatif',
        severity: 'replace',
        note: NOTE,
        phrasings: conjugated ? replacements : [],
      });
    };
    add(nounForms(anchor), false);
    const conjugated = verbForms(anchor);
    if (conjugated.length > 0) add(conjugated, true);
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
    labels: sets.map((forms) =>
      forms.map((form) => idOf.get(form) ?? FIRST_WORD).sort((a, b) => a - b),
    ),
    pieces: [],
    rules,
    patterns,
    documents: { ordre: none, bilan: none },
    aspirated: '',
    articles: {},
  };
}
