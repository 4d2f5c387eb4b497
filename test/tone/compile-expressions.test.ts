import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CharterError } from '../../src/build/charter-error';
import { compileExpressions } from '../../src/build/charter-expressions';
import { checkedRules } from '../../src/charter/checked-rules';
import { check } from '../../src/tone/check';
import { encodeRules } from '../../src/tone/compile/encode-rules';

const SHIPPED = join(__dirname, '..', '..', 'src', 'charter', 'fr', 'expressions');
const LISTS = readFileSync(join(SHIPPED, 'listes.yml'), 'utf8');

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

describe('compiling a folder of expressions', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'expressions-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function compile(rules: string, lists?: string): ReturnType<typeof compileExpressions> {
    writeFileSync(join(folder, 'negatif.yml'), rules);
    if (lists !== undefined) writeFileSync(join(folder, 'listes.yml'), lists);
    return compileExpressions(folder);
  }

  function mistake(rules: string, lists?: string): CharterError {
    try {
      compile(rules, lists);
    } catch (error) {
      if (error instanceof CharterError) return error;
      throw error;
    }
    throw new Error('compiled without a mistake');
  }

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
    cpSync(join(SHIPPED, 'listes.yml'), join(folder, 'listes.yml'));
    writeFileSync(join(folder, 'excuse.yml'), GOOD.replace('negatif', 'excuse'));
    expect(mistake(GOOD, LISTS).reason).toMatch(/souci-de-test.*excuse\.yml/);
  });

  it('refuses an exception whose example is flagged', () => {
    const lists = "exceptions:\n  - { pattern: 'rien à voir', example: Je peste. }\n";
    expect(mistake(GOOD, lists)).toMatchObject({ line: 2 });
  });
});
