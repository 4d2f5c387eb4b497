import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReview } from '../../src/cli/load-review';
import { run, type Outcome } from '../../src/cli/run';

// On the shipped charter. What a process adds (its arguments, its streams, its exit) is tried in processes as
// `npm run check` starts them; each costs seconds, so the rest runs here.

const ROOT = join(__dirname, '..', '..');
const TSX = ['--import', 'tsx', join(ROOT, 'src', 'cli', 'main.ts')];

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

function started(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...TSX, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const check = (args: readonly string[], input = ''): Promise<Outcome> =>
  run(args, { readStdin: () => Promise.resolve(Buffer.from(input)), loadReview });

async function checkJson(...paths: string[]): Promise<JsonFile[]> {
  const { output } = await check(['--format', 'json', ...paths]);
  return JSON.parse(output) as JsonFile[];
}

describe('npm run check', () => {
  it('finds the charter’s expressions and proposes its own', async () => {
    const [report] = await checkJson(write('a.txt', 'Bonjour,\n\nLe bug est corrigé.\n'));
    expect(report?.findings).toHaveLength(1);
    expect(report?.findings[0]).toMatchObject({
      category: 'probleme',
      severity: 'replace',
      span: { from: 10 },
    });
    expect(report?.findings[0]?.suggestions[0]?.text).toMatch(/^Le fonctionnement est rétabli/);
    expect(report?.findings[0]?.note).not.toBe('');
  });

  it('says nothing and exits 0 on a message that suits the charter', async () => {
    const message = 'Bonjour,\n\nMerci d’avoir patienté, le fonctionnement est rétabli.\n';
    expect(await check(['-'], message)).toEqual({ output: '', complaints: [], exitCode: 0 });
  });

  it('reads standard input and exits 1 with findings', () => {
    const { status, stdout, stderr } = started(['-'], 'Pas de soucis, je m’en occupe.');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^-:1:1 {2}replace {3}« Pas de soucis »? ?/);
    expect(stderr).toBe('');
  });

  it('addresses the HTML source and says the words as a reader sees them', async () => {
    const html =
      '<html><head><style>p { color: red }</style></head><body><p>Le <b>bug</b> est corrig&eacute;.</p></body></html>';
    const [report] = await checkJson(write('a.html', html));
    const [finding] = report?.findings ?? [];
    expect(finding?.actual).toContain('Le bug est corrigé');
    expect(html.slice(finding?.span.from, finding?.span.to)).toMatch(
      /^Le <b>bug<\/b> est corrig&eacute;/,
    );
  });

  it('--fix keeps every byte of the HTML around the words', async () => {
    const before = '<html><!-- désolé --><body class=x><p>\r\n<b>Bonjour</b>,</p><P>';
    const after = '</p><img src="a.png"><p>&Agrave; bient&ocirc;t</p>';
    const { output } = await check([
      '--fix',
      write('b.html', `${before}Le bug est corrig&eacute;.${after}`),
    ]);
    expect(output.startsWith(before)).toBe(true);
    expect(output.endsWith(after)).toBe(true);
    expect(output).toContain('Le fonctionnement est rétabli.');
  });

  it('leaves the code of a Markdown file alone', async () => {
    const text = '# Note\n\n```\nLe bug est corrigé.\n```\n\nUtilisez `pas de soucis` ici.\n';
    expect(await check([write('a.md', text)])).toEqual({ output: '', complaints: [], exitCode: 0 });
  });

  it('takes the rules of another charter folder', async () => {
    const charter = join(folder, 'charter');
    mkdirSync(join(charter, 'expressions'), { recursive: true });
    const absent = await check(['--charter', join(folder, 'nowhere'), '-'], 'Bonjour');
    expect(absent).toMatchObject({ exitCode: 2, output: '' });
    expect(absent.complaints).toEqual([
      expect.stringMatching(/^.*nowhere.*there is no such folder: give a charter folder.*$/),
    ]);
    writeFileSync(join(charter, 'expressions', 'excuse.yml'), 'rules: [\n');
    const broken = await check(['--charter', charter, '-'], 'Bonjour');
    expect(broken).toMatchObject({ exitCode: 2, output: '' });
    expect(broken.complaints).toEqual([expect.stringMatching(/^.*excuse\.yml:\d+: .*$/)]);
  });

  it('ends quietly when its reader has seen enough', () => {
    const file = write('long.txt', 'Désolé de vous avoir fait attendre.\n\n'.repeat(5000));
    const command = `"${process.execPath}" ${TSX.map((part) => `"${part}"`).join(' ')} "${file}" | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('says in one line what is wrong', () => {
    const { status, stdout, stderr } = started([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^check: no file given.*\n$/);
  });
});
