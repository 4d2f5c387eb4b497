import { join } from 'node:path';
import { extending } from '../../src/charter-compiler/charter-texts';
import {
  compileCharter,
  type Compilation,
  type CompiledCharter,
} from '../../src/charter-compiler/compile-charter';
import { Mistakes } from '../../src/charter-compiler/mistakes';
import { compileTemplates } from '../../src/charter-compiler/templates/compile-templates';
import { houseOf } from '../../src/publishing/publish-charter';
import { readCharterFolder } from '../../src/cli/charter-folder';
import { check } from '../../src/tone/check';

/** Stands for the shipped charter: one rule, one template, two phases. */
const SHIPPED = readCharterFolder(join(__dirname, '..', 'fixtures', 'charter', 'atelier')).texts;

function compile(own: Record<string, string>): Compilation<CompiledCharter> {
  const texts = new Map(Object.entries({ 'charter.yml': 'extends: livree', ...own }));
  return compileCharter(extending(SHIPPED, texts));
}

function compiled(own: Record<string, string>): CompiledCharter {
  const compilation = compile(own);
  if (!compilation.ok) throw new Error(compilation.mistakes.map(String).join('\n'));
  return compilation.compiled;
}

function mistakes(own: Record<string, string>): string[] {
  const compilation = compile(own);
  return compilation.ok ? [] : compilation.mistakes.map(({ message }) => message);
}

function rules(text: string, category = 'negatif'): Record<string, string> {
  return { 'expressions/maison.yml': `category: ${category}\nrules:\n${text}` };
}

test('what an agency sets for its people is read, and each slip has its line', () => {
  const house = (lines: string) => ({ 'charter.yml': `extends: livree\nhouse:\n${lines}` });
  const own = house(
    '  colleagues: [agence.example]\n  prompts: [excuse, client]\n  closed:\n    - { from: 2026-12-24, to: 2026-12-31 }\n    - { from: 2027-05-07 }\n  signOff: Cordialement,\n',
  );
  expect(houseOf(new Map(Object.entries(own)))).toEqual({
    inside: ['agence.example'],
    prompts: ['excuse'],
    leftovers: ['client'],
    closed: [
      { from: '2026-12-24', to: '2026-12-31' },
      { from: '2027-05-07', to: '2027-05-07' },
    ],
  });
  expect(
    mistakes(
      house(
        '  colleagues: [agence]\n  prompts: [tout]\n  closed:\n    - { from: 2026-12-31, to: 2026-12-24 }\n  signOff: 3\n',
      ),
    ).map((one) => one.replace(/house\.\S+ /, '')),
  ).toEqual([
    'charter.yml:3: write a domain, like agence.example',
    expect.stringMatching(/^charter.yml:4: what prompts at Send is among: excuse, /),
    expect.stringMatching(/^charter.yml:6: write two days in their order/),
    'charter.yml:7: write text here',
  ]);
});

test('the sign-off of the house ends the shipped templates', () => {
  const bodies = (own: Record<string, string>) =>
    compileTemplates(
      extending(readCharterFolder().texts, new Map(Object.entries(own))),
      new Mistakes(),
    )?.templates.map(({ body }) => body) ?? [];
  const signed = bodies({ 'charter.yml': 'extends: livree\nhouse: { signOff: "À bientôt," }\n' });
  expect(signed.filter((body) => body.includes('>À bientôt,</p>')).length).toBeGreaterThan(20);
  expect(signed.some((body) => body.includes('>Bien à vous.</p>'))).toBe(false);
});

/** Each finding's words, with what may be put in their place. */
function found(charter: CompiledCharter, text: string): Record<string, string[]> {
  return Object.fromEntries(
    check(charter.rules, text).map(({ actual, suggestions }) => [
      actual,
      suggestions.map((suggestion) => suggestion.text),
    ]),
  );
}

const TEMPLATE = (title: string, phase: string): string =>
  `---\ntitle: ${title}\nphase: ${phase}\nsubject: Un sujet\n---\nBonjour,\n`;

describe('a charter that extends the shipped one', () => {
  it('says nothing of its own and is the shipped one', () => {
    const { rules: all, templates } = compiled({});
    expect(all.rules.map(({ id }) => id)).toEqual(['pas-grave']);
    expect(templates.templates.map(({ id }) => id)).toEqual(['premier-echange']);
  });

  it('adds rules, templates and phases to it', () => {
    const charter = compiled({
      ...rules('  - { eviter: deadline, preferer: échéance }\n'),
      'phases.yml': '- { id: atelier, title: Atelier, after: brief }\n- { id: fin, title: Fin }\n',
      'templates/invitation.md': TEMPLATE('Invitation', 'atelier'),
    });
    expect(found(charter, 'Ce n’est pas grave. Quelles deadlines ?')).toEqual({
      'Ce n’est pas grave': ['C’est bien noté'],
      deadlines: [],
    });
    expect(charter.templates.phases.map(({ id }) => id)).toEqual([
      'brief',
      'atelier',
      'livraison',
      'fin',
    ]);
    expect(charter.templates.templates.map(({ id }) => id)).toEqual([
      'premier-echange',
      'invitation',
    ]);
  });

  it('switches off rules and templates, and takes their ids and places', () => {
    const off = compiled({
      'charter.yml': 'extends: livree\noff: [pas-grave, premier-echange]',
      'templates/autre.md': TEMPLATE('Autre', 'brief'),
      ...rules('  - { id: pas-grave, eviter: c’est pas grave, preferer: c’est noté }\n'),
    });
    expect(found(off, 'Ce n’est pas grave. Oui, c’est pas grave.')).toEqual({
      'c’est pas grave': ['c’est noté'],
    });
    expect(off.templates.templates.map(({ id }) => id)).toEqual(['autre']);
    const replaced = compiled({
      'templates/premier-echange.md': TEMPLATE('Le nôtre', 'livraison'),
    });
    expect(replaced.templates.templates.map(({ title }) => title)).toEqual(['Le nôtre']);
  });

  it('changes the severity of a rule and the title of a phase', () => {
    const charter = compiled({
      'charter.yml': 'extends: livree\nseverity:\n  pas-grave: replace\n',
      'phases.yml': '- { id: brief, title: Cadrage }\n',
    });
    expect(charter.rules.rules.map(({ severity }) => severity)).toEqual(['replace']);
    expect(charter.templates.phases.map(({ title }) => title)).toEqual(['Cadrage', 'Livraison']);
  });

  it('makes the lists of the shipped charter longer', () => {
    const shipped = new Map([
      ...SHIPPED,
      [
        'expressions/listes.yml',
        'lists: { outil: [trello], verbe: "{v:passer pres}" }\nexceptions: []\n',
      ] as const,
      [
        'expressions/outil.yml',
        `category: technique
rules:
  - id: outil
    severity: advice
    note: Dire ce que l'outil montre.
    patterns: ['<verbe> par <outil>']
    flags: [Je passe par Trello., Nous passons par Trello.]
    passes: [Voici le lien., Bonjour., Merci.]
`,
      ] as const,
    ]);
    const lists = (text: string): Compilation<CompiledCharter> =>
      compileCharter(
        extending(
          shipped,
          new Map([
            ['charter.yml', 'extends: livree'],
            ['expressions/listes.yml', text],
          ]),
        ),
      );
    const longer = lists(
      'lists: { outil: [jira], verbe: ["{v:aller pres}"] }\nexceptions: [{ pattern: jira test, example: Je passe par Jira test. }]\n',
    );
    if (!longer.ok) throw new Error(longer.mistakes.map(String).join('\n'));
    expect(found(longer.compiled, 'Je vais par Jira. Je passe par Jira test.')).toEqual({
      'vais par Jira': [],
    });
    const wrong = lists('lists:\n  outil:\n    - jira\n    - "{v:"\nexceptions: []\n');
    expect(wrong.ok ? [] : wrong.mistakes.map(({ file, line }) => [file, line])).toEqual([
      ['expressions/listes.yml', 4],
    ]);
  });
});

describe('a rule in plain words', () => {
  const PLAIN = `  - eviter: [galérer sur, ramer sur]
    preferer: progresser sur
  - eviter: deadline
    preferer: échéance
    pourquoi: Parler français.
    gravite: conseil
    laisse: [Voici les échéances.]
  - eviter: point bloquant
    preferer: [point prioritaire, point à traiter]
    trouve: [Voici les points bloquants.]
`;
  const charter = compiled(rules(PLAIN));

  it.each([
    ['Je galère sur le menu.', { 'galère sur': ['progresse sur'] }],
    ['Nous ramions sur le menu.', { 'ramions sur': ['progressions sur'] }],
    ['Vous galérerez sur ce point.', { 'galérerez sur': ['progresserez sur'] }],
    ['Il faut galérer sur ce point.', { 'galérer sur': ['progresser sur'] }],
    ['Le client qui galère sur le menu.', { 'galère sur': ['progresse sur'] }],
    ['Le client galère sur le menu.', { 'galère sur': [] }],
    ['Nous avons galéré sur ce point.', { 'galéré sur': [] }],
  ])('conjugates both: %s', (text, expected) => {
    expect(found(charter, text)).toEqual(expected);
  });

  it.each([
    ['Sans deadline, tout va bien.', { deadline: ['échéance'] }],
    ['Voici une deadline.', { deadline: [] }],
    ['La DEADLINE approche.', { DEADLINE: [] }],
    ['Les deadlines approchent.', { deadlines: [] }],
    ['Voici un point bloquant.', { 'point bloquant': ['point prioritaire', 'point à traiter'] }],
    ['Voici deux points bloquants.', { 'points bloquants': [] }],
  ])('replaces only what surely agrees: %s', (text, expected) => {
    expect(found(charter, text)).toEqual(expected);
  });

  it('is not blamed for a pattern of ours that it never needs', () => {
    const own = rules('  - { eviter: faire le forcing, preferer: insister avec tact }\n');
    expect(found(compiled(own), 'Nous faisons le forcing.')).toEqual({
      'faisons le forcing': ['insistons avec tact'],
    });
  });

  it('has an id, a note and a severity, which its author may leave out', () => {
    expect(charter.rules.rules.slice(1)).toEqual([
      {
        id: 'galerer-sur',
        category: 'negatif',
        severity: 'replace',
        note: 'Préférer «\u00a0progresser sur\u00a0».',
        phrasings: ['progresser sur'],
      },
      {
        id: 'deadline',
        category: 'negatif',
        severity: 'advice',
        note: 'Parler français.',
        phrasings: ['échéance'],
      },
      expect.objectContaining({ id: 'point-bloquant' }),
    ]);
  });
});

describe('the mistakes of an author, at their own lines', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'another base',
      { 'charter.yml': 'extends: autre' },
      ['charter.yml:1: extends: write livree: the shipped charter is the one that can be extended'],
    ],
    [
      'ids that the shipped charter does not have',
      {
        'charter.yml': 'extends: livree\noff:\n  - pas-graves\nseverity:\n  pas-de-grave: advice\n',
      },
      [
        'charter.yml:3: the shipped charter has no rule, template or phrase « pas-graves »: correct the id or remove it',
        'charter.yml:5: the shipped charter has no rule « pas-de-grave »: correct the id or remove it',
      ],
    ],
    [
      'an unknown severity and an unknown key',
      { 'charter.yml': 'extends: livree\nof: []\nseverity:\n  pas-grave: grave\n' },
      [
        'charter.yml:4: severity.pas-grave: severity is replace, rephrase or advice',
        'charter.yml:2: of: this key is not known here: correct its spelling or remove it',
      ],
    ],
    [
      'the id of a shipped rule',
      rules('  - { id: pas-grave, eviter: tant pis }\n'),
      [
        'expressions/maison.yml:3: the id « pas-grave » is that of a shipped rule (expressions/maison.yml): choose another, or switch that rule off in charter.yml',
      ],
    ],
    [
      'a rule that takes the sentence of a shipped one',
      rules('  - eviter: est pas grave\n'),
      [
        'expressions/maison.yml:3: est-pas-grave: it takes « est pas grave » from the shipped rule pas-grave: switch that rule off in charter.yml, or say something narrower',
      ],
    ],
    [
      'a rule that finds what a shipped one suggests',
      rules('  - eviter: bien noté\n'),
      [
        'expressions/maison.yml:3: bien-note: it finds « bien noté », which the shipped rule pas-grave suggests: switch that rule off in charter.yml, or say something narrower',
      ],
    ],
    [
      'signs in an expression, and a severity of the other language',
      rules('  - eviter: "(je|nous) galère"\n    gravite: advice\n'),
      [
        'expressions/maison.yml:3: rules.0.eviter: write words only here, without signs; a rule with « patterns » can say more',
        'expressions/maison.yml:4: rules.0.gravite: gravite is remplacer, reformuler or conseil',
      ],
    ],
    [
      'a replacement that is avoided itself, and sentences that do not behave',
      rules(
        '  - eviter: [souci, pépin]\n    preferer: petit pépin\n    trouve: [Tout va bien.]\n    laisse: [Un souci ?]\n',
      ),
      [
        'expressions/maison.yml:5: souci: this rule does not find « Tout va bien. » (nothing is found): leave out what is found already, or switch the other rule off',
        'expressions/maison.yml:4: souci: « petit pépin » is itself flagged (souci finds « pépin »): choose other words',
        'expressions/maison.yml:6: souci: « Un souci ? » must pass, but souci finds « souci »: write a longer expression',
      ],
    ],
    [
      'a phase that is not there',
      { 'phases.yml': '- { id: atelier, title: Atelier, after: debut }\n' },
      ['phases.yml:1: there is no phase "debut" before this one: name one that there is'],
    ],
  ])('%s', (_, own, expected) => {
    expect(mistakes(own)).toEqual(expected);
  });
});
