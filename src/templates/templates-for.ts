import type { CompiledTemplates } from './template';

/** The charter as it is offered beside a message, or beside a meeting's invitation. */
export function templatesFor(
  charter: CompiledTemplates,
  kind: 'message' | 'meeting',
): CompiledTemplates {
  const templates = charter.templates.filter((template) => (template.for || 'message') === kind);
  const ids = templates.map(({ id }) => id);
  const { phases, inEnglish = [] } = charter;
  return { phases, templates, inEnglish: inEnglish.filter((id) => ids.indexOf(id) >= 0) };
}
