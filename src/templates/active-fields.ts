import { completedAddress } from './address';
import type { Field, Template, Values } from './template';

/**
 * The fields that count with these values: those whose switch is on or whose choice has been made,
 * and so on up. Switches and choices without a value have their default.
 */
export function activeFields(template: Template, values: Values): Field[] {
  const active: Field[] = [];
  for (const field of template.fields) {
    const { when } = field;
    if (!when) active.push(field);
    else {
      const other = active.filter(({ id }) => id === when.field)[0];
      if (other && fieldValue(other, values) === when.is) active.push(field);
    }
  }
  return active;
}

/**
 * What stands in a field: the entered value as mail can carry it, trimmed, an address in full, or a
 * switch's or choice's default.
 */
export function fieldValue(field: Field, values: Values): string | boolean {
  const own = Object.prototype.hasOwnProperty.call(values, field.id);
  const value = own ? values[field.id] : undefined;
  if (field.kind === 'switch') return typeof value === 'boolean' ? value : field.default;
  if (field.kind === 'choice') {
    return field.options.some((option) => option.value === value) ? String(value) : field.default;
  }
  const text = typeof value === 'string' ? mailText(value).trim() : '';
  return field.kind === 'address' ? (completedAddress(text) ?? text) : text;
}

/** Line breaks as `\n`, no control characters, no half of a surrogate pair: what mail can carry. */
function mailText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\t\n -~\u00a0-\uffff]/g, '')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (unit) =>
      unit.length === 2 ? unit : '\ufffd',
    );
}
