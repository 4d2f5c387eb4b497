import type { CompiledTemplates } from './template';

/**
 * A charter with its phrases among its templates, and their situations among its phases: for what looks through
 * all of them.
 */
export function withPhrases(
  charter: CompiledTemplates,
  phrases: CompiledTemplates,
): CompiledTemplates {
  return {
    phases: charter.phases.concat(phrases.phases),
    templates: charter.templates.concat(phrases.templates),
    inEnglish: (charter.inEnglish ?? []).concat(phrases.inEnglish ?? []),
  };
}

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
