import { proposedAddress } from '../../templates/proposals';
import type { Template, Values } from '../../templates/template';

/**
 * The values after one was entered: an address that was proposed from it, and that nobody has changed
 * since, follows.
 */
export function withValue(
  template: Template,
  values: Values,
  id: string,
  value: string | boolean,
): Values {
  const next: Record<string, string | boolean> = { ...values, [id]: value };
  for (const field of template.fields) {
    if (field.kind !== 'address' || field.proposedFrom?.field !== id) continue;
    const current = values[field.id] ?? '';
    if (current === '' || current === proposedAddress(field, values)) {
      next[field.id] = proposedAddress(field, next) ?? '';
    }
  }
  return next;
}

/** The writer's own day, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
