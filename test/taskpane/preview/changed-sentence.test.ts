import { templates } from '../../../src/charter/templates';
import { changedSentence } from '../../../src/taskpane/preview/changed-sentence';
import type { Template, Values } from '../../../src/templates/template';

const TODAY = '2026-11-30';
const base = { title: 'T', phase: 'p', subject: 'Bilan de {{site}}' } as const;
const template: Template = {
  ...base,
  id: 't',
  fields: [
    { id: 'prenom', kind: 'person', label: 'Prénom', required: false },
    { id: 'jour', kind: 'date', label: 'Jour', required: true },
    { id: 'site', kind: 'text', label: 'Site', required: true },
    { id: 'points', kind: 'longText', label: 'Points', required: false },
    { id: 'rappel', kind: 'switch', label: 'Rappel', required: false, default: false },
    {
      id: 'ton',
      kind: 'choice',
      label: 'Fin',
      required: true,
      default: 'un',
      options: [
        { value: 'un', label: 'Bien à vous' },
        { value: 'deux', label: 'Bien à tous' },
      ],
    },
    { id: 'note', kind: 'text', label: 'Note', required: false },
  ],
  body:
    '<p>Bonjour{{#prenom}} {{prenom}}{{/prenom}},</p>' +
    '<p>Tout avance. La livraison est prévue le {{jour}}, comme convenu. À bientôt.</p>' +
    '<ul>{{#points.lines}}<li>{{.}}</li>{{/points.lines}}</ul>' +
    '{{#rappel}}<p>Je vous rappelle.</p>{{/rappel}}<p>{{ton}},</p>',
};

const shown = (id: string, values: Values, before?: Values) => {
  const sentence = changedSentence(template, values, id, before, TODAY);
  return sentence && [sentence.where, ...sentence.parts];
};

test('shows the sentence that a value stands in, and no other', () => {
  expect(shown('prenom', { prenom: 'Julie', site: 'x', jour: '2026-12-08' })).toEqual([
    'body',
    'Bonjour ',
    'Julie',
    ',',
  ]);
  const [where, head, own, tail] = shown('jour', { site: 'x', jour: '2026-12-08' }) ?? [];
  expect([where, head, tail]).toEqual(['body', 'La livraison est prévue le ', ', comme convenu.']);
  expect(own).toBe('mardi 8 décembre');
});

test('a field that waits is a blank there, whatever else waits', () => {
  const sentence = changedSentence(template, {}, 'jour', undefined, TODAY);
  expect(sentence?.parts[0]).toBe('La livraison est prévue le ');
  const labels = [...(sentence?.blanks ?? [])].filter(([text]) =>
    sentence?.parts[1].includes(text),
  );
  expect(labels.map(([, label]) => label)).toEqual(['Jour']);
});

test('a field of the subject alone shows the subject', () => {
  expect(shown('site', { site: 'acme', jour: '2026-12-08' })).toEqual([
    'subject',
    'Bilan de ',
    'acme',
    '',
  ]);
});

test('of several lines, the one that was changed last', () => {
  const values = { site: 'x', jour: '2026-12-08' };
  expect(
    shown(
      'points',
      { ...values, points: 'un\ndeux\ntrois' },
      { ...values, points: 'un\nd\ntrois' },
    ),
  ).toEqual(['body', '- ', 'deux', '']);
});

test('an optional part is all new, or told to be away; a choice stands for itself', () => {
  const values = { site: 'x', jour: '2026-12-08' };
  expect(shown('rappel', { ...values, rappel: true })).toEqual([
    'body',
    '',
    'Je vous rappelle.',
    '',
  ]);
  expect(shown('rappel', { ...values, rappel: false })).toEqual([
    'absent',
    '',
    'Je vous rappelle.',
    '',
  ]);
  expect(shown('ton', { ...values, ton: 'deux' })).toEqual(['body', 'Bien à ', 'tous,', '']);
  expect(shown('note', { ...values, note: 'rien' })).toBeNull();
});

test('every field of every template of the charter has its sentence, and a short one', () => {
  const none: string[] = [];
  for (const each of templates.templates) {
    for (const { id, when } of each.fields) {
      const opened = when ? { [when.field]: when.is } : {};
      const sentence = changedSentence(each, opened, id, undefined, TODAY);
      if (!sentence) none.push(`${each.id}: ${id}`);
      else expect(sentence.parts.join('').length).toBeLessThan(200);
    }
  }
  expect(none).toEqual([]);
});
