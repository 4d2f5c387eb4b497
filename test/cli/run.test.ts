import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Outcome } from '../../src/cli/run';
import { fakeReview } from './fake-review';

interface JsonFile {
  file: string;
  findings: {
    ruleId: string;
    span: { from: number; to: number };
    actual: string;
    suggestions: { text: string }[];
  }[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function check(...args: string[]): Promise<Outcome> {
  return run(args, {
    readStdin: () => Promise.resolve(Buffer.from('Bonjour,\ndésolé.')),
    loadReview: () => fakeReview,
  });
}

async function checkJson(...args: string[]): Promise<JsonFile[]> {
  return JSON.parse((await check('--format', 'json', ...args)).output) as JsonFile[];
}

describe('exit code', () => {
  it('is 0 where nothing is found', async () => {
    expect(await check(write('a.txt', 'Bonjour'))).toEqual({
      output: '',
      complaints: [],
      exitCode: 0,
    });
  });

  it('is 1 with findings', async () => {
    expect((await check(write('a.txt', 'Désolé'))).exitCode).toBe(1);
  });

  it.each([
    [[], 'no file given'],
    [['--format', 'xml', 'a.txt'], 'choose text or json'],
    [['--colour', 'a.txt'], '--colour'],
    [['absent.txt'], 'absent.txt: no such file'],
    [['package.json'], 'not a .txt, .md or .html file'],
    [['--fix', '--stats', 'a.txt'], '--fix prints a text'],
    [['-', '-'], 'only once'],
  ])('is 2 for %j, with one line that says why', async (args, reason) => {
    const { output, complaints, exitCode } = await check(...args);
    expect(exitCode).toBe(2);
    expect(output).toBe('');
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(reason);
    expect(complaints[0]).not.toContain('\n');
  });

  it('is 2 for bytes that are not UTF-8, and for UTF-16', async () => {
    const latin = await check(write('latin.txt', Buffer.from('désolé', 'latin1')));
    expect(latin).toMatchObject({
      exitCode: 2,
      complaints: [expect.stringContaining('latin.txt: not valid UTF-8')],
    });
    const wide = await check(write('wide.txt', Buffer.from('\uFEFFdésolé', 'utf16le')));
    expect(wide).toMatchObject({ exitCode: 2, complaints: [expect.stringContaining('UTF-16')] });
  });

  it('is 2 when one file can’t be read, and the others are checked all the same', async () => {
    const file = write('a.txt', 'Désolé');
    const { output, complaints, exitCode } = await check(join(folder, 'absent.txt'), file);
    expect(exitCode).toBe(2);
    expect(complaints).toHaveLength(1);
    expect(output).toContain('« Désolé »');
  });

  it('is 2 for a file that is there and can’t be read', async () => {
    const file = write('a.txt', 'Désolé');
    chmodSync(file, 0);
    if (process.getuid?.() === 0) return; // root reads everything
    expect(await check(file)).toMatchObject({
      exitCode: 2,
      complaints: [expect.stringContaining('no right')],
    });
  });

  it('is 2 for a folder with nothing to check', async () => {
    write('photo.png', 'x');
    expect(await check(folder)).toMatchObject({
      exitCode: 2,
      complaints: [expect.stringContaining('no .txt, .md or .html')],
    });
  });
});

describe('what is printed', () => {
  it('is a line a finding: place, severity, words, suggestion, rule and why', async () => {
    const file = write('a.txt', 'Bonjour,\r\nvraiment désolé.\r\nHélas !');
    expect((await check(file)).output).toBe(
      `${file}:2:10  replace   « désolé » → merci  (desole) Parce que.\n` +
        `${file}:3:1  rephrase  « Hélas »  (helas) Parce que.\n`,
    );
  });

  it('is the documented JSON', async () => {
    const file = write('a.txt', 'Bonjour, désolé.');
    expect(await checkJson(file)).toEqual([
      {
        file,
        findings: [
          {
            ruleId: 'desole',
            category: 'excuse',
            severity: 'replace',
            span: { from: 9, to: 15 },
            actual: 'désolé',
            note: 'Parce que.',
            suggestions: [{ text: 'merci', span: { from: 9, to: 15 }, kind: 'swap' }],
            phrasings: [],
          },
        ],
      },
    ]);
  });

  it('addresses the file’s text, byte order mark and line ends included', async () => {
    const text = '\uFEFFBonjour 👋,\r\ndésolé';
    const file = write('a.txt', text);
    const [report] = await checkJson(file);
    const span = report?.findings[0]?.span;
    expect(text.slice(span?.from, span?.to)).toBe('désolé');
    expect((await check(write('b.txt', '\uFEFFdésolé'))).output).toContain('b.txt:1:1 ');
  });

  it('counts by rule with --stats', async () => {
    const file = write('a.txt', 'Hélas, désolé, désolé.');
    expect((await check('--stats', file)).output).toBe(
      '2  replace   excuse       desole\n1  rephrase  negatif      helas\n3  in 1 file\n',
    );
    expect(JSON.parse((await check('--stats', '--format', 'json', file)).output)).toEqual([
      { ruleId: 'desole', category: 'excuse', severity: 'replace', count: 2 },
      { ruleId: 'helas', category: 'negatif', severity: 'rephrase', count: 1 },
    ]);
  });

  it('is the usage with --help', async () => {
    expect(await check('--help')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('Usage') as string,
    });
  });
});

describe('where it reads', () => {
  it('walks folders for files of the three kinds, in order', async () => {
    mkdirSync(join(folder, 'sub', '.git'), { recursive: true });
    mkdirSync(join(folder, 'node_modules'));
    for (const name of [
      'z.txt',
      'a.md',
      'sub/page.HTML',
      'image.png',
      'sub/.git/x.txt',
      'node_modules/y.md',
    ]) {
      write(name, 'désolé');
    }
    const reports = await checkJson(folder);
    expect(reports.map(({ file }) => file)).toEqual(
      ['a.md', 'sub/page.HTML', 'z.txt'].map((name) => join(folder, name)),
    );
  });

  it('reads standard input as plain text for -', async () => {
    expect(await checkJson('-')).toMatchObject([
      { file: '-', findings: [{ span: { from: 9, to: 15 } }] },
    ]);
  });
});

describe('--fix', () => {
  it('prints the text with first suggestions, all else as it was', async () => {
    const file = write('a.txt', '\uFEFFLe bug est corrigé.\r\n\r\nDésolé, désolé.\r\n');
    expect(await check('--fix', file)).toEqual({
      output: '\uFEFFtout fonctionne.\r\n\r\nmerci, merci.\r\n',
      complaints: [],
      exitCode: 0,
    });
  });

  it('exits 1 when something is left to be said', async () => {
    expect(await check('--fix', write('a.txt', 'Hélas, désolé.'))).toMatchObject({
      output: 'Hélas, merci.',
      exitCode: 1,
    });
  });

  it('takes one file', async () => {
    expect(await check('--fix', write('a.txt', ''), write('b.txt', ''))).toMatchObject({
      output: '',
      exitCode: 2,
    });
  });
});
