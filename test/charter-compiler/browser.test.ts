import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import webpack from 'webpack';
import type { Compilation, CompiledCharter } from '../../src/charter-compiler/compile-charter';
import { readCharterFolder } from '../../src/cli/charter-folder';

const ROOT = join(__dirname, '..', '..');
const ATELIER = join(ROOT, 'test', 'fixtures', 'charter', 'atelier');

/** Bundles the compiler for a browser, where a module of Node's own stops webpack. */
function bundled(folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        context: ROOT,
        mode: 'none',
        target: 'web',
        entry: './src/charter-compiler/compile-charter.ts',
        output: {
          path: folder,
          filename: 'compiler.js',
          library: { name: 'compiler', type: 'var' },
        },
        resolve: { extensions: ['.ts', '.js'] },
        module: {
          rules: [
            {
              test: /\.ts$/,
              loader: 'swc-loader',
              options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
            },
          ],
        },
      },
      (error, stats) => {
        if (error ?? stats?.hasErrors()) {
          reject(error ?? new Error(stats?.toString('errors-only')));
        } else {
          resolve(readFileSync(join(folder, 'compiler.js'), 'utf8'));
        }
      },
    );
  });
}

test('the compiler runs in a page, without anything of Node’s', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compiler-'));
  const code = await bundled(folder).finally(() => rmSync(folder, { recursive: true }));
  const page = createContext({ texts: Array.from(readCharterFolder(ATELIER).texts), console });
  const compile = (texts: string): unknown =>
    runInContext(`compiler.compileCharter(new Map(${texts}))`, page);
  runInContext(code, page);

  const { ok, compiled } = compile('texts') as Extract<Compilation<CompiledCharter>, { ok: true }>;
  expect(ok).toBe(true);
  expect(compiled.rules.rules.map(({ id }) => id)).toEqual(['pas-grave']);
  expect(compiled.templates.templates.map(({ id }) => id)).toEqual(['premier-echange']);

  const told = compile('[...texts, ["templates/a.md", "Bonjour"], ["expressions/b.yml", "[]"]]');
  const { mistakes } = told as Extract<Compilation<CompiledCharter>, { ok: false }>;
  expect(mistakes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^templates\/a\.md:1: begin with ---/),
    'expressions/b.yml:1: category: this key is missing: add it',
    'expressions/b.yml:1: rules: this key is missing: add it',
  ]);
}, 60_000);
