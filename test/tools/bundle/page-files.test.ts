import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import webpack from 'webpack';
import { PageFiles } from '../../../src/tools/bundle/page-files';

/** A page of its own, an asset of its own. */
class Page {
  apply(compiler: webpack.Compiler): void {
    const { sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Page', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Page', stage: 0 }, () => {
        const emit = (name: string, text: string) =>
          compilation.emitAsset(name, new sources.RawSource(text));
        emit('relire.html', '<link href="pages/own.css" />');
        emit('pages/own.css', 'p{}');
        emit('pages/other.css', 'q{}');
        emit('icon.png', 'png');
      });
    });
  }
}

async function filesOf(folder: string, later: string) {
  writeFileSync(
    path.join(folder, 'index.js'),
    "import './shared.js'; import('./later.js'); new Worker(new URL('./beside.js', import.meta.url));",
  );
  writeFileSync(path.join(folder, 'beside.js'), "console.log('beside');");
  writeFileSync(path.join(folder, 'shared.js'), "console.log('shared');");
  writeFileSync(path.join(folder, 'other.js'), "import './shared.js'; import('./others.js');");
  writeFileSync(path.join(folder, 'others.js'), "console.log('of the other page');");
  writeFileSync(path.join(folder, 'later.js'), later);
  writeFileSync(path.join(folder, 'worker.js'), 'export {};');
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        context: folder,
        entry: { relire: './index.js', other: './other.js', worker: './worker.js' },
        output: { path: path.join(folder, 'dist'), filename: 'pages/[name].[contenthash:8].js' },
        optimization: { minimize: false, splitChunks: { chunks: 'all', minSize: 0 } },
        plugins: [new Page(), new PageFiles(['relire'], ['icon.png'])],
      },
      (failure, stats) => {
        if (failure || stats?.hasErrors()) reject(failure ?? new Error(stats?.toString()));
        else resolve();
      },
    );
  });
  const context: { tonJusteFiles?: Record<string, { version: string; files: string[] }> } = {};
  const script = path.join(folder, 'dist', 'service-worker-files.js');
  vm.runInNewContext(readFileSync(script, 'utf8'), context);
  return context.tonJusteFiles?.relire ?? { version: '', files: [] };
}

test('a page keeps itself, what it loads now and later, and nothing of another entry', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-files-'));
  try {
    const first = await filesOf(folder, "console.log('un');");
    expect(first.files.map((name) => name.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual([
      'icon.png',
      // What both pages share, what this one loads later and the worker that it starts: not what the other
      // one loads.
      expect.stringMatching(/^(?:pages\/)?\d+\.js$/),
      expect.stringMatching(/^(?:pages\/)?\d+\.js$/),
      expect.stringMatching(/^(?:pages\/)?\d+\.js$/),
      'pages/own.css',
      'pages/relire.js',
      'relire.html',
    ]);
    expect((await filesOf(folder, "console.log('un');")).version).toBe(first.version);
    expect((await filesOf(folder, "console.log('deux');")).version).not.toBe(first.version);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
