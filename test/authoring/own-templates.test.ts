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
import { compileEnglish } from '../../src/charter-compiler/templates/english';
import { Mistakes } from '../../src/charter-compiler/mistakes';
import type { Field } from '../../src/templates/template';

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

/** The fields of the English variants as they compile. */
function englishFields(texts: ReadonlyMap<string, string>): readonly Field[] {
  const mistakes = new Mistakes();
  const shipped = new Map([['phases.yml', '- { id: brief, title: Brief }\n']]);
  const all = extending(shipped, texts);
  const french = compileTemplates(all, mistakes);
  const english = french && compileEnglish(all, french, mistakes);
  expect(mistakes.all.map(String)).toEqual([]);
  return Object.values(english ?? {}).flatMap(({ fields }) => fields);
}

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

test('a change in French reaches the English variant, and leaves its words as they are', () => {
  const french = [
    '---\ntitle: Délai\nphase: brief\nsubject: Délai',
    'fields:',
    '  urgent: { kind: switch, label: Urgent, default: true }',
    '  delai:',
    '    kind: choice',
    '    label: Délai',
    '    remember: true',
    '    when: { field: urgent, is: true }',
    '    options: { huit: Sous huit jours, ete: Cet été }',
    '    default: huit',
    '  nom: { kind: text, label: Nom, example: Camille, default: vous }',
    '---\n\n{delai} {nom}{#urgent} !{/urgent}\n',
  ].join('\n');
  const inEnglish = french
    .replace('Urgent', 'Urgent request')
    .replace('label: Délai', 'label: When\n    help: Pick one')
    .replace('Sous huit jours', 'Within a week')
    .replace('Cet été', 'This summer')
    .replace(
      'label: Nom, example: Camille, default: vous }',
      'label: Name, default: you } # English',
    );
  const texts = new Map([
    ['templates/delai.md', french],
    ['templates/delai.en.md', inEnglish],
  ]);
  expect(englishFields(texts)[1]).toMatchObject({ when: { field: 'urgent' } });
  const template = formTemplates(texts)[0]?.template ?? TEMPLATE;
  const changed = withTemplate(
    texts,
    {
      ...template,
      fields: template.fields.map((field) => {
        if (field.id === 'delai') {
          return withChoices({ ...field, remember: false }, [
            'Cet été',
            'Demain',
            'Sous huit jours',
          ]);
        }
        return field.id === 'urgent' ? { ...field, remember: true } : field;
      }),
    },
    'delai',
  );
  expect(englishFields(changed)).toMatchObject([
    { label: 'Urgent request', remember: true },
    {
      label: 'When',
      help: 'Pick one',
      remember: false,
      when: { field: 'urgent', is: true },
      options: [
        { value: 'ete', label: 'This summer' },
        { value: 'demain', label: 'Demain' },
        { value: 'huit', label: 'Within a week' },
      ],
      default: 'ete',
    },
    { label: 'Name', default: 'you' },
  ]);
  // The entry of a field that was not changed stays as it was written.
  expect(changed.get('templates/delai.en.md')).toContain('# English');
  expect(compiled(changed).mistakes).toEqual([]);
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

test('a field keeps what its form does not show when its choices change', () => {
  const shown = {
    remember: true,
    when: { field: 'contrat', is: true },
    help: 'En jours',
  } as const;
  const text: Field = {
    id: 'delai',
    kind: 'text',
    label: 'Délai',
    required: false,
    ...shown,
    example: 'Demain',
    default: 'Demain',
    from: 'question',
  };
  expect(withChoices(text, ['Cet été'])).toEqual(text);
  const choice = withChoices(text, ['Sous huit jours', 'Cet été']);
  expect(choice).toMatchObject({ kind: 'choice', required: true, ...shown });
  expect(choice).not.toHaveProperty('example');
  const forOne = { ...choice, kind: 'choice', forOne: 'cetEte' } as Field;
  expect(withChoices(forOne, ['Demain', 'Cet été'])).toMatchObject({ forOne: 'cetEte' });
  expect(withChoices(forOne, ['Demain', 'Lundi'])).not.toHaveProperty('forOne');
  expect(withChoices(choice, [])).toMatchObject({ kind: 'text', ...shown });
});

test('what a template attaches is written with it, and goes with the last that names it', () => {
  const content = 'JVBERi0=';
  const english = { title: 'Summer', subject: 'Your site {site}', text: 'Hello {prenom}.' };
  const files = [{ name: 'Conditions générales.pdf', content }];
  const first = withTemplate(EMPTY_CHARTER, { ...TEMPLATE, files });
  expect(formTemplates(first)[0]?.template?.files).toEqual(files);
  expect(first.get('files/Conditions générales.pdf')).toBe(content);
  expect(compiled(first).templates?.templates[0]?.files).toEqual([
    { name: 'Conditions générales.pdf', size: 5 },
  ]);
  const both = withTemplate(first, { ...TEMPLATE, title: 'Autre', english, files });
  expect(both.get('templates/autre.en.md')).not.toContain('files');
  const one = withTemplate(both, { ...TEMPLATE, title: 'Autre', files: [] }, 'autre');
  expect(one.get('templates/autre.md')).not.toContain('files');
  expect(one.has('files/Conditions générales.pdf')).toBe(true);
  // A form that knows nothing of files leaves them.
  expect(withTemplate(one, TEMPLATE, 'oeuvre-ete').get('templates/oeuvre-ete.md')).toContain(
    'files: [ Conditions générales.pdf ]',
  );
  expect(withoutTemplate(one, 'oeuvre-ete').has('files/Conditions générales.pdf')).toBe(false);
});

test('a file that is named and not there stays named, to be mended by its author', () => {
  const texts = new Map([
    ...EMPTY_CHARTER,
    [
      'templates/bonjour.md',
      '---\ntitle: Bonjour\nphase: brief\nfiles: [a.pdf]\nsubject: Bonjour\n---\nBonjour.\n',
    ],
  ]);
  const [named] = formTemplates(texts);
  expect(named?.template?.files).toEqual([{ name: 'a.pdf', content: undefined }]);
  const again = named?.template ? withTemplate(texts, named.template, 'bonjour') : texts;
  expect(again.has('files/a.pdf')).toBe(false);
  expect(compiled(again).mistakes).toEqual([expect.stringContaining('there is no file "a.pdf"')]);
});

test('a file that no template of one’s own names is kept, as one whose name is written otherwise', () => {
  const own = new Map([
    ...EMPTY_CHARTER,
    ['files/à venir.pdf', 'JVBERi0='],
    ["files/l'offre, 2027.pdf", 'JVBERi0='],
    [
      'templates/bonjour.md',
      "---\ntitle: Bonjour\nphase: brief\nfiles: ['l''offre, 2027.pdf']\nsubject: Bonjour\n---\nBonjour.\n",
    ],
  ]);
  const changed = withTemplate(own, { ...TEMPLATE, files: [] });
  expect([...changed.keys()].filter((path) => path.startsWith('files/'))).toEqual([
    'files/à venir.pdf',
    "files/l'offre, 2027.pdf",
  ]);
  // What goes is what the template that goes was the last to name.
  const without = withoutTemplate(changed, 'bonjour');
  expect([...without.keys()].filter((path) => path.startsWith('files/'))).toEqual([
    'files/à venir.pdf',
  ]);
});
