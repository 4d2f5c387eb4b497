/** Files of a charter that extends the shipped one, each with one mistake. */
const RULES = (text: string): Record<string, string> => ({
  'expressions/maison.yml': `category: negatif\nrules:\n${text}\n`,
});
const TEMPLATE = (front: string, body = 'Bonjour,'): Record<string, string> => ({
  'templates/essai.md': `---\ntitle: Essai\nphase: brief\nsubject: Un sujet\n${front}---\n${body}\n`,
});
const FIELD = (field: string, body: string): Record<string, string> =>
  TEMPLATE(`fields:\n  ${field}\n`, body);

export const TYPICAL_MISTAKES: readonly (readonly [what: string, own: Record<string, string>])[] = [
  [
    'a colon without quotation marks',
    RULES('  - eviter: deadline\n    pourquoi: On dit : échéance'),
  ],
  ['a misspelt key', RULES('  - eviter: deadline\n    prefere: échéance')],
  ['a key twice', RULES('  - eviter: deadline\n    eviter: date butoir')],
  ['a line that is shifted', RULES('  - eviter: deadline\n     preferer: échéance')],
  ['a tab', RULES('  - eviter: deadline\n\tpreferer: échéance')],
  ['a line without its colon', RULES('  - eviter: deadline\n    preferer échéance')],
  ['a quotation mark left open', RULES('  - eviter: "deadline')],
  ['signs in an expression', RULES('  - eviter: deadline (urgente)')],
  ['nothing to avoid', RULES('  - eviter: []')],
  ['another severity', RULES('  - { eviter: deadline, gravite: grave }')],
  ['an id that is none', RULES('  - { eviter: deadline, id: Le délai }')],
  ['a rule twice', RULES('  - eviter: deadline\n  - eviter: deadline')],
  ['the id of a shipped rule', RULES('  - { eviter: deadline, id: pas-grave }')],
  ['what a shipped rule finds', RULES("  - eviter: ce n'est pas grave")],
  ['what is found already', RULES('  - eviter: deadline\n  - { eviter: deadlines, id: autre }')],
  [
    'a replacement that is avoided',
    RULES('  - { eviter: deadline, preferer: ce n’est pas grave }'),
  ],
  ['a sentence that it does not find', RULES('  - { eviter: deadline, trouve: [Bonjour.] }')],
  ['a sentence that it does not leave', RULES('  - { eviter: deadline, laisse: [La deadline.] }')],
  [
    'a verb that does not exist',
    {
      ...RULES('  - { eviter: relanser le client }'),
      'expressions/listes.yml': "lists: { suivi: '{v:relancer|suivre pres}' }\n",
    },
  ],
  ['no list of rules', { 'expressions/maison.yml': 'category: negatif\nrules: deadline\n' }],
  ['no category', { 'expressions/maison.yml': 'rules: []\n' }],
  ['an ending that is not read', { 'expressions/maison.yaml': 'category: negatif\nrules: []\n' }],
  ['what is not shipped, off', { 'charter.yml': 'extends: livree\noff: [nulle-part]\n' }],
  ['what is not shipped, changed', { 'charter.yml': 'extends: livree\nseverity: { x: advice }\n' }],
  [
    'a severity that is none',
    { 'charter.yml': 'extends: livree\nseverity: { pas-grave: fort }\n' },
  ],
  ['another charter extended', { 'charter.yml': 'extends: autre\n' }],
  ['no front matter', { 'templates/essai.md': 'Bonjour,\n' }],
  [
    'an unknown phase',
    {
      'templates/essai.md': '---\ntitle: Essai\nphase: cadrage\nsubject: Un sujet\n---\nBonjour,\n',
    },
  ],
  ['no subject', { 'templates/essai.md': '---\ntitle: Essai\nphase: brief\n---\nBonjour,\n' }],
  [
    'a name of a file that is no id',
    { 'templates/Été.md': '---\ntitle: Essai\nphase: brief\nsubject: Un sujet\n---\nBonjour,\n' },
  ],
  ['a field that is not there', TEMPLATE('', 'Bonjour {prenom},')],
  ['a field that is used nowhere', FIELD('prenom: { kind: text, label: Prénom }', 'Bonjour,')],
  ['a kind that is none', FIELD('prenom: { kind: nom, label: Prénom }', 'Bonjour {prenom},')],
  ['a field with an accent', FIELD('prénom: { kind: text, label: Prénom }', 'Bonjour {prénom},')],
  [
    'a part left open',
    FIELD('contrat: { kind: switch, label: Contrat, default: true }', 'Bonjour, {#contrat}oui'),
  ],
  [
    'a part that is not opened',
    FIELD('contrat: { kind: switch, label: Contrat, default: true }', 'Bonjour, oui{/contrat}'),
  ],
  [
    'a part over two paragraphs',
    FIELD(
      'contrat: { kind: switch, label: Contrat, default: true }',
      'Un {#contrat}deux\n\ntrois{/contrat}',
    ),
  ],
  [
    'a switch as a value',
    FIELD('contrat: { kind: switch, label: Contrat, default: true }', 'Bonjour {contrat}'),
  ],
  [
    'a choice of one',
    FIELD(
      'delai: { kind: choice, label: Délai, options: { court: court }, default: court }',
      'Dans {delai}',
    ),
  ],
  [
    'a default that is no choice',
    FIELD(
      'delai: { kind: choice, label: Délai, options: { court: court, long: long }, default: moyen }',
      'Dans {delai}',
    ),
  ],
  ['a heading', TEMPLATE('', '# Bonjour')],
  ['HTML', TEMPLATE('', 'Bonjour <b>Camille</b>')],
  ['a picture', TEMPLATE('', '![logo](https://www.acme.example/a.png)')],
  ['a link that leads nowhere', TEMPLATE('', '[ici](www.acme.example)')],
];
