import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '..');
const SRC = join(ROOT, 'src');

/** What a room may use besides itself. */
type Rooms = ReadonlyMap<string, readonly string[]>;

/** The two tables of docs/architecture.md: the rooms of the product, and those around it. */
const [product, around] = readTables(readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8'));

function readTables(page: string): [Rooms, Rooms] {
  const tables = page.split(/^\| Room .*$/m).slice(1);
  const [first, second] = tables.map((table): Rooms => {
    const rows = [...table.matchAll(/^\| `([^`]+)` *\|[^|\n]*\|([^|\n]*)\|$/gm)];
    return new Map(
      rows.map(([, room = '', used = '']) => [room, [...used.matchAll(/`([^`]+)`/g)].map(nameIn)]),
    );
  });
  if (!first || !second || tables.length > 2) throw new RangeError('two tables are expected');
  return [first, second];
}

function nameIn([, name = '']: RegExpMatchArray): string {
  return name;
}

interface Source {
  /** Below src/, with slashes. */
  readonly name: string;
  readonly text: string;
}

const sources: Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({
    name: name.split(sep).join('/'),
    text: readFileSync(join(SRC, name), 'utf8'),
  }));
const names = new Set(sources.map(({ name }) => name));

/** The room of a file: its folder below src/, with two names where the first only groups rooms. */
const roomOf = (name: string): string =>
  /^(?:(?:outlook|taskpane|tools)\/)?[^/]+/.exec(name)?.[0] ?? '';

/** The files of src/ that a file imports, statically or not, types included. */
function importsOf({ name, text }: Source): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(name), fileName))
    .map(
      (path) =>
        ['.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']
          .map((ending) => path + ending)
          .find((file) => names.has(file)) ?? path,
    );
}

const imports = new Map(sources.map((source) => [source.name, importsOf(source)]));

/** Every arrow between two rooms that the tables don't have. */
function wrongArrows(of: ReadonlyMap<string, readonly string[]>, allowed: Rooms): string[] {
  return [...of].flatMap(([file, used]) => {
    const room = roomOf(file);
    return used
      .map(roomOf)
      .filter((other) => other !== room && allowed.get(room)?.includes(other) !== true)
      .map((other) => `${file} uses ${other}`);
  });
}

/** The files that lead back to themselves, each circle once. */
function circles(of: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const used of of.get(file) ?? []) visit(used, [...path, file]);
    done.add(file);
  };
  for (const file of of.keys()) visit(file, []);
  return found;
}

const all: Rooms = new Map([...product, ...around]);

test('files import only from rooms that theirs may use', () => {
  expect(wrongArrows(imports, all)).toEqual([]);
});

test('every arrow of the tables is there, and every room', () => {
  const rooms = new Set([...names].map(roomOf));
  expect([...rooms].sort()).toEqual([...all.keys()].sort());
  const unused = [...all].flatMap(([room, allowed]) => {
    const used = new Set(
      [...imports].filter(([file]) => roomOf(file) === room).flatMap(([, to]) => to.map(roomOf)),
    );
    return allowed.filter((other) => !used.has(other)).map((other) => `${room} → ${other}`);
  });
  expect(unused).toEqual([]);
});

test('rooms use only rooms above them, and the product only its own', () => {
  const order = [...all.keys()];
  const upward = [...all].flatMap(([room, allowed]) =>
    allowed.filter((other) => order.indexOf(other) >= order.indexOf(room) || !all.has(other)),
  );
  expect(upward).toEqual([]);
  expect([...product.values()].flat().filter((other) => !product.has(other))).toEqual([]);
});

test('no file leads back to itself', () => {
  expect(circles(imports)).toEqual([]);
});

test('an arrow in the wrong direction is found', () => {
  const wrong = new Map([
    ['tone/check.ts', ['taskpane/tone/TonePanel.tsx', 'text/zones.ts']],
    [
      'taskpane/tone/TonePanel.tsx',
      ['taskpane/templates/TemplateForm.tsx', 'testing/memory-host.ts'],
    ],
    ['text/zones.ts', ['text/lines.ts']],
    ['text/lines.ts', ['text/zones.ts']],
  ]);
  expect(wrongArrows(wrong, all)).toEqual([
    'tone/check.ts uses taskpane/tone',
    'taskpane/tone/TonePanel.tsx uses taskpane/templates',
    'taskpane/tone/TonePanel.tsx uses testing',
  ]);
  expect(circles(wrong)).toEqual(['text/zones.ts → text/lines.ts → text/zones.ts']);
});

test('packages that are there for the benchmarks are used nowhere else', () => {
  const { benchmarkOnly } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    benchmarkOnly: string[];
  };
  const users = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => posix.join(folder, ...name.split(sep)))
      .filter((name) => {
        const text = readFileSync(join(ROOT, name), 'utf8');
        return benchmarkOnly.some(
          (other) => text.includes(`from '${other}`) || text.includes(`require('${other}`),
        );
      }),
  );
  expect(users).not.toEqual([]);
  expect(users.filter((name) => !name.startsWith('test/bench/'))).toEqual([]);
});

/** Where the outermost file hands Office itself to the adapter. */
const MAY_NAME_OFFICE = ['launchevent/launchevent.ts'];

/** Whether the code, comments and texts aside, names the global `Office`, types aside too. */
function namesOffice({ name, text }: Source): boolean {
  if (!text.includes('Office')) return false;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): boolean =>
    ts.isTypeNode(node)
      ? false
      : (ts.isIdentifier(node) && node.text === 'Office') ||
        (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(file);
}

test('Office is named in its adapter and where it is handed over, and nowhere else', () => {
  const naming = sources.filter(namesOffice).map(({ name }) => name);
  expect(naming).toEqual(expect.arrayContaining(MAY_NAME_OFFICE));
  const wrong = naming.filter(
    (name) => !name.startsWith('outlook/office/') && !MAY_NAME_OFFICE.includes(name),
  );
  expect(wrong).toEqual([]);
});

test('what Send loads is checked against ES2016, all of it and with nothing else at hand', () => {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(SRC, 'tsconfig.send.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  expect(config?.options.lib).toEqual(['lib.es2016.d.ts']);
  expect(config?.options.types).toEqual(['office-js']);
  expect(config?.fileNames.map((file) => dirname(file))).toContain(join(SRC, 'launchevent'));
});
