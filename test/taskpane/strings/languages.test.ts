import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { english as inFirst } from '../../../src/taskpane/strings/en';
import { clientsTable as clientsTableInEnglish } from '../../../src/taskpane/strings/en/clients-table';
import { proposals as proposalsInEnglish } from '../../../src/taskpane/strings/en/proposals';
import { relire as relireInEnglish } from '../../../src/taskpane/strings/en/relire';
import { french as atFirst } from '../../../src/taskpane/strings/fr';
import { clientsTable } from '../../../src/taskpane/strings/fr/clients-table';
import { proposals } from '../../../src/taskpane/strings/fr/proposals';
import { relire } from '../../../src/taskpane/strings/fr/relire';
import { languageFor } from '../../../src/taskpane/ui/spoken-language';

type Leaf = string | ((...values: unknown[]) => string);

/** Every text of a language, and what makes one, by its path. */
function leaves(value: unknown, path = ''): [string, Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** With what comes after the first drawing. */
const french = { ...atFirst, clientsTable, proposals, relire };
const english = {
  ...inFirst,
  clientsTable: clientsTableInEnglish,
  proposals: proposalsInEnglish,
  relire: relireInEnglish,
};

const inFrench = new Map(leaves(french));
const inEnglish = leaves(english);

test('both languages say the same things', () => {
  expect(inEnglish.map(([path]) => path).sort()).toEqual([...inFrench.keys()].sort());
  expect(inEnglish.length).toBeGreaterThan(150);
});

/** The same in both: names, an example in the language of the messages, signs. */
const SAME = new Set([
  'proposals.expressions',
  'phrases.heading',
  'phrases.one',
  'relire.title',
  'tabs.label',
  'userTemplates.date',
  'userTemplates.kinds.date',
  'send.domainExample',
  'settings.expression',
  'settings.expressionExample',
  'settings.replacementExample',
  'templates.searchKeys',
]);

/** Words of the French interface, and signs that English sets otherwise; examples are quoted. */
const FRENCH = /[«»]|\u00a0|\b(le|la|les|des|une|votre|vous|est|dans)\b/i;

function isEnglish(path: string, said: Leaf): boolean {
  if (typeof said === 'function') return !/[«»]/.test(String(said));
  if (said.trim() === '' || FRENCH.test(said.replace(/“[^”]*”/g, '“”'))) return false;
  return SAME.has(path) || !/[a-z]{4}/i.test(said) || said !== inFrench.get(path);
}

test('everything is said in English', () => {
  expect(inEnglish.filter(([path, said]) => !isEnglish(path, said))).toEqual([]);
  const [untranslated = ['', '']] = [...inFrench].filter(([path]) => path === 'tabs.templates');
  expect([
    isEnglish(...untranslated),
    isEnglish('a', 'Dans le volet'),
    isEnglish('a', ' '),
  ]).toEqual([false, false, false]);
});

test('counts agree in English', () => {
  expect([0, 1, 3].map((n) => english.tone.count(n))).toEqual([
    '0 expressions to reword',
    '1 expression to reword',
    '3 expressions to reword',
  ]);
});

test('French for every French, English for all others, unless the person chose', () => {
  expect(['fr-FR', 'fr-CA', 'fr', 'FR-be'].map((tag) => languageFor(undefined, tag))).toEqual(
    Array(4).fill('fr'),
  );
  expect(['en-US', 'de-DE', 'frr', ''].map((tag) => languageFor(undefined, tag))).toEqual(
    Array(4).fill('en'),
  );
  expect([languageFor('en', 'fr-FR'), languageFor('fr', 'en-US')]).toEqual(['en', 'fr']);
});

const root = join(__dirname, '../../../src/taskpane');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('strings'))
  .sort();

/** A letter that only French has, or a sentence: words with a space between them and a capital or a full stop. */
const FOR_PEOPLE =
  /[àâçéèêëîïôûùœ«»]|^[A-ZÀ-Ý][a-zà-ÿ’']+(?: [a-zà-ÿ’']+)+|[a-z]{2,} [a-z]{2,}[^a-z]*[.!?…]$/;

/** What people never read: names and errors for developers. */
function isForDevelopers(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText())) return true;
  return ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent);
}

/** The texts that stand in a file's code. */
function texts(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /[a-zà-ÿ]/i.test(node.text)) found.push(node.text.trim());
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if ((isText || isPart) && FOR_PEOPLE.test(node.text) && !isForDevelopers(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A language is named in its own words. */
const NAMES: readonly string[] = ['Français'];

test('there are files to look through', () => {
  expect(files.length).toBeGreaterThan(40);
});

test('no other file holds words for people', () => {
  const found = files.flatMap((file) =>
    texts(file)
      .filter((text) => !NAMES.includes(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});
