import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPublishedCharter } from '../../../src/charter/read-published-charter';
import { checkedRules } from '../../../src/charter/checked-rules';
import { UsageError } from '../../../src/cli/usage-error';
import type { CompiledTemplates } from '../../../src/templates/template';
import { sendCharterMade } from '../../../src/publishing/send-file';
import { check } from '../../../src/tone/check';
import {
  checkCharter,
  publishInto,
  shellLanguage,
  writeCharter,
} from '../../../src/tools/charter/write-charter';

const ROOT = join(__dirname, '..', '..', '..');
const ATELIER = join(ROOT, 'test', 'fixtures', 'charter', 'atelier');

let folder: string;
let own: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charter-'));
  own = join(folder, 'atelier');
  cpSync(ATELIER, own, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function compiled(charter: string) {
  const out = join(folder, 'out');
  const shipped = writeCharter(charter, out);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(out, name), 'utf8'));
  return {
    shipped,
    templates: read('templates.json') as CompiledTemplates,
    tone: read('tone.json'),
  };
}

function refusal(charter: string): string {
  try {
    writeCharter(charter, join(folder, 'out'));
  } catch (mistake) {
    if (mistake instanceof UsageError) return mistake.message;
    throw mistake;
  }
  throw new Error('it was accepted');
}

describe('another charter folder', () => {
  it('takes its phases, templates and rules, and none of the shipped ones', () => {
    const { templates, tone } = compiled(own);
    expect(templates.phases.map(({ title }) => title)).toEqual(['Brief', 'Livraison']);
    expect(templates.templates.map(({ id }) => id)).toEqual(['premier-echange']);
    const rules = checkedRules(tone);
    expect(check(rules, 'Ce n’est pas grave.').map(({ ruleId }) => ruleId)).toEqual(['pas-grave']);
    expect(check(rules, 'Désolé pour le retard.')).toEqual([]);
  });

  it('keeps the shipped expressions when it has only templates', () => {
    rmSync(join(own, 'expressions'), { recursive: true });
    const { shipped, templates, tone } = compiled(own);
    expect(shipped).toEqual(['expressions']);
    expect(templates.templates).toHaveLength(1);
    expect(check(checkedRules(tone), 'Désolé pour le retard.')).toHaveLength(1);
  });

  it('keeps the shipped templates when it has only expressions', () => {
    rmSync(join(own, 'templates'), { recursive: true });
    rmSync(join(own, 'phases.yml'));
    const { shipped, templates } = compiled(own);
    expect(shipped).toEqual(['templates']);
    expect(templates.templates.length).toBeGreaterThan(10);
  });
});

describe('a charter that extends the shipped one', () => {
  const extend = (): void => {
    rmSync(own, { recursive: true });
    mkdirSync(join(own, 'expressions'), { recursive: true });
    writeFileSync(join(own, 'charter.yml'), 'extends: livree\noff: [pas-de-souci]\n');
    writeFileSync(
      join(own, 'expressions', 'maison.yml'),
      'category: negatif\nrules:\n  - { eviter: deadline, preferer: échéance }\n',
    );
  };

  it('finds what both find, but for what is switched off', () => {
    extend();
    const { tone, templates } = compiled(own);
    const rules = checkedRules(tone);
    const text = 'Désolé pour le retard. Sans deadline. Pas de souci.';
    expect(check(rules, text).map(({ ruleId }) => ruleId)).toEqual(['excuse-attente', 'deadline']);
    expect(templates.templates.length).toBeGreaterThan(10);
  });

  it('is checked without being written, all its mistakes at once', () => {
    extend();
    expect(checkCharter(own)).toMatch(/atelier: nothing to mend; \d+ rules, \d+ templates in \d+/);
    writeFileSync(join(own, 'charter.yml'), 'extends: livree\noff: [pas-de-soucis]\n');
    writeFileSync(
      join(own, 'expressions', 'autre.yml'),
      'category: negatif\nrules:\n  - { eviter: désolé pour le retard, gravite: conseil }\n  - { eviter: deadline }\n',
    );
    expect(() => checkCharter(own)).toThrow(
      new UsageError(
        [
          `${own}/charter.yml:2: the shipped charter has no rule, template or phrase « pas-de-soucis »: correct the id or remove it`,
          `${own}/expressions/maison.yml:3: the id « deadline » is taken in expressions/autre.yml: choose another`,
        ].join('\n'),
      ),
    );
  });
});

describe('a charter that can’t be built names the file, the line and what to do', () => {
  it('one that is not there', () => {
    expect(refusal(join(folder, 'nowhere'))).toMatch(/nowhere: there is no such folder: give/);
  });

  it('a file', () => {
    expect(refusal(join(own, 'phases.yml'))).toMatch(/phases\.yml: this is a file: give/);
  });

  it('a folder with neither half', () => {
    const empty = join(folder, 'vide');
    mkdirSync(empty);
    expect(refusal(empty)).toBe(
      `${empty}: this is no charter: put charter.yml in it, or phases.yml and templates/, or expressions/`,
    );
  });

  it('templates without phases, phases without templates', () => {
    rmSync(join(own, 'phases.yml'));
    expect(refusal(own)).toBe(`${own}/phases.yml:1: this file is missing: list the phases in it`);
    writeFileSync(join(own, 'phases.yml'), '- id: brief\n  title: Brief\n');
    rmSync(join(own, 'templates'), { recursive: true });
    expect(refusal(own)).toContain('atelier/templates:1: no template is here');
  });

  it('expressions that would never be read', () => {
    writeFileSync(join(own, 'expressions', 'autre.yaml'), 'category: excuse\nrules: []\n');
    expect(refusal(own)).toBe(`${own}/expressions/autre.yaml:1: end the name in .yml`);
    rmSync(join(own, 'expressions'), { recursive: true });
    mkdirSync(join(own, 'expressions'));
    expect(refusal(own)).toContain('atelier/expressions: no file is in this folder');
  });

  it('a phase that is not listed', () => {
    const file = join(own, 'templates', 'premier-echange.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('phase: brief', 'phase: cadrage'));
    expect(refusal(own)).toMatch(
      /atelier\/templates\/premier-echange\.md:3: there is no phase "cadrage": use one of brief, livraison/,
    );
  });

  it('an example that does not behave', () => {
    const file = join(own, 'expressions', 'maison.yml');
    writeFileSync(file, readFileSync(file, 'utf8').replace("Ce n'est pas grave.", 'Tout va bien.'));
    expect(refusal(own)).toMatch(
      /atelier\/expressions\/maison\.yml:10: pas-grave: this rule does not flag « Tout va bien\. »/,
    );
  });

  it('and writes nothing', () => {
    const out = join(folder, 'out');
    expect(() => writeCharter(join(folder, 'nowhere'), out)).toThrow(UsageError);
    expect(() => readFileSync(join(out, 'tone.json'))).toThrow('ENOENT');
  });
});

test('the command line takes the same folder', () => {
  const main = ['--import', 'tsx', join(ROOT, 'src', 'cli', 'main.ts')];
  const { status, stdout } = spawnSync(
    process.execPath,
    [...main, '--charter', ATELIER, '--format', 'json', '-'],
    { cwd: ROOT, input: 'Ce n’est pas grave, désolé.', encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stdout).toContain('bien noté');
}, 60_000);

test('mistakes are said in French where the shell speaks it, or --langue says so', () => {
  rmSync(own, { recursive: true });
  mkdirSync(join(own, 'expressions'), { recursive: true });
  writeFileSync(join(own, 'charter.yml'), 'extends: livree\n');
  const rules = join(own, 'expressions', 'maison.yml');
  writeFileSync(rules, 'category: negatif\nrules:\n  - { eviter: relanser le client }\n');
  expect(() => checkCharter(own, 'fr')).toThrow(
    `${rules}:3: relanser-le-client\u00a0: le verbe «\u00a0relanser\u00a0» n’existe pas\u00a0: écrivez «\u00a0relancer\u00a0»`,
  );
  expect(() => checkCharter(own)).toThrow('write « relancer »');
  writeFileSync(rules, 'category: negatif\nrules: []\n');
  expect(checkCharter(own, 'fr')).toMatch(/ : rien à revoir ; \d+ règles/);
  expect(shellLanguage({ LANG: 'fr_FR.UTF-8' })).toBe('fr');
  expect(shellLanguage({ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' })).toBe('en');
  expect(shellLanguage({ LANG: 'C', LC_ALL: '' })).toBe('en');
});

describe('publishing into the folder that is served', () => {
  const MADE = new Date('2026-11-24T09:00:00Z');
  const BUILT = `run(JSON.parse('{"charter":"ton-juste","made":"","rules":{}}'));`;

  it('writes what the pane loads, and the check at Send with the same rules', () => {
    writeFileSync(join(folder, 'launchevent.js'), BUILT);
    const written = publishInto(own, folder, MADE);
    expect(written).toEqual([join(folder, 'charte.json'), join(folder, 'launchevent.js')]);
    const [pane = '', send = ''] = written.map((file) => readFileSync(file, 'utf8'));
    const read = readPublishedCharter(pane, MADE.getTime());
    if (!read.ok) throw new Error(`${read.why} ${read.where}`);
    expect(read.charter.tone.rules.map(({ id }) => id)).toEqual(['pas-grave']);
    expect(sendCharterMade(send)).toBe(read.charter.made);
  });

  it('copies what its templates attach, and nothing else of the folder', () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, at) => (at * 37) & 255);
    mkdirSync(join(own, 'files'));
    writeFileSync(join(own, 'files', 'conditions.pdf'), bytes);
    writeFileSync(join(own, 'files', 'brouillon.pdf'), 'x');
    const template = join(own, 'templates', 'premier-echange.md');
    const text = readFileSync(template, 'utf8');
    writeFileSync(template, text.replace('---\n', '---\nfiles: [conditions.pdf]\n'));
    writeFileSync(join(folder, 'launchevent.js'), BUILT);
    const written = publishInto(own, folder, MADE);
    expect(written.map((file) => file.slice(folder.length + 1))).toEqual([
      join('files', 'conditions.pdf'),
      'charte.json',
      'launchevent.js',
    ]);
    expect(readFileSync(join(folder, 'files', 'conditions.pdf')).equals(bytes)).toBe(true);
    const read = readPublishedCharter(
      readFileSync(join(folder, 'charte.json'), 'utf8'),
      MADE.getTime(),
    );
    expect(read.ok && read.charter.templates.templates[0]?.files).toEqual([
      { name: 'conditions.pdf', size: 3000 },
    ]);
    // The build has them too, and no longer once nothing attaches them.
    const out = join(folder, 'out');
    writeCharter(own, out);
    expect(readFileSync(join(out, 'files', 'conditions.pdf')).equals(bytes)).toBe(true);
    writeFileSync(template, text);
    writeCharter(own, out);
    expect(() => readFileSync(join(out, 'files', 'conditions.pdf'))).toThrow('ENOENT');
  });

  it.each([
    ['is not a built one', () => undefined, /launchevent\.js: there is no such file/],
    [
      'is of another version',
      () => writeFileSync(join(folder, 'launchevent.js'), 'run();'),
      /launchevent\.js holds 0 charters/,
    ],
  ])('writes nothing where the folder %s', (_, prepare, reason) => {
    prepare();
    expect(() => publishInto(own, folder, MADE)).toThrow(reason);
    expect(() => readFileSync(join(folder, 'charte.json'))).toThrow('ENOENT');
  });
});
