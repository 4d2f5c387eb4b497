import { withChoices } from '../../src/authoring/choices';
import { EMPTY_CHARTER } from '../../src/authoring/own-charter';
import {
  formTemplates,
  withoutTemplate,
  withTemplate,
  type FormTemplate,
} from '../../src/authoring/own-templates';
import { extending } from '../../src/charter-compiler/charter-texts';
import { compileTemplates } from '../../src/charter-compiler/templates/compile-templates';
import { Mistakes } from '../../src/charter-compiler/mistakes';

const TEMPLATE: FormTemplate = {
  title: 'Œuvre : été',
  phase: 'brief',
  meeting: false,
  subject: 'Votre site {site}',
  text: 'Bonjour {prenom},\n\n{#contrat}La maintenance commence.{/contrat}\n\nÀ bientôt.',
  fields: [
    { id: 'site', kind: 'address', label: 'Site', required: true },
    { id: 'prenom', kind: 'text', label: 'Prénom', required: false, remember: true },
    { id: 'contrat', kind: 'switch', label: 'Contrat', required: true, default: true },
  ],
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
  const [before] = formTemplates(texts);
  const form = {
    ...TEMPLATE,
    fields: [...(before?.template?.fields ?? []), ...TEMPLATE.fields.slice(1)],
  };
  const changed = withTemplate(texts, { ...form, title: 'Salut' }, 'bonjour').get(path) ?? '';
  expect(changed).toContain('keywords: [ salut ]');
  expect(changed).toContain('{ kind: text, label: Le site }');
  expect(changed).toContain('title: Salut');
});

test('a field that goes takes its entry along, and a choice stands as its author writes it', () => {
  const choice = {
    id: 'delai',
    kind: 'choice' as const,
    label: 'Délai',
    required: true,
    options: [
      { value: 'possible', label: 'dès que possible' },
      { value: 'prevue', label: 'à la date prévue' },
    ],
    default: 'possible',
  };
  const one = withTemplate(EMPTY_CHARTER, { ...TEMPLATE, fields: [choice], meeting: true });
  expect(formTemplates(one)[0]?.template).toMatchObject({ fields: [choice], meeting: true });
  expect(one.get('templates/oeuvre-ete.md')).toContain('possible: dès que possible');
  const none = withTemplate(one, { ...TEMPLATE, fields: [] }, 'oeuvre-ete');
  expect(none.get('templates/oeuvre-ete.md')).not.toMatch(/fields|for:/);
});

test('a file that can’t be read as a template has its name alone', () => {
  const broken = new Map([['templates/a.md', '---\ntitle: Bonjour : "\n---\nx']]);
  expect(formTemplates(broken)).toEqual([{ id: 'a', template: undefined }]);
});

test('two templates of one title have a file each, and one can be taken out', () => {
  const two = withTemplate(withTemplate(EMPTY_CHARTER, TEMPLATE), TEMPLATE);
  expect(formTemplates(two).map(({ id }) => id)).toEqual(['oeuvre-ete', 'oeuvre-ete-2']);
  expect(formTemplates(withoutTemplate(two, 'oeuvre-ete')).map(({ id }) => id)).toEqual([
    'oeuvre-ete-2',
  ]);
});

test('an English variant goes beside its French template, with its fields, and away with it', () => {
  const english = { title: 'Summer', subject: 'Your site {site}', text: 'Hello {prenom},' };
  const texts = withTemplate(EMPTY_CHARTER, { ...TEMPLATE, english });
  expect(formTemplates(texts)[0]?.template?.english).toEqual(english);
  const written = texts.get('templates/oeuvre-ete.en.md') ?? '';
  expect(written).toContain('phase: brief');
  // Words that a field has in English stay as long as the field does.
  const named = new Map(texts).set(
    'templates/oeuvre-ete.en.md',
    written.replace('label: Prénom', 'label: First name'),
  );
  const again = withTemplate(named, { ...TEMPLATE, english, title: 'Été' }, 'oeuvre-ete');
  expect(again.get('templates/oeuvre-ete.en.md')).toContain('label: First name');
  const [french] = withTemplate(again, TEMPLATE, 'oeuvre-ete').keys();
  expect(french).toBeDefined();
  expect(withTemplate(again, TEMPLATE, 'oeuvre-ete').has('templates/oeuvre-ete.en.md')).toBe(false);
});

test('a text becomes a choice by its choices, which keep their values, and a text again', () => {
  const text = { id: 'delai', kind: 'text', label: 'Délai', required: true } as const;
  const choice = withChoices(text, ['Sous huit jours', 'Cet été']);
  expect(choice).toEqual({
    ...text,
    kind: 'choice',
    options: [
      { value: 'sousHuitJours', label: 'Sous huit jours' },
      { value: 'cetEte', label: 'Cet été' },
    ],
    default: 'sousHuitJours',
  });
  const moved = withChoices(choice, ['Cet été', 'Sous huit jours', 'Cet été !']);
  expect(moved).toMatchObject({ default: 'cetEte', options: [{}, {}, { value: 'cetEte2' }] });
  expect(withChoices(choice, ['Cet été'])).toEqual(text);
});
