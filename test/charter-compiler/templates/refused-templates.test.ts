import { body, GOOD, PHASES, refusals, textsOf } from './authored';

describe('refused with file, line and what to do', () => {
  const front = (change: (text: string) => string): Record<string, string> => ({
    'essai.md': change(GOOD),
  });
  test.each<[string, Record<string, string>, string]>([
    [
      'an unknown phase',
      front((t) => t.replace('phase: fin', 'phase: debut')),
      'templates/essai.md:3: there is no phase "debut": use one of recette, fin, or add it to phases.yml',
    ],
    [
      'the same title twice',
      { 'a.md': GOOD, 'b.md': GOOD },
      'templates/b.md:2: a.md has the same title: give each template its own',
    ],
    [
      'a file name that is no id',
      { 'Été.md': GOOD },
      'templates/Été.md:1: the file name is the id of the template: use small letters without accents, digits and hyphens',
    ],
    [
      'no front matter',
      { 'essai.md': 'Bonjour' },
      'templates/essai.md:1: begin with --- on a line, then title, phase, subject and fields, then ---',
    ],
    [
      'broken YAML',
      front((t) => t.replace('default: true', 'default: true }')),
      'templates/essai.md:7: not valid YAML',
    ],
    [
      'a field twice',
      front((t) => t.replace('  delai:', '  nom:')),
      'templates/essai.md:8: not valid YAML: Map keys must be unique',
    ],
    [
      'an unknown key',
      front((t) => t.replace('subject:', 'titel: x\nsubject:')),
      'templates/essai.md:4: titel: this key is not known here: correct its spelling or remove it',
    ],
    [
      'an unknown key of a field',
      front((t) => t.replace('label: Nom', 'label: Nom, requierd: true')),
      'templates/essai.md:6: fields.nom.requierd: this key is not known here',
    ],
    [
      'a missing key',
      front((t) => t.replace(/subject:.*\n/, '')),
      'templates/essai.md:2: subject: this key is missing: add it',
    ],
    [
      'an unknown kind',
      front((t) => t.replace('kind: text', 'kind: number')),
      'templates/essai.md:6: fields.nom.kind: kind is one of text, longText, person, address, date, choice, switch',
    ],
    [
      'a badly named field',
      front((t) => t.replace(/nom/g, 'prénom')),
      'templates/essai.md:6: fields.prénom: a field is named with plain letters and digits',
    ],
    [
      'a default that is no choice',
      front((t) => t.replace('default: court', 'default: moyen')),
      'templates/essai.md:12: "moyen" is not one of this choice\'s values: use one of court, long',
    ],
    [
      'a choice of one',
      front((t) => t.replace(', long: long', '')),
      'templates/essai.md:11: fields.delai.options: a choice needs at least two options',
    ],
    [
      'a condition on no switch',
      front((t) => t.replace('label: Nom', 'label: Nom, when: { field: contrat, is: true }')),
      'templates/essai.md:6: "contrat" is not an earlier switch or choice that can be true',
    ],
    [
      'an address proposed from a text',
      front((t) =>
        t
          .replace(
            '  delai:',
            '  site: { kind: address, label: Site, proposedFrom: { field: nom, suffix: x } }\n  delai:',
          )
          .replace('Bonjour', 'Bonjour {site}'),
      ),
      'templates/essai.md:8: "nom" is not another address field: name one',
    ],
    [
      'a field that is used nowhere',
      front((t) => t.replace('Bonjour {nom}', 'Bonjour').replace('Pour {nom}', 'Pour')),
      'templates/essai.md:6: the field "nom" is used nowhere: write {nom} in the text or remove the field',
    ],
    [
      'an unknown field',
      front((t) => t.replace('Bonjour {nom}', 'Bonjour {prenom}')),
      'templates/essai.md:15: there is no field "prenom": correct the name or add it to fields',
    ],
    [
      'an unknown field in the subject',
      front((t) => t.replace('Pour {nom}', 'Pour {titre}')),
      'templates/essai.md:4: there is no field "titre"',
    ],
    [
      'a section without a switch',
      front((t) => t.replace(/contrat\}/g, 'nom}').replace("c'est", '{#contrat}c{/contrat}')),
      'templates/essai.md:16: "nom" is always filled: make it a switch, or give it required: false',
    ],
    [
      'a switch as a value',
      front((t) => t.replace('annuel', '{contrat}')),
      'templates/essai.md:17: "contrat" is a switch: write {#contrat}…{/contrat} around what it shows',
    ],
    [
      'a choice as a section',
      front((t) => t.replace(/delai\.long\}/g, 'delai}')),
      'templates/essai.md:19: "delai" is a choice: name the value too, {#delai.court}',
    ],
    [
      'an unknown value of a choice',
      front((t) => t.replace(/delai\.long\}/g, 'delai.infini}')),
      'templates/essai.md:19: "infini" is not a value of the choice "delai": use one of court, long',
    ],
    ['a section left open', front((t) => t.replace('{/contrat}', '')), 'templates/essai.md:'],
    [
      'a tag that lets markup through',
      front((t) => t.replace('Bonjour {nom}', 'Bonjour {{{nom}}}')),
      'templates/essai.md:15: the tag at "{{{nom}}}',
    ],
    [
      'a partial',
      { 'essai.md': body('{{> autre}}') },
      'templates/essai.md:16: the tag at "{{> autre}}',
    ],
    ['other delimiters', { 'essai.md': body('{{=<% %>=}}') }, 'templates/essai.md:16: the tag at'],
    [
      'a section across paragraphs',
      { 'essai.md': body('un {#contrat}deux\n\ntrois{/contrat}') },
      'templates/essai.md:16: the section "contrat" begins in one paragraph or list item and ends in another',
    ],
    [
      'HTML',
      { 'essai.md': body('un\n\n<div>deux</div>') },
      'templates/essai.md:18: HTML is not allowed here: write it as Markdown',
    ],
    [
      'HTML in a line',
      { 'essai.md': body('un <b>deux</b>') },
      'templates/essai.md:16: HTML is not allowed here: write it as Markdown',
    ],
    [
      'a heading',
      { 'essai.md': body('# Titre') },
      'templates/essai.md:16: a message has no headings',
    ],
    [
      'an image',
      { 'essai.md': body('![logo](https://example.fr/a.png)') },
      'templates/essai.md:16: a template holds no images: link to it instead',
    ],
    ['a quote', { 'essai.md': body('> cité') }, 'templates/essai.md:16: a quotation mark >'],
    [
      'a link that runs a script',
      { 'essai.md': body('[un](javascript:alert(1))') },
      'templates/essai.md:16: "javascript:alert(1)" is not where a link can lead',
    ],
    [
      'a link to whatever was typed',
      { 'essai.md': body('[un]({nom})') },
      'templates/essai.md:16: "{nom}" is not where a link can lead',
    ],
    ['a line across', { 'essai.md': body('un\n\n***') }, 'templates/essai.md:18: a line across'],
  ])('%s', (_, files, message) => {
    expect(refusals(textsOf(files, PHASES))).toEqual([expect.stringContaining(message)]);
  });

  test('a phase that stands twice', () => {
    const phases = `${PHASES}- id: recette\n  title: Autre\n`;
    expect(refusals(textsOf({ 'essai.md': GOOD }, phases))).toEqual([
      'phases.yml:5: the phase "recette" stands here twice: give each its own id',
    ]);
  });

  test('a phase without a title, of which no template is blamed', () => {
    expect(refusals(textsOf({ 'essai.md': GOOD }, '- id: recette\n'))).toEqual([
      'phases.yml:1: 0.title: this key is missing: add it',
    ]);
  });

  test('a charter without phases or templates', () => {
    expect(refusals(new Map())).toEqual([
      'phases.yml:1: this file is missing: list the phases in it',
      'templates:1: no template is here: put one Markdown file a template in this folder',
    ]);
  });
});

test('all mistakes are said at once', () => {
  const wrong = GOOD.replace('default: court', 'default: moyen')
    .replace('Bonjour {nom}', 'Bonjour {prenom}')
    .replace('Le délai', '# Titre\n\n> cité\n\nLe délai');
  const files = {
    'a.md': wrong.replace('phase: fin', 'phase: debut'),
    'b.md': 'Bonjour',
    'c.md': GOOD.replace('kind: text', 'kind: number').replace('subject:', 'titel: x\nsubject:'),
    'D.md': GOOD,
  };
  expect(refusals(textsOf(files, PHASES))).toEqual([
    expect.stringMatching(/^templates\/D\.md:1: the file name/),
    expect.stringMatching(/^templates\/a\.md:3: there is no phase "debut"/),
    expect.stringMatching(/^templates\/a\.md:12: "moyen" is not one of this choice's values/),
    expect.stringMatching(/^templates\/a\.md:15: there is no field "prenom"/),
    expect.stringMatching(/^templates\/a\.md:19: a message has no headings/),
    expect.stringMatching(/^templates\/a\.md:21: a quotation mark/),
    expect.stringMatching(/^templates\/b\.md:1: begin with ---/),
    expect.stringMatching(/^templates\/c\.md:7: fields\.nom\.kind: kind is one of/),
    expect.stringMatching(/^templates\/c\.md:4: titel: this key is not known here/),
  ]);
});
