import fc from 'fast-check';
import { createSearch } from '../../src/templates/search';
import type { Phase, Template } from '../../src/templates/template';
import { charter } from './charter';

const search = createSearch(charter.templates, charter.phases);
const first = (query: string): string | undefined => search(query)[0]?.id;

test.each([
  ['mep', 'annonce-de-mise-en-production'],
  ['validation prod', 'demande-de-validation'],
  ['annonce', 'annonce-de-mise-en-production'],
  ['anonce', 'annonce-de-mise-en-production'],
  ['ANNONCE', 'annonce-de-mise-en-production'],
  ['felicitations', 'annonce-de-mise-en-production'],
  ['félic', 'annonce-de-mise-en-production'],
  ['robot google', 'annonce-de-mise-en-production'],
  ['je certifie', 'demande-de-validation'],
  ['valdation mise en prod', 'demande-de-validation'],
])('%s finds %s first', (query, id) => {
  expect(first(query)).toBe(id);
});

test('nothing typed shows everything in its order', () => {
  expect(search('')).toEqual(charter.templates);
  expect(search('  … ')).toEqual(charter.templates);
});

test('a phase finds its templates', () => {
  for (const phase of charter.phases) {
    const own = charter.templates.filter((template) => template.phase === phase.id);
    expect(search(phase.title)).toEqual(expect.arrayContaining(own));
  }
});

test('each title finds its own template first', () => {
  for (const template of charter.templates) expect(first(template.title)).toBe(template.id);
});

test('each keystroke of a title keeps its template', () => {
  for (const template of charter.templates) {
    for (let end = 3; end <= template.title.length; end++) {
      expect(search(template.title.slice(0, end))).toContain(template);
    }
  }
});

test('words that are nowhere find nothing', () => {
  expect(search('xylophone')).toEqual([]);
});

test('words that are never together find what holds some of them', () => {
  expect(search('annonce xylophone').map(({ id }) => id)).toContain(
    'annonce-de-mise-en-production',
  );
});

test('any query gives templates of the list, each once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (query) => {
      const found = search(query);
      expect(new Set(found).size).toBe(found.length);
      for (const template of found) expect(charter.templates).toContain(template);
    }),
  );
});

test('a template without keywords or text is found by its title and phase', () => {
  const phases: Phase[] = [{ id: 'fin', title: 'Clôture' }];
  const bare: Template = {
    id: 'a',
    title: 'Œuvre',
    phase: 'fin',
    fields: [],
    subject: '',
    body: '',
  };
  const bareSearch = createSearch([bare], phases);
  expect(bareSearch('oeuvre')).toEqual([bare]);
  expect(bareSearch('cloture')).toEqual([bare]);
});
