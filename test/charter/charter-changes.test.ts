import { changesIn } from '../../src/charter/charter-changes';
import { templates } from '../../src/charter/templates';
import { publishedCharter } from './published';

test('a charter changes what it adds, rewords and leaves out', () => {
  const published = publishedCharter('2026-11-24T09:00:00.000Z');
  expect(changesIn(published, templates)).toEqual({
    expressions: [],
    off: [],
    added: [],
    reworded: [],
    removed: [],
  });
  const [first, second, ...others] = templates.templates;
  if (!first || !second) throw new RangeError('two templates');
  const own = {
    ...published,
    names: { deadline: 'deadline' },
    off: ['pas-de-souci'],
    templates: {
      ...templates,
      templates: [{ ...first, subject: 'Autre' }, ...others, { ...second, id: 'x', title: 'X' }],
    },
  };
  expect(changesIn(own, templates)).toEqual({
    expressions: ['deadline'],
    off: ['pas-de-souci'],
    added: ['X'],
    reworded: [first.title],
    removed: [second.title],
  });
});
