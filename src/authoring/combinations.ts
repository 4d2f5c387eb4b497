import type { Field, Template, Values } from '../templates/template';
import { workingDayAfter } from '../templates/working-days';

/** Any day: a date has to stand where one is asked for. */
const SOME_DAY = '2026-11-30';

/** An answer to every blank, for messages that read as a person would send them. */
export function sampleValues(template: Template): Values {
  return Object.fromEntries(template.fields.map((field) => [field.id, sampleValue(field)]));
}

function sampleValue(field: Field): string | boolean {
  switch (field.kind) {
    case 'address':
      return field.example ?? 'https://www.example.fr/';
    case 'date':
      return workingDayAfter(SOME_DAY, field.workingDaysAhead ?? 1);
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

/**
 * The sample values with every setting of the switches, choices and optional blanks.
 * @param most so many at the most, the first ones; all of them where it is left out
 */
export function everyCombination(template: Template, most = Infinity): Values[] {
  let combinations: Values[] = [sampleValues(template)];
  for (const field of template.fields) {
    const settings = settingsOf(field);
    if (settings.length === 0) continue;
    combinations = combinations
      .flatMap((values) => settings.map((setting) => ({ ...values, [field.id]: setting })))
      .slice(0, most);
  }
  return combinations;
}

function settingsOf(field: Field): (string | boolean)[] {
  if (field.kind === 'switch') return [true, false];
  if (field.kind === 'choice') return field.options.map(({ value }) => value);
  return field.required ? [] : [sampleValue(field), ''];
}
