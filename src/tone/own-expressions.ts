import { compileCharter } from './compile';
import { FIRST_LETTER, fold, letterClass } from './letters';
import type { ToneRules } from './rules';

/** An expression that its user wants pointed out, and what they would rather write. */
export interface OwnExpression {
  readonly expression: string;
  /** Empty when it is only to be pointed out. */
  readonly replacement: string;
}

/** From this length on, a word is known with its endings in the feminine and plural. */
const INFLECTED_LENGTH = 4;
const NOTE = 'Une expression que vous préférez éviter.';

function wordsOf(expression: string): string[] {
  let spaced = '';
  for (const char of fold(expression).split('')) {
    spaced += letterClass(char.charCodeAt(0)) >= FIRST_LETTER ? char : ' ';
  }
  return spaced.split(' ').filter((word) => word !== '');
}

/** « corrigé » stands for corrigée, corrigés, corrigées, and the other way round. */
function spellings(word: string): string {
  if (word.length < INFLECTED_LENGTH || /[0-9]/.test(word)) return word;
  const stem = word.replace(/(?:es|s|x|e)$/, '');
  const forms = [word, stem];
  for (const base of [word, stem])
    for (const ending of ['e', 's', 'es', 'x']) forms.push(base + ending);
  return `(${forms.filter((form, index) => forms.indexOf(form) === index).join('|')})`;
}

/**
 * Compiles one's own expressions into rules of category `negatif`, severity `replace`, with the
 * charter's tolerance for accents, capitals, apostrophes and spaces, and for endings in -e, -s, -x.
 * An expression without a word is left out; the last of two that say the same stands. Rule ids are
 * `perso-` and the folded words.
 */
export function compileOwn(own: readonly OwnExpression[]): ToneRules {
  const kept = new Map<string, OwnExpression>();
  for (const entry of own) {
    const key = wordsOf(entry.expression).join('-');
    if (key !== '') kept.set(key, entry);
  }
  const replacements: string[] = [];
  const rules = Array.from(kept).map(([key, { expression, replacement }]) => {
    replacements.push(replacement.trim());
    return {
      id: `perso-${key}`,
      category: 'negatif' as const,
      severity: 'replace' as const,
      note: NOTE,
      phrasings: [],
      patterns: [{ pattern: wordsOf(expression).map(spellings).join(' '), suggestions: [] }],
      unless: [],
    };
  });
  const compiled = compileCharter({
    rules,
    exceptions: [],
    markers: { restored: [], done: [] },
    documents: { ordre: { note: '', phrasings: [] }, bilan: { note: '', phrasings: [] } },
    lexicon: { list: () => undefined, forms: () => [] },
    slips: {},
    robust: [],
    splits: {},
    articles: {},
    aspirated: [],
  });
  return {
    ...compiled,
    patterns: compiled.patterns.map((pattern) => {
      const replacement = replacements[pattern.rule] ?? '';
      return replacement === '' ? pattern : { ...pattern, suggestions: [[replacement]] };
    }),
  };
}
