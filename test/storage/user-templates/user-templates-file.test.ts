import fc from 'fast-check';
import {
  exportUserTemplates,
  importUserTemplates,
} from '../../../src/storage/user-templates/user-templates-file';
import { parseUserTemplates } from '../../../src/storage/user-templates/user-templates';
import { MOST } from '../../../src/templates/user-template';
import { fill } from '../../../src/templates/fill';
import { compileUserTemplate, type UserTemplate } from '../../../src/templates/user-template';

const NOW = 1_800_000_000_000;
const own: UserTemplate = {
  id: 'mien:un',
  title: 'Point d’avancement',
  phase: 'developpement',
  subject: 'Point sur {projet}',
  text: '{#prenom}Bonjour {prenom},{/prenom}\n\nVoici **{projet}** : {site}',
  fields: [
    { id: 'prenom', kind: 'person', label: 'Prénom', required: false, help: 'Laissez vide.' },
    { id: 'projet', kind: 'text', label: 'Projet', required: true },
    { id: 'site', kind: 'address', label: 'Site', required: true },
  ],
  edited: 1,
};
const file = (modele: object, rest: object = {}) =>
  JSON.stringify({
    format: 'ton-juste-modeles',
    version: 1,
    modeles: [{ titre: 'A', etape: 'recette', objet: '', texte: 'Bonjour', champs: [], ...modele }],
    ...rest,
  });
const read = (content: string, present: readonly UserTemplate[] = []) =>
  importUserTemplates(content, present, NOW);

test('what goes out comes back, under ids of its own', () => {
  const outcome = read(exportUserTemplates([own]));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  expect(outcome.added).toEqual([{ ...own, id: outcome.added[0]?.id, edited: NOW }]);
  expect(outcome.added[0]?.id).toMatch(/^mien:/);
  expect(outcome.added[0]?.id).not.toBe(own.id);
});

test('what is there already is not added again', () => {
  expect(read(exportUserTemplates([own, own]), [own])).toEqual({ ok: true, added: [], known: 2 });
});

test.each([
  ['broken', '{"format":', [], 'json'],
  ['empty', '', [], 'json'],
  ['not ours', '{"format":"ton-juste","version":1}', [], 'format'],
  ['a list', '[]', [], 'format'],
  ['null', 'null', [], 'format'],
  ['newer', JSON.stringify({ format: 'ton-juste-modeles', version: 2 }), [], 'newer'],
  [
    'odd version',
    JSON.stringify({ format: 'ton-juste-modeles', version: '1' }),
    ['version'],
    'other',
  ],
  [
    'no templates',
    JSON.stringify({ format: 'ton-juste-modeles', version: 1 }),
    ['modeles'],
    'missing',
  ],
  ['one that is no object', file({}, { modeles: [3] }), ['modeles', 0], 'object'],
  ['a title that is no text', file({ titre: 3 }), ['modeles', 0, 'titre'], 'text'],
  ['no title', file({ titre: ' ' }), ['modeles', 0, 'titre'], 'empty'],
  ['no text', file({ texte: '\n' }), ['modeles', 0, 'texte'], 'empty'],
  ['a huge title', file({ titre: 'a'.repeat(MOST.title + 1) }), ['modeles', 0, 'titre'], 'long'],
  ['a huge text', file({ texte: 'a'.repeat(MOST.text + 1) }), ['modeles', 0, 'texte'], 'long'],
  ['many fields', file({ champs: Array(31).fill({}) }), ['modeles', 0, 'champs'], 'many'],
  [
    'an odd field',
    file({ champs: [{ id: 'a', kind: 'autre' }] }),
    ['modeles', 0, 'champs', 0, 'kind'],
    'field',
  ],
  ['a mark without a field', file({ texte: '{site}' }), ['modeles', 0, 'texte'], 'mark'],
  ['a part left open', file({ texte: '{#a}' }), ['modeles', 0, 'texte'], 'mark'],
  ['a script link', file({ texte: '[x](javascript:alert)' }), ['modeles', 0, 'texte'], 'mark'],
  ['a data link', file({ texte: '[x](data:text/html,x)' }), ['modeles', 0, 'texte'], 'mark'],
  ['a file too large', file({ texte: 'a'.repeat(2_000_001) }), [], 'size'],
] as const)('%s: says what and where', (_, content, where, why) => {
  expect(read(content)).toMatchObject({ ok: false, where, fault: { why } });
});

test('a field with a name of every object, or twice, is named', () => {
  const field = { kind: 'text', label: 'A', required: true };
  for (const id of ['__proto__', 'constructor', 'toString', 'a b', '']) {
    const content = file({}).replace(
      '"champs":[]',
      `"champs":[${JSON.stringify({ ...field, id })}]`,
    );
    expect(read(content)).toMatchObject({ ok: false, fault: { why: 'field' } });
  }
  const twice = file({
    champs: [
      { ...field, id: 'a' },
      { ...field, id: 'a' },
    ],
  });
  expect(read(twice)).toMatchObject({
    where: ['modeles', 0, 'champs', 1, 'id'],
    fault: { why: 'twice' },
  });
});

test('keys of the prototype in a file reach nothing', () => {
  const content =
    '{"format":"ton-juste-modeles","version":1,"__proto__":{"polluted":1},"modeles":[{"titre":"A","etape":"r","texte":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}';
  expect(read(content).ok).toBe(true);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('markup in a file is text in the message', () => {
  const hostile =
    '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:x">y</a>';
  const outcome = read(file({ titre: hostile, objet: hostile, texte: hostile }));
  if (!outcome.ok || !outcome.added[0]) throw new Error('refused');
  const filling = fill(compileUserTemplate(outcome.added[0]).template, {});
  if (!filling.ok) throw new Error('blank');
  expect(filling.filled.html).toBe(
    `<p style="margin:0 0 1em">${hostile.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')}</p>`,
  );
});

test('33 KB of templates come in', () => {
  const content = JSON.stringify({
    format: 'ton-juste-modeles',
    version: 1,
    modeles: Array.from({ length: 33 }, (_, index) => ({
      titre: `Modèle ${String(index)}`,
      etape: 'recette',
      texte: 'a'.repeat(1000),
    })),
  });
  expect(content.length).toBeGreaterThan(33 * 1024);
  expect(read(content)).toMatchObject({ ok: true, known: 0 });
});

test('no file makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((modeles) => file({}, { modeles })),
      ),
      (content) => {
        const outcome = read(content);
        if (!outcome.ok) expect(outcome.fault.why).toBeTruthy();
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever the mailbox holds comes back the same', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '{site}',
          '{#site}',
          '{/site}',
          '{^nom}',
          '{{site}}',
          '**',
          '[a](b)',
          '[x](https://c.example/)',
          '{',
          '}',
          '{=<% %>=}',
          '\\',
          '\n',
          ' ',
          'Bonjour',
          '- un',
          '1. deux',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  const field = fc.record({
    id: fc.constantFrom('site', 'nom', 'date'),
    kind: fc.constantFrom('text', 'longText', 'person', 'address'),
    label: fc.string({ maxLength: 30 }),
    required: fc.boolean(),
  });
  const template = fc.record({
    id: fc.stringMatching(/^mien:[\w-]{1,40}$/),
    title: fc.string({ minLength: 1, maxLength: 60 }),
    phase: fc.string({ maxLength: 20 }),
    subject: words,
    text: words,
    fields: fc.uniqueArray(field, { selector: ({ id }) => id, maxLength: 3 }),
    edited: fc.nat(),
  });
  const stored = fc.uniqueArray(template, { selector: ({ id }) => id, maxLength: 4 });
  fc.assert(
    fc.property(stored, (list) => {
      const { value, kind } = parseUserTemplates({ version: 1, list });
      expect(kind).toBe('ready');
      const outcome = read(exportUserTemplates(value.list));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome));
      const content = (each: UserTemplate) => ({ ...each, id: '', edited: 0 });
      // Twice the same is once.
      const once = new Map(
        value.list.map((each) => [JSON.stringify(content(each)), content(each)]),
      );
      expect(outcome.added.map(content)).toEqual([...once.values()]);
      expect(outcome.added.length + outcome.known).toBe(value.list.length);
    }),
  );
});
