import type { CompiledTemplates, EnglishTemplates } from '../templates/template';
import type { ToneRules } from '../tone/match/rules';
import type { Transformations } from '../tone/rewriting/transformation';
import type { CharterTexts } from './charter-texts';
import { compileExpressions } from './expressions/compile-expressions';
import { Mistakes, type CharterError } from './mistakes';
import { compileTemplates } from './templates/compile-templates';
import { compileEnglish } from './templates/english';
import { compileTransformations } from './transformations/compile-transformations';

/** What finds phrases, and what rewrites them. */
export interface CompiledExpressions {
  readonly rules: ToneRules;
  readonly transformations: Transformations;
}

/** A whole charter, checked. */
export interface CompiledCharter extends CompiledExpressions {
  readonly templates: CompiledTemplates;
  readonly english: EnglishTemplates;
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
  return rules && transformations && { rules, transformations };
}

function templatesOf(
  texts: CharterTexts,
  mistakes: Mistakes,
): Pick<CompiledCharter, 'templates' | 'english'> | undefined {
  const templates = compileTemplates(texts, mistakes);
  const english = templates && compileEnglish(texts, templates, mistakes);
  return english && { templates, english };
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
    return templates && expressions && { ...templates, ...expressions };
  });
}
