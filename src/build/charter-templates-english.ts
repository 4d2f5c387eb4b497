import { basename, join } from 'node:path';
import type { CompiledTemplates, EnglishTemplates, Field, Template } from '../templates/template';
import { CharterError } from './charter-error';
import { compileTemplate, ENGLISH, readTemplateFile, templateFiles } from './charter-templates';
import { mistakeAt, type TemplateFile } from './charter-templates-fields';

/**
 * Compiles the English variants of a charter's templates, each in `<id>.en.md` beside its French one,
 * with the same phase and the same fields under other labels.
 * @param french what `compileTemplates` made of the same folder
 * @throws CharterError at the first variant that can't be used or doesn't match
 */
export function compileEnglish(folder: string, french: CompiledTemplates): EnglishTemplates {
  const label = `${basename(folder)}/templates`;
  const variants: Record<string, Template> = {};
  for (const name of templateFiles(join(folder, 'templates'), label)) {
    if (!ENGLISH.test(name)) continue;
    const id = name.replace(ENGLISH, '');
    const source = readTemplateFile(join(folder, 'templates', name), `${label}/${name}`);
    const twin = french.templates.find((template) => template.id === id);
    if (!twin) {
      throw new CharterError(
        source.file,
        1,
        `there is no ${id}.md: name the English variant after its French template`,
      );
    }
    const template = compileTemplate(id, source);
    checkTwin(source, template, twin);
    variants[id] = { ...template, language: 'en' };
  }
  return variants;
}

/** Values must go from one language to the other as they are. */
function checkTwin(source: TemplateFile, english: Template, french: Template): void {
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
