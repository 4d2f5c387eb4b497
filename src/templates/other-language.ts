import type { Field, Template, Values } from './template';

/** The text that a field starts from. */
function startOf(field: Field | undefined): string | undefined {
  if (field?.kind !== 'text' && field?.kind !== 'longText' && field?.kind !== 'person') {
    return undefined;
  }
  return field.default;
}

/**
 * Values on their way from a template to the same one in another language: what a person entered stays,
 * a text that still stands as the charter wrote it takes the other language's words.
 */
export function valuesInOtherLanguage(from: Template, to: Template, values: Values): Values {
  const carried: Record<string, string | boolean> = {};
  for (const id of Object.keys(values)) {
    const value = values[id] ?? '';
    const before = startOf(from.fields.filter((field) => field.id === id)[0]);
    const after = startOf(to.fields.filter((field) => field.id === id)[0]);
    carried[id] = after !== undefined && value === before ? after : value;
  }
  return carried;
}
