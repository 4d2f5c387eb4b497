import { checkedRules } from '../../../src/charter/checked-rules';
import { compileExpressions } from '../../../src/charter-compiler/expressions/compile-expressions';
import { Mistakes, type CharterError } from '../../../src/charter-compiler/mistakes';
import { check } from '../../../src/tone/check';
import { encodeRules } from '../../../src/tone/compile/encode-rules';
import type { ToneRules } from '../../../src/tone/match/rules';

const GOOD = `category: negatif
rules:
  - id: souci-de-test
    severity: rephrase
    note: Une note.
    patterns:
      - pattern: '@qui(je|nous) {v:pester pres}'
        suggestions: ['$qui {$qui: je=souris, nous=sourions}']
    flags:
      - text: Je peste.
        gives: [Je souris.]
      - text: Bonjour, nous pestons !
        gives: ['Bonjour, nous sourions !']
    passes:
      - Tout va bien.
      - La peste est un roman.
      - Je souris.
`;

/** @param texts by their names in `expressions/` */
function mistakesIn(texts: Record<string, string>): readonly CharterError[] {
  const mistakes = new Mistakes();
  const rules = compileExpressions(inFolder(texts), mistakes);
  expect(rules === undefined).toBe(mistakes.all.length > 0);
  return mistakes.all;
}

function inFolder(texts: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(texts).map(([name, text]) => [`expressions/${name}`, text]));
}

function compile(rules: string): ToneRules {
  const mistakes = new Mistakes();
  const compiled = compileExpressions(inFolder({ 'negatif.yml': rules }), mistakes);
  if (!compiled) throw mistakes.all[0] ?? new RangeError('nothing is compiled, without a mistake');
  return compiled;
}

function mistake(rules: string, lists?: string): CharterError {
  const [first] = mistakesIn({
    'negatif.yml': rules,
    ...(lists === undefined ? {} : { 'listes.yml': lists }),
  });
  if (!first) throw new Error('compiled without a mistake');
  return first;
}

describe('compiling a folder of expressions', () => {
  it('reads a guard on a rule of the pane, and refuses one on a rule of Send', () => {
    const guarded = GOOD.replace(
      "      - pattern: '@qui(je|nous) {v:pester pres}'",
      "      - when: { not: [question] }\n        pattern: '@qui(je|nous) {v:pester pres}'",
    );
    const rules = compile(guarded);
    expect(check(rules, 'Nous pestons.')).toHaveLength(1);
    expect(check(rules, 'Pourquoi nous pestons ?')).toHaveLength(0);
    const atSend = mistake(guarded.replace('severity: rephrase', 'severity: replace'));
    expect(atSend.message).toMatch(/negatif\.yml[^]*read at Send too[^]*unless/);
  });

  it('makes rules that work, without a file of lists', () => {
    const [finding] = check(compile(GOOD), 'Alors nous pestons.');
    expect(finding).toMatchObject({
      actual: 'nous pestons',
      suggestions: [{ text: 'nous sourions' }],
    });
  });

  it('gives the same rules once written and read as JSON', () => {
    const rules = compile(GOOD);
    const file = JSON.stringify(encodeRules(rules));
    expect(checkedRules(JSON.parse(file))).toEqual(rules);
  });

  it.each([
    ['an unknown key', GOOD.replace('note:', 'nota:'), 5, /nota/],
    [
      'a severity that is none',
      GOOD.replace('rephrase', 'grave'),
      4,
      /replace, rephrase or advice/,
    ],
    ['too few examples that pass', GOOD.replace('      - Je souris.\n', ''), 15, /three/],
    [
      'an example that is not flagged',
      GOOD.replace('Je peste.', 'Tu pestes.'),
      10,
      /does not flag/,
    ],
    ['an outcome that differs', GOOD.replace('[Je souris.]', '[Je ris.]'), 10, /Je souris\./],
    [
      'an example that should pass',
      GOOD.replace('- Tout va bien.', '- Je peste.'),
      15,
      /must pass/,
    ],
    ['an unknown list', GOOD.replace('@qui(je|nous)', '@qui(je|nous) <rien>'), 7, /rien/],
    [
      'a word that can’t be in a text',
      GOOD.replace('@qui(je|nous)', '@qui(je|nous) «ici»'),
      7,
      /«ici»/,
    ],
    ['an unknown verb', GOOD.replace('v:pester', 'v:bof'), 7, /bof/],
    ['a bracket left open', GOOD.replace('(je|nous)', '(je|nous'), 7, /missing/],
    [
      'a pattern without a fixed word',
      GOOD.replace("'@qui(je|nous) {v:pester pres}'", "'[je] _{1,3}'"),
      7,
      /word that every match has/,
    ],
    ['a name that is not captured', GOOD.replace("'$qui {", "'$quoi {"), 8, /quoi/],
    [
      'a suggestion that is flagged itself',
      GOOD.replace('je=souris', 'je=peste encore je peste').replace(
        '[Je souris.]',
        '[Je peste encore je peste.]',
      ),
      10,
      /flags/,
    ],
  ])('refuses %s, with file and line', (_, rules, line, reason) => {
    const error = mistake(rules);
    expect(error.message).toMatch(/negatif\.yml:\d+: /);
    expect(error.reason).toMatch(reason);
    expect(error.line).toBe(line);
  });

  it('refuses an id that is taken, and says where', () => {
    const [twin, ...others] = mistakesIn({
      'excuse.yml': GOOD.replace('negatif', 'excuse'),
      'negatif.yml': GOOD,
    });
    expect(twin?.message).toMatch(/^expressions\/negatif\.yml:3: .*souci-de-test.*excuse\.yml/);
    expect(others).toEqual([]);
  });

  it('refuses an exception whose example is flagged', () => {
    const lists = "exceptions:\n  - { pattern: 'rien à voir', example: Je peste. }\n";
    expect(mistake(GOOD, lists)).toMatchObject({ file: 'expressions/listes.yml', line: 2 });
  });

  it('refuses a file that would never be read', () => {
    expect(mistakesIn({ 'negatif.yml': GOOD, 'autre.yaml': GOOD })).toMatchObject([
      { message: 'expressions/autre.yaml:1: end the name in .yml' },
    ]);
  });
});

describe('all mistakes are said at once', () => {
  const messages = (texts: Record<string, string>): string[] =>
    mistakesIn(texts).map(({ message }) => message);

  it('those of all files, and of all entries of a file', () => {
    const wrong = GOOD.replace('negatif', 'excuse').replace('- id', '- nota: x\n    id');
    expect(
      messages({
        'excuse.yml': wrong.replace('severity: rephrase', 'severity: grave'),
        'negatif.yml': GOOD.replace(': negatif', ': [negatif'),
        'retard.yml': 'category: demain\nrules: []\n',
        'listes.yml': 'listes: {}\n',
      }),
    ).toEqual([
      expect.stringMatching(/listes\.yml:1: listes: this key is not known here/),
      expect.stringMatching(/excuse\.yml:5: rules\.0\.severity: severity is replace/),
      expect.stringMatching(/excuse\.yml:3: rules\.0\.nota: this key is not known here/),
      expect.stringMatching(/negatif\.yml:\d+: not valid YAML/),
      expect.stringMatching(/retard\.yml:1: category: /),
    ]);
  });

  it('a misspelt key once, not also as one that is missing', () => {
    expect(messages({ 'negatif.yml': GOOD.replace('note:', 'nota:') })).toEqual([
      expect.stringMatching(/negatif\.yml:5: rules\.0\.nota: this key is not known here/),
    ]);
  });

  it('those of all patterns and suggestions, with no example run before they are right', () => {
    const second = GOOD.slice(GOOD.indexOf('  - id'))
      .replace('souci-de-test', 'autre-souci')
      .replace("'$qui {", "'$quoi {");
    const first = GOOD.replace('v:pester', 'v:bof').replace('[Je souris.]', '[Je ris.]');
    expect(messages({ 'negatif.yml': first + second })).toEqual([
      expect.stringMatching(/negatif\.yml:7: souci-de-test: .*bof/),
      expect.stringMatching(/negatif\.yml:23: autre-souci: .*quoi/),
    ]);
  });

  it('those of all examples', () => {
    const rules = GOOD.replace('[Je souris.]', '[Je ris.]').replace(
      '- Tout va bien.',
      '- Nous pestons.',
    );
    expect(messages({ 'negatif.yml': rules })).toEqual([
      expect.stringMatching(/negatif\.yml:10: .*Je ris/),
      expect.stringMatching(/negatif\.yml:15: .*must pass/),
    ]);
  });
});
