import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { FilesByPage } from '../../offline/offline-files';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'dist');

/**
 * Budgets in thousands of bytes, gzipped, a little above what the build makes: what goes over one says so
 * here. They are a means; the benches (test/bench) hold what a person feels. CONTRIBUTING.md says what was
 * tried. What they hold:
 *
 * initial — React and react-dom 45, the French templates 13, parts of Fluent 20, the interface's French words 10.
 *
 * all — besides: the French rules 65, the transformations 73, the English rules 16 and templates 14, the rest of
 * Fluent 15, DOMPurify 12, which comes when a message is saved as a template, the English words of the interface
 * 11, readers of CSV, of HTML and of Mustache and the search 22, and our own code.
 *
 * launchevent — the French table 19, the English one 6, the tokenizer of HTML 4, the names of character
 * references 2, and our own code 46: what tells whose words a line is, what is left over, the engine. No clause
 * is read at Send.
 */
const BUDGETS_KB = { initial: 140, all: 564, launchevent: 78 };

/**
 * The same for the pages that stand on their own, each with all that its worker keeps, icons aside. « Relire »:
 * as the pane, and 91 for what reads a Word file, which comes with the first one (a reader of our own would be
 * a tenth of that, and know a tenth of what Word writes). The atelier: 300 are what compiles a charter beside it,
 * with the rules that ship and their texts.
 */
const PAGE_BUDGETS_KB: Readonly<Record<string, number>> = {
  relire: 525,
  'pense-bete': 54,
  atelier: 830,
};

const gzippedBytes = (files: readonly string[]): number =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
    0,
  );

const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
const paneFiles = readdirSync(join(dist, 'scripts')).map((file) => `scripts/${file}`);
const initialFiles = paneFiles.filter((file) => page.includes(file));

/** What the worker of each page keeps (page-files.js). */
const context: { tonJusteFiles?: FilesByPage } = {};
runInNewContext(readFileSync(join(dist, 'service-worker-files.js'), 'utf8'), context);
const pages = Object.entries(context.tonJusteFiles ?? {}).map(
  ([name, { files }]) =>
    [
      `${name}.html, with everything`,
      gzippedBytes(files.filter((file) => !file.startsWith('assets/'))),
      PAGE_BUDGETS_KB[name] ?? 0,
    ] as const,
);

const sizes = [
  ['pane, initial JavaScript and CSS', gzippedBytes(initialFiles), BUDGETS_KB.initial],
  ['pane, with everything it can load later', gzippedBytes(paneFiles), BUDGETS_KB.all],
  ['launchevent.js', gzippedBytes(['launchevent.js']), BUDGETS_KB.launchevent],
  ...pages,
] as const;

for (const [name, bytes, limit] of sizes) {
  const kilobytes = bytes / 1000;
  const verdict = kilobytes <= limit ? 'within' : 'OVER';
  console.log(`${name}: ${kilobytes.toFixed(1)} kB gzipped, ${verdict} ${String(limit)} kB`);
  if (kilobytes > limit) process.exitCode = 1;
}
