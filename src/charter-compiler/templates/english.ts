import type {
  CompiledTemplates,
  EnglishTemplates,
  Field,
  Template,
} from '../../templates/template';
import { nameOf, type CharterTexts } from '../charter-texts';
import { CharterError, type Mistakes } from '../mistakes';
import { compileTemplate, ENGLISH, englishPaths, readTemplateFile } from './compile-templates';
import { mistakeAt, type TemplateFile } from './fields';

/**
 * Compiles the English variants of a charter's templates, each in `<id>.en.md` beside its French one,
 * with the same phase and the same fields under other labels.
 * @param french what `compileTemplates` made of the same texts
 * @returns nothing where there are mistakes
 */
export function compileEnglish(
  texts: CharterTexts,
  french: CompiledTemplates,
  mistakes: Mistakes,
): EnglishTemplates | undefined {
  return mistakes.attempt(() => {
    const variants: Record<string, Template> = {};
    for (const path of englishPaths(texts, mistakes)) {
      const variant = mistakes.attempt(() => compileVariant(texts, path, french, mistakes));
      if (variant) variants[variant.id] = variant;
    }
    return variants;
  });
}

/** What is the same in both languages, and what it says. */
const SAID_ONCE = [
  ['awaits', 'what is awaited'],
  ['answers', 'what it answers'],
  ['cc', 'who is in copy'],
  ['leaves', 'when it leaves'],
] as const;

function compileVariant(
  texts: CharterTexts,
  path: string,
  french: CompiledTemplates,
  mistakes: Mistakes,
): Template | undefined {
  const id = nameOf(path).replace(ENGLISH, '');
  const twin = french.templates.find((template) => template.id === id);
  if (!twin) {
    throw new CharterError(
      path,
      1,
      `there is no ${id}.md: name the English variant after its French template`,
    );
  }
  const source = readTemplateFile(texts, path, mistakes);
  if (!source) return undefined;
  const template = compileTemplate(texts, id, source, mistakes);
  checkTwin(source, template, twin);
  for (const [key, what] of SAID_ONCE) {
    if (source.front[key] === undefined) continue;
    throw mistakeAt(source, [key], `the French template says ${what}, for both: remove it here`);
  }
  const { awaits, cc, leaves } = twin;
  // The same document in English, where there is one.
  const files = template.files ?? twin.files;
  return {
    ...template,
    ...(awaits && { awaits }),
    ...(cc && { cc }),
    ...(leaves && { leaves }),
    ...(files && { files }),
    language: 'en',
  };
}

/**
 * Values must go from one language to the other as they are.
 * @throws CharterError at the first difference: what follows it has mostly shifted only
 */
export function checkTwin(source: TemplateFile, english: Template, french: Template): void {
  if (english.phase !== french.phase) {
    throw mistakeAt(source, ['phase'], `the French template's phase is "${french.phase}": take it`);
  }
  if (english.for !== french.for) {
    throw mistakeAt(
      source,
      ['for'],
      `the French template is for a ${french.for ?? 'message'}: say the same here`,
    );
  }
  const shape = (field: Field | undefined) =>
    field &&
    JSON.stringify([
      field.id,
      field.kind,
      field.required,
      field.when,
      field.kind === 'choice' && field.options.map(({ value }) => value),
    ]);
  french.fields.forEach((field, index) => {
    const other = english.fields[index];
    if (shape(other) === shape(field)) return;
    throw mistakeAt(
      source,
      other ? ['fields', other.id] : ['fields'],
      `the French template has "${field.id}" (${field.kind}) here: give both the same fields in the same order, with the same kind, choices and conditions`,
    );
  });
  const more = english.fields[french.fields.length];
  if (more) {
    throw mistakeAt(
      source,
      ['fields', more.id],
      `the French template has no "${more.id}": remove it, or add it there too`,
    );
  }
}
