import { phrases } from '../../src/charter/phrases';
import { templates as charter } from '../../src/charter/templates';
import { englishTemplates as english } from '../../src/charter/templates-en';
import { withPhrases } from '../../src/templates/templates-for';
import { workingDayAfter } from '../../src/templates/working-days';
import type { Field, Template, Values } from '../../src/templates/template';

/** The agency's charter as it ships, as test/global-setup.ts has compiled it once for all tests. */
export { charter, english, phrases };

/** Its templates and its phrases. */
export const everything = withPhrases(charter, phrases);

export function charterTemplate(id: string): Template {
  const template = charter.templates.find((candidate) => candidate.id === id);
  if (!template) throw new RangeError(`no template ${id}`);
  return template;
}

/** A filled-in answer to every blank, for messages that read as a person would send them. */
export function sampleValues(template: Template): Values {
  return Object.fromEntries(template.fields.map((field) => [field.id, sampleValue(field)]));
}

function sampleValue(field: Field): string | boolean {
  switch (field.kind) {
    case 'address':
      return field.example ?? 'https://www.example.fr/';
    case 'date':
      return workingDayAfter('2026-11-30', field.workingDaysAhead ?? 1);
    case 'person':
      return field.example ?? 'Camille';
    case 'choice':
    case 'switch':
      return field.default;
    case 'text':
    case 'longText':
      return field.default ?? field.example ?? 'Acme';
  }
}

/** The sample values with every setting of the switches, choices and optional blanks. */
export function everyCombination(template: Template): Values[] {
  let combinations: Values[] = [sampleValues(template)];
  for (const field of template.fields) {
    const settings = settingsOf(field);
    if (settings.length === 0) continue;
    combinations = combinations.flatMap((values) =>
      settings.map((setting) => ({ ...values, [field.id]: setting })),
    );
  }
  return combinations;
}

function settingsOf(field: Field): (string | boolean)[] {
  if (field.kind === 'switch') return [true, false];
  if (field.kind === 'choice') return field.options.map(({ value }) => value);
  return field.required ? [] : [sampleValue(field), ''];
}
