import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const SRC = resolve(__dirname, '..', 'src');

/** Which rooms of src/ each one may use, besides itself; docs/architecture.md draws it. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  text: [],
  tone: ['text'],
  templates: ['text', 'tone'],
  leftovers: ['text', 'tone'],
  charter: ['templates', 'tone'],
  'outlook/port': ['text'],
  storage: ['leftovers', 'outlook/port', 'templates', 'text', 'tone'],
  editing: ['leftovers', 'outlook/port', 'storage', 'templates', 'text', 'tone'],
  'outlook/office': ['outlook/port', 'text'],
  launchevent: [
    'charter',
    'editing',
    'leftovers',
    'outlook/office',
    'outlook/port',
    'storage',
    'templates',
    'text',
    'tone',
  ],
  taskpane: [
    'charter',
    'editing',
    'leftovers',
    'outlook/office',
    'outlook/port',
    'storage',
    'templates',
    'text',
    'tone',
  ],
  cli: ['build', 'charter-compiler', 'editing', 'leftovers', 'templates', 'text', 'tone'],
};

/** Where the outermost file hands Office itself to the adapter. */
const MAY_NAME_OFFICE = ['launchevent/launchevent.ts'];

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

const roomOf = (name: string): string => /^(?:outlook\/)?[^/]+/.exec(name)?.[0] ?? '';

/** The rooms that a file imports from, statically or not, types included. */
function roomsUsed({ name, text }: Source): string[] {
  const folder = dirname(join(SRC, name));
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => roomOf(relative(SRC, resolve(folder, fileName)).split(sep).join('/')));
}

/** Whether the code, comments and texts aside, names the global `Office`, types aside too. */
function namesOffice({ name, text }: Source): boolean {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): boolean =>
    ts.isTypeNode(node)
      ? false
      : (ts.isIdentifier(node) && node.text === 'Office') ||
        (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(file);
}

test('rooms use only what is below them', () => {
  const wrong = sources.flatMap((source) => {
    const room = roomOf(source.name);
    const allowed = MAY_USE[room];
    if (allowed === undefined) return [];
    return roomsUsed(source)
      .filter((used) => used !== room && !allowed.includes(used))
      .map((used) => `${source.name} uses ${used}`);
  });
  expect(wrong).toEqual([]);
  // The walk finds what there is to find.
  const cli = sources.filter(({ name }) => name.startsWith('cli/')).flatMap(roomsUsed);
  expect(cli).toContain('build');
});

test('every room has its place in the rule, or is outside the product', () => {
  const rooms = new Set(sources.map(({ name }) => roomOf(name)));
  expect([...rooms].filter((room) => !(room in MAY_USE)).sort()).toEqual([
    'build',
    'playground',
    'testing',
    'tools',
  ]);
});

test('Office is named in its adapter and where it is handed over, and nowhere else', () => {
  const naming = sources.filter(namesOffice).map(({ name }) => name);
  expect(naming).toEqual(expect.arrayContaining(MAY_NAME_OFFICE));
  const wrong = naming.filter(
    (name) => !name.startsWith('outlook/office/') && !MAY_NAME_OFFICE.includes(name),
  );
  expect(wrong).toEqual([]);
});
