import { FRENCH } from '../match/language';
import type { PatternNode, WordSet } from '../match/pattern-node';
import type { CompiledPattern, CompiledRule, ToneRules } from '../match/rules';
import { MOST_WORDS, wordsOf } from './expression-key';
import { nounForms, verbForms } from './inflections';

/** An expression that its user wants pointed out, and what they would rather write. */
export interface UserExpression {
  readonly expression: string;
  /** Empty when it is only to be pointed out. */
  readonly replacement: string;
}

/** A user's expressions, compiled, with each as it was typed by the id of its rule. */
export interface UserRules extends ToneRules {
  readonly expressions: ReadonlyMap<string, UserExpression>;
}

const NOTE = 'Une expression que vous préférez éviter.';

function oneOf(forms: readonly string[]): WordSet {
  return new Set(forms);
}

/**
 * Compiles a user's own expressions into rules of category `negatif`, severity `replace`, with the
 * charter's tolerance for accents, capitals, apostrophes and spaces, and for the endings of nouns and
 * adjectives; an infinitive at its beginning is known conjugated, where the replacement, which does not
 * agree, is a phrasing to adapt. An expression without a word, or of more than `MOST_WORDS`, is left out; the last of two
 * that say the same stands. Rule ids are `perso-` and the folded words.
 */
export function compileUserExpressions(expressions: readonly UserExpression[]): UserRules {
  const kept = new Map<string, UserExpression>();
  for (const entry of expressions) {
    const words = wordsOf(entry.expression);
    if (words.length > 0 && words.length <= MOST_WORDS) kept.set(words.join('-'), entry);
  }
  const rules: CompiledRule[] = [];
  const patterns: CompiledPattern[] = [];
  const typed = new Map<string, UserExpression>();
  kept.forEach((entry, key) => {
    typed.set(`perso-${key}`, entry);
    const [anchor = '', ...rest] = wordsOf(entry.expression);
    const replacements = [entry.replacement.trim()].filter((text) => text !== '');
    const right = rest.map((word): PatternNode => ({
      kind: 'words',
      words: oneOf(nounForms(word)),
    }));
    const add = (forms: readonly string[], conjugated: boolean): void => {
      patterns.push({
        rule: rules.length,
        anchor: oneOf(forms),
        left: [],
        right,
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
  const none = { note: '', phrasings: [] };
  return {
    language: FRENCH,
    expressions: typed,
    rules,
    patterns,
    misspellings: {},
    fuzzyWords: [],
    fusedWords: {},
    documents: { ordre: none, bilan: none, leaning: [], greetings: [] },
    aspirated: [],
    articles: {},
  };
}
