import { templates } from '../../src/charter/templates';
import { englishTemplates } from '../../src/charter/templates-en';
import { createSearch } from '../../src/templates/search';
import { inEnglishWords } from '../../src/templates/spoken-charter';

const spoken = inEnglishWords(templates, englishTemplates);

test('every phase and template has an English name, and none of a message changes', () => {
  const french = new Set([...templates.phases, ...templates.templates].map(({ title }) => title));
  // The same word in both.
  const same = ['Conception', 'Maintenance'];
  const left = [...spoken.phases, ...spoken.templates]
    .map(({ title }) => title)
    .filter((title) => french.has(title) && !same.includes(title));
  expect(left).toEqual([]);
  spoken.templates.forEach((template, at) => {
    const { body, subject, fields } = templates.templates[at] ?? template;
    expect([template.body, template.subject]).toEqual([body, subject]);
    const kept = ['id', 'kind', 'default', 'options', 'example', 'when', 'required'];
    template.fields.forEach((field, place) => {
      const before = Object(fields[place]) as Record<string, unknown>;
      const after = Object(field) as Record<string, unknown>;
      for (const key of kept) expect(after[key]).toEqual(before[key]);
    });
  });
});

test('what has no English words stays, and French names are still found', () => {
  expect(inEnglishWords(templates, {}).templates).toEqual(templates.templates);
  const search = createSearch(spoken.templates, spoken.phases);
  expect(search('annonce de mise en production')[0]?.id).toBe('annonce-de-mise-en-production');
  expect(search('go-live announcement')[0]?.id).toBe('annonce-de-mise-en-production');
});
