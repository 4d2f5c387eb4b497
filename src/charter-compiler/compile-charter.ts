import type { Reminder } from '../templates/reminder';
import type { CompiledTemplates, EnglishTemplates } from '../templates/template';
import type { ToneRules } from '../tone/match/rules';
import type { Transformations } from '../tone/rewriting/transformation';
import { filesIn, type CharterTexts } from './charter-texts';
import { compileExpressions } from './expressions/compile-expressions';
import { OTHER_LANGUAGES } from './languages/other-languages';
import { Mistakes, type CharterError } from './mistakes';
import { compileTemplates } from './templates/compile-templates';
import { compileEnglish } from './templates/english';
import { compilePhrases } from './phrases/compile-phrases';
import { compileReminder } from './reminder/compile-reminder';
import { compileTransformations } from './transformations/compile-transformations';

/** What finds phrases, and what rewrites them. */
export interface CompiledExpressions {
  readonly rules: ToneRules;
  readonly transformations: Transformations;
  /** What finds phrases in the other languages that the charter has expressions in. */
  readonly others: readonly ToneRules[];
}

/** A whole charter, checked. */
export interface CompiledCharter extends CompiledExpressions {
  readonly templates: CompiledTemplates;
  /** The phrases, whose phases are situations. */
  readonly phrases: CompiledTemplates;
  /** Of both. */
  readonly english: EnglishTemplates;
  readonly reminder: Reminder;
}

/** What a charter was compiled into, or everything that its author has to mend. */
export type Compilation<Compiled> =
  | { readonly ok: true; readonly compiled: Compiled }
  | { readonly ok: false; readonly mistakes: readonly CharterError[] };

function compilation<Compiled>(
  compile: (mistakes: Mistakes) => Compiled | undefined,
): Compilation<Compiled> {
  const mistakes = new Mistakes();
  const compiled = mistakes.attempt(() => compile(mistakes));
  return compiled === undefined ? { ok: false, mistakes: mistakes.all } : { ok: true, compiled };
}

function expressionsOf(texts: CharterTexts, mistakes: Mistakes): CompiledExpressions | undefined {
  const rules = compileExpressions(texts, mistakes);
  const transformations = compileTransformations(texts, rules, mistakes);
  const others = mistakes.attempt(() => othersOf(texts, mistakes));
  return rules && transformations && others && { rules, transformations, others };
}

function othersOf(texts: CharterTexts, mistakes: Mistakes): ToneRules[] {
  return OTHER_LANGUAGES.flatMap((language) => {
    if (filesIn(texts, language.folder, '').length === 0) return [];
    return compileExpressions(texts, mistakes, language) ?? [];
  });
}

function templatesOf(
  texts: CharterTexts,
  mistakes: Mistakes,
): Pick<CompiledCharter, 'templates' | 'phrases' | 'english'> | undefined {
  const templates = compileTemplates(texts, mistakes);
  const english = templates && compileEnglish(texts, templates, mistakes);
  const taken = templates?.templates.map(({ id }) => id) ?? [];
  const book = compilePhrases(texts, taken, mistakes);
  return (
    english &&
    book && { templates, phrases: book.phrases, english: { ...english, ...book.english } }
  );
}

/**
 * Compiles the expressions and transformations of a charter and runs all their examples; where some
 * can't be read or compiled, the examples are left for later.
 */
export function compileTone(texts: CharterTexts): Compilation<CompiledExpressions> {
  return compilation((mistakes) => expressionsOf(texts, mistakes));
}

/** Compiles a charter; its templates and its expressions are looked at whether or not the others are right. */
export function compileCharter(texts: CharterTexts): Compilation<CompiledCharter> {
  return compilation((mistakes) => {
    const templates = templatesOf(texts, mistakes);
    const expressions = expressionsOf(texts, mistakes);
    if (!templates || !expressions) return undefined;
    const { phases } = templates.templates;
    const reminder = compileReminder(texts, phases, expressions.rules, mistakes);
    return reminder && { ...templates, ...expressions, reminder };
  });
}
