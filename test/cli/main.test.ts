import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The command as `npm run check` starts it, on the shipped charter.

const ROOT = join(__dirname, '..', '..');
const TSX = ['--import', 'tsx', join(ROOT, 'src', 'cli', 'main.ts')];

// Each run starts Node and compiles the charter: seconds on a busy machine.
jest.setTimeout(60_000);

interface JsonFile {
  file: string;
  findings: {
    category: string;
    severity: string;
    span: { from: number; to: number };
    actual: string;
    note: string;
    suggestions: { text: string }[];
  }[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function check(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...TSX, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function checkJson(...paths: string[]): JsonFile[] {
  return JSON.parse(check(['--format', 'json', ...paths]).stdout) as JsonFile[];
}

describe('npm run check', () => {
  it('finds the charter’s expressions and proposes its own', () => {
    const [report] = checkJson(write('a.txt', 'Bonjour,\n\nLe bug est corrigé.\n'));
    expect(report?.findings).toHaveLength(1);
    expect(report?.findings[0]).toMatchObject({
      category: 'probleme',
      severity: 'replace',
      span: { from: 10 },
    });
    expect(report?.findings[0]?.suggestions[0]?.text).toMatch(/^Le fonctionnement est rétabli/);
    expect(report?.findings[0]?.note).not.toBe('');
  });

  it('says nothing and exits 0 on a message that suits the charter', () => {
    const message = 'Bonjour,\n\nMerci d’avoir patienté, le fonctionnement est rétabli.\n';
    expect(check(['-'], message)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('reads standard input and exits 1 with findings', () => {
    const { status, stdout, stderr } = check(['-'], 'Pas de soucis, je m’en occupe.');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^-:1:1 {2}replace {3}« Pas de soucis »? ?/);
    expect(stderr).toBe('');
  });

  it('addresses the HTML source and says the words as a reader sees them', () => {
    const html =
      '<html><head><style>p { color: red }</style></head><body><p>Le <b>bug</b> est corrig&eacute;.</p></body></html>';
    const [report] = checkJson(write('a.html', html));
    const [finding] = report?.findings ?? [];
    expect(finding?.actual).toContain('Le bug est corrigé');
    expect(html.slice(finding?.span.from, finding?.span.to)).toMatch(
      /^Le <b>bug<\/b> est corrig&eacute;/,
    );
  });

  it('--fix keeps every byte of the HTML around the words', () => {
    const before = '<html><!-- désolé --><body class=x><p>\r\n<b>Bonjour</b>,</p><P>';
    const after = '</p><img src="a.png"><p>&Agrave; bient&ocirc;t</p>';
    const { stdout } = check([
      '--fix',
      write('b.html', `${before}Le bug est corrig&eacute;.${after}`),
    ]);
    expect(stdout.startsWith(before)).toBe(true);
    expect(stdout.endsWith(after)).toBe(true);
    expect(stdout).toContain('Le fonctionnement est rétabli.');
  });

  it('leaves the code of a Markdown file alone', () => {
    const text = '# Note\n\n```\nLe bug est corrigé.\n```\n\nUtilisez `pas de soucis` ici.\n';
    expect(check([write('a.md', text)])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('takes the rules of another charter folder', () => {
    const charter = join(folder, 'charter');
    mkdirSync(join(charter, 'expressions'), { recursive: true });
    const absent = check(['--charter', join(folder, 'nowhere'), '-'], 'Bonjour');
    expect(absent).toMatchObject({ status: 2, stdout: '' });
    expect(absent.stderr).toMatch(
      /^check: .*nowhere.*there is no such folder: give a charter folder.*\n$/,
    );
    writeFileSync(join(charter, 'expressions', 'excuse.yml'), 'rules: [\n');
    const broken = check(['--charter', charter, '-'], 'Bonjour');
    expect(broken).toMatchObject({ status: 2, stdout: '' });
    expect(broken.stderr).toMatch(/^check: .*excuse\.yml:\d+: .*\n$/);
  });

  it('ends quietly when its reader has seen enough', () => {
    const file = write('long.txt', 'Désolé de vous avoir fait attendre.\n\n'.repeat(5000));
    const command = `"${process.execPath}" ${TSX.map((part) => `"${part}"`).join(' ')} "${file}" | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('says in one line what is wrong', () => {
    const { status, stdout, stderr } = check([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^check: no file given.*\n$/);
  });
});
