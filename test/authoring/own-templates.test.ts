import { EMPTY_CHARTER } from '../../src/authoring/own-charter';
import { formTemplates, withoutTemplate, withTemplate } from '../../src/authoring/own-templates';
import { extending } from '../../src/charter-compiler/charter-texts';
import { compileTemplates } from '../../src/charter-compiler/templates/compile-templates';
import { Mistakes } from '../../src/charter-compiler/mistakes';

const TEMPLATE = {
  title: 'Œuvre : été',
  phase: 'brief',
  subject: 'Votre site {site}',
  text: 'Bonjour {prenom},\n\n{#contrat}La maintenance commence.{/contrat}\n\nÀ bientôt.',
};

function compiled(texts: ReadonlyMap<string, string>) {
  const shipped = new Map([['phases.yml', '- { id: brief, title: Brief }\n']]);
  const mistakes = new Mistakes();
  const templates = compileTemplates(extending(shipped, texts), mistakes);
  return { templates, mistakes: mistakes.all.map(String) };
}

test('a template that was written compiles, with a field for each mark', () => {
  const texts = withTemplate(EMPTY_CHARTER, TEMPLATE);
  expect(formTemplates(texts)).toEqual([{ id: 'oeuvre-ete', template: TEMPLATE }]);
  const { templates, mistakes } = compiled(texts);
  expect(mistakes).toEqual([]);
  expect(templates?.templates[0]?.fields.map(({ id, kind }) => [id, kind])).toEqual([
    ['site', 'address'],
    ['prenom', 'text'],
    ['contrat', 'switch'],
  ]);
});

test('a change keeps its file, and what the form does not show', () => {
  const path = 'templates/bonjour.md';
  const texts = new Map([
    [
      path,
      '---\ntitle: Bonjour # à garder\nphase: brief\nkeywords: [salut]\nsubject: A\nfields:\n  site: { kind: text, label: Le site }\n---\n\nBonjour {site}\n',
    ],
  ]);
  const changed = withTemplate(texts, { ...TEMPLATE, title: 'Salut' }, 'bonjour').get(path) ?? '';
  expect(changed).toContain('keywords: [ salut ]');
  expect(changed).toContain('{ kind: text, label: Le site }');
  expect(changed).toContain('title: Salut');
});

test('two templates of one title have a file each, and one can be taken out', () => {
  const two = withTemplate(withTemplate(EMPTY_CHARTER, TEMPLATE), TEMPLATE);
  expect(formTemplates(two).map(({ id }) => id)).toEqual(['oeuvre-ete', 'oeuvre-ete-2']);
  expect(formTemplates(withoutTemplate(two, 'oeuvre-ete')).map(({ id }) => id)).toEqual([
    'oeuvre-ete-2',
  ]);
});
