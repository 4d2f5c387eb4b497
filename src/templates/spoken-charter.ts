import type { CompiledTemplates, EnglishTemplates, Field, Template } from './template';

/**
 * A charter as an English interface shows it: the names of its phases and templates, their labels and
 * help. What goes into a message stays in its own language; what has no English words stays as it is.
 * French names are still found by search.
 */
export function inEnglishWords(
  charter: CompiledTemplates,
  english: EnglishTemplates,
): CompiledTemplates {
  return {
    ...charter,
    phases: charter.phases.map((phase) =>
      phase.english === undefined
        ? phase
        : { ...phase, title: phase.english, keywords: [...(phase.keywords ?? []), phase.title] },
    ),
    templates: charter.templates.map((template) => {
      const words = english[template.id];
      return words ? named(template, words) : template;
    }),
  };
}

function named(template: Template, words: Template): Template {
  const { title, description, keywords = [] } = words;
  return {
    ...template,
    title,
    ...(description === undefined ? {} : { description }),
    keywords: [...(template.keywords ?? []), ...keywords, template.title],
    spoken: 'en',
    fields: template.fields.map((field) => {
      const same = words.fields.find(({ id }) => id === field.id);
      return same ? labelled(field, same) : field;
    }),
  };
}

function labelled(field: Field, { label, help }: Field): Field {
  return { ...field, label, ...(help === undefined ? {} : { help }) };
}
