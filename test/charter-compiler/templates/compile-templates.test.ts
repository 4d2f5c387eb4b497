import { Mistakes } from '../../../src/charter-compiler/mistakes';
import { compileTemplates } from '../../../src/charter-compiler/templates/compile-templates';
import type { CompiledTemplates } from '../../../src/templates/template';
import { body, GOOD, PHASES, refusals, textsOf } from './authored';

function compile(files: Record<string, string>): CompiledTemplates {
  const mistakes = new Mistakes();
  const compiled = compileTemplates(textsOf(files, PHASES), mistakes);
  if (!compiled) throw mistakes.all[0] ?? new RangeError('nothing is compiled, without a mistake');
  return compiled;
}

function html(markdown: string): string {
  const [template] = compile({ 'essai.md': body(markdown) }).templates;
  return (template?.body ?? '')
    .split(' style="margin:0 0 1em"')
    .join('')
    .replace('<p>{{nom}} {{#contrat}}c{{/contrat}} {{delai}}</p>', '');
}

test('a good template compiles to plain JSON with French typography', () => {
  const compiled = compile({ 'essai.md': GOOD });
  expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  expect(compiled.phases).toEqual([
    { id: 'recette', title: 'Recette' },
    { id: 'fin', title: 'Fin du projet' },
  ]);
  expect(compiled.templates).toEqual([
    {
      id: 'essai',
      title: 'Essai d’un modèle',
      phase: 'fin',
      subject: 'Pour {{nom}}\u00a0: bravo\u00a0!',
      fields: [
        { id: 'nom', kind: 'text', label: 'Nom', required: true },
        { id: 'contrat', kind: 'switch', label: 'Contrat', required: true, default: true },
        {
          id: 'delai',
          kind: 'choice',
          label: 'Délai',
          required: true,
          options: [
            { value: 'court', label: 'court' },
            { value: 'long', label: 'long' },
          ],
          default: 'court',
        },
      ],
      body:
        '<p style="margin:0 0 1em">Bonjour {{nom}},</p>' +
        '{{#contrat}}<p style="margin:0 0 1em">Le contrat «\u00a0annuel\u00a0»\u00a0: il court.</p>{{/contrat}}' +
        '<p style="margin:0 0 1em">Le délai est {{delai}}{{#delai.long}}, c’est long{{/delai.long}}.</p>',
    },
  ]);
});

test('templates follow their phases, their order and their titles', () => {
  const named = (title: string, phase: string, order = ''): string =>
    `---\ntitle: ${title}\nphase: ${phase}\n${order}subject: Objet\n---\nTexte\n`;
  const compiled = compile({
    'a.md': named('Fin', 'fin'),
    'b.md': named('Été', 'recette'),
    'c.md': named('Zèbre', 'recette', 'order: 1\n'),
    'd.md': named('Eau', 'recette'),
  });
  expect(compiled.templates.map(({ title }) => title)).toEqual(['Zèbre', 'Eau', 'Été', 'Fin']);
});

describe('Markdown becomes e-mail HTML', () => {
  test.each([
    ['a line is a line', 'un\ndeux', '<p>un<br>deux</p>'],
    ['bold and emphasis', '**un** *deux*', '<p><strong>un</strong> <em>deux</em></p>'],
    ['a bold tag', '**{nom}**, _{nom}_', '<p><strong>{{nom}}</strong>, <em>{{nom}}</em></p>'],
    [
      'a tag in a link',
      '[Site {nom}](https://example.fr/{nom}?a=1&b=2)',
      '<p><a href="https://example.fr/{{nom}}?a=1&amp;b=2">Site {{nom}}</a></p>',
    ],
    [
      'an address alone',
      'https://example.fr/a',
      '<p><a href="https://example.fr/a">https://example.fr/a</a></p>',
    ],
    ['a list with empty lines', '- un\n\n- deux', '<ul><li>un</li><li>deux</li></ul>'],
    [
      'a list in another, from a number on',
      '- un\n  - deux\n\n3. trois',
      '<ul><li>un<ul><li>deux</li></ul></li></ul><ol start="3"><li>trois</li></ol>',
    ],
    ['a list', '- un\n- {nom}', '<ul><li>un</li><li>{{nom}}</li></ul>'],
    ['a numbered list', '1. un\n2. deux', '<ol><li>un</li><li>deux</li></ol>'],
    ['signs of HTML', 'A & B < C', '<p>A &amp; B &lt; C</p>'],
    [
      'sections around paragraphs',
      '{#contrat}\nun\n\ndeux\n{/contrat}\n{^contrat}\ntrois\n{/contrat}',
      '{{#contrat}}<p>un</p><p>deux</p>{{/contrat}}{{^contrat}}<p>trois</p>{{/contrat}}',
    ],
    [
      'sections around each other',
      '{#contrat}\n{#delai.long}\nun\n{/delai.long}\n{/contrat}',
      '{{#contrat}}{{#delai.long}}<p>un</p>{{/delai.long}}{{/contrat}}',
    ],
    [
      'a section in a list',
      '- un\n{#contrat}\n- deux\n{/contrat}\n- trois',
      '<ul><li>un</li>{{#contrat}}<li>deux</li>{{/contrat}}<li>trois</li></ul>',
    ],
    [
      'a section first in a list',
      '{#contrat}\n- un\n{/contrat}\n- deux',
      '<ul>{{#contrat}}<li>un</li>{{/contrat}}<li>deux</li></ul>',
    ],
    [
      'a section that is the list',
      '{#contrat}\n- un\n- deux\n{/contrat}',
      '{{#contrat}}<ul><li>un</li><li>deux</li></ul>{{/contrat}}',
    ],
    ['a word like a placeholder', 'tag0x {nom} tagq0x', '<p>tag0x {{nom}} tagq0x</p>'],
    ['a value alone in its paragraph', '{nom}', '<p>{{nom}}</p>'],
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

test('marks in two braces, as they were written before, say the same', () => {
  const doubled = GOOD.replace(/\{([#/]?[a-z][\w.]*)\}/g, '{{$1}}');
  expect(doubled).toContain('{{#delai.long}}, c');
  expect(compile({ 'essai.md': doubled })).toEqual(compile({ 'essai.md': GOOD }));
  expect(compile({ 'essai.md': doubled.replaceAll('{{nom}}', '{{ nom }}') })).toMatchObject({
    templates: [{ body: expect.stringContaining('Bonjour {{ nom }},') as string }],
  });
});

test('a brace after a backslash begins no mark', () => {
  expect(html('un \\{nom} et {nom}')).toBe('<p>un {nom} et {{nom}}</p>');
});

describe('what goes with a template besides its words', () => {
  const megabytes = (n: number) => Buffer.alloc(n * 1e6, 1).toString('base64');
  const CONTENTS = new Map([
    ['files/a.pdf', 'JVBERi0='],
    ['files/Modalit\u00e9s.pdf', 'AAAA'],
    ['files/vide.pdf', ''],
    ['files/gros.pdf', megabytes(10.1)],
    ['files/CGV.pdf', 'JVBERi0='],
    ['files/cgv.pdf', 'JVBERi0xLjQ='],
    ['files/b1.pdf', megabytes(7)],
    ['files/b2.pdf', megabytes(7)],
    ['files/b3.pdf', megabytes(7)],
  ]);
  const withLines = (lines: string) => ({
    'essai.md': GOOD.replace('fields:\n', `${lines}\nfields:\n`),
  });

  test('is people in copy and a time to leave, a working day later where nothing is said', () => {
    const lines = "cc: [compta@agence.example]\nleaves: { at: '9:00' }";
    const [template] = compile(withLines(lines)).templates;
    expect(template).toMatchObject({
      cc: ['compta@agence.example'],
      leaves: { after: 1, at: '9:00' },
    });
  });

  test.each([
    ['cc: [la compta]', 'cc.0: write an e-mail address here'],
    ['cc: []', 'cc: write one address at least, or remove the line'],
    ['leaves: { at: 9h }', 'leaves.at: write an hour as 09:00'],
    ["leaves: { after: -1, at: '09:00' }", 'leaves.after: write 0 for today or a number'],
    ['files: []', 'files: write one file at least, or remove the line'],
    [
      'files: [notes.pdf]',
      'there is no file "notes.pdf" in files/: put it there, or take its name',
    ],
    ['files: [../secret.pdf]', '"../secret.pdf" is no name for a file: put the file in files/'],
    ['files: [in/side.pdf]', '"in/side.pdf" is no name for a file'],
    ['files: ["tarif 100 %.pdf"]', 'write its name alone, in letters, digits, spaces and common'],
    ['files: [plan.pages]', '"plan.pages" is of a kind that mail does not carry'],
    [
      'files: [page.html]',
      '"page.html" is of a kind that mail does not carry: use one of pdf, doc',
    ],
    ['files: [a.pdf, a.pdf]', '"a.pdf" stands here twice: write it once'],
    ['files: [a.pdf, A.PDF]', 'there is no file "A.PDF" in files/'],
    ['files: [cgv.pdf]', '"cgv.pdf" and "CGV.pdf" are one file for many servers: rename one'],
    ['files: [vide.pdf]', '"vide.pdf" is empty'],
    ['files: [gros.pdf]', '"gros.pdf" is larger than 10 MB'],
    ['files: [b1.pdf, b2.pdf, b3.pdf]', 'these files are larger than 20 MB together'],
    [
      'for: meeting\ncc: [compta@agence.example]',
      'an invitation has neither people in copy nor a time to leave: remove the line',
    ],
  ])('%s is refused', (lines, message) => {
    const texts = new Map([...textsOf(withLines(lines), PHASES), ...CONTENTS]);
    expect(refusals(texts)).toEqual([expect.stringContaining(message)]);
  });

  test('is files of the charter’s folder with their sizes, at any spelling of an accent', () => {
    const texts = new Map([
      ...textsOf(withLines('files: [a.pdf, "Modalite\u0301s.pdf", Devis n° 2 – été.pdf]'), PHASES),
      ...CONTENTS,
      ['files/Devis n° 2 – été.pdf', 'AAAA'],
    ]);
    const mistakes = new Mistakes();
    const [template] = compileTemplates(texts, mistakes)?.templates ?? [];
    expect(mistakes.all).toEqual([]);
    expect(template?.files).toEqual([
      { name: 'a.pdf', size: 5 },
      { name: 'Modalit\u00e9s.pdf', size: 3 },
      { name: 'Devis n° 2 – été.pdf', size: 3 },
    ]);
  });

  test('is no more in all templates together than an archive that is opened again', () => {
    const content = megabytes(8.2);
    const texts = new Map([
      ...textsOf(withLines('files: [f0.pdf, f1.pdf]'), PHASES),
      ...[0, 1, 2, 3, 4].map((at): [string, string] => [`files/f${at}.pdf`, content]),
    ]);
    expect(refusals(texts)).toEqual([
      'files/:1: the files of all templates are larger than 40 MB together: write a link to some of them in the text',
    ]);
    texts.delete('files/f4.pdf');
    expect(compileTemplates(texts, new Mistakes())?.templates).toHaveLength(1);
  });

  test('a file is blamed at its own line', () => {
    const lines = 'files:\n  - a.pdf\n  - b.pdf';
    const texts = new Map([...textsOf(withLines(lines), PHASES), ...CONTENTS]);
    expect(refusals(texts)).toEqual([
      expect.stringMatching(/essai\.md:\d+: there is no file "b\.pdf"/),
    ]);
    const at = (texts.get('templates/essai.md') ?? '').split('\n').indexOf('  - b.pdf') + 1;
    expect(refusals(texts)[0]).toContain(`essai.md:${at}:`);
  });
});

describe('what a template awaits', () => {
  const asking = (awaits: string) =>
    GOOD.replace(
      'fields:',
      `awaits: ${awaits}\nfields:\n  jour: { kind: date, label: Jour }`,
    ).replace('Bonjour {nom}', 'Bonjour {nom} le {jour}');
  const files = (awaits: string, name = 'essai.md') => ({
    [name]: asking(awaits),
    'relance.md': GOOD.replace("Essai d'un modèle", 'Relance'),
  });

  test('goes with it', () => {
    const { templates } = compile(
      files('{ what: validation, after: 3, by: jour, reminder: relance }'),
    );
    expect(templates.map(({ id, awaits }) => [id, awaits])).toEqual([
      ['essai', { what: 'validation', after: 3, by: 'jour', reminder: 'relance' }],
      ['relance', undefined],
    ]);
  });

  test.each([
    ['{ what: validation, after: 3, by: nom }', 'essai.md:5: "nom" is no date field'],
    [
      '{ what: validation, after: 3, reminder: rappel }',
      'essai.md:5: there is no template "rappel"',
    ],
    ['{ what: souhait, after: 3 }', 'essai.md:5: awaits.what: write one of validation, contents'],
    ['{ what: validation, after: 0 }', 'essai.md:5: awaits.after: write 1 working day or more'],
  ])('%s is refused', (awaits, message) => {
    expect(refusals(textsOf(files(awaits), PHASES))).toEqual([expect.stringContaining(message)]);
  });

  test('a shipped template whose reminder is switched off goes without', () => {
    const texts = new Map([
      ['charter.yml', 'extends: livree\noff: [relance]\n'],
      ['livree/phases.yml', PHASES],
      ...Object.entries(files('{ what: quote, after: 5, reminder: relance }')).map(
        ([name, text]) => [`livree/templates/${name}`, text] as const,
      ),
    ]);
    const mistakes = new Mistakes();
    const compiled = compileTemplates(texts, mistakes);
    expect(mistakes.all).toEqual([]);
    expect(compiled?.templates.map(({ id, awaits }) => [id, awaits])).toEqual([
      ['essai', { what: 'quote', after: 5 }],
    ]);
  });
});
