import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'dist');

/**
 * Budgets in thousands of bytes, gzipped: a means, where the benches (test/bench) hold what a person
 * feels. They leave room to use where it is needed (CONTRIBUTING.md says what was tried). At Send most of
 * it is what tells whose words a line is and whose name is greeted; clauses are read in the pane only. The
 * last four are for ways to say it that fresh text showed the charter's table to miss, for the names that a
 * greeting is compared with, and for whose language a rule speaks. Of « all », 15 are the
 * English rules, which an English paragraph brings.
 */
const BUDGETS_KB = { initial: 140, all: 442, launchevent: 68 };

const gzippedBytes = (files: readonly string[]): number =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
    0,
  );

const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
const paneFiles = readdirSync(join(dist, 'scripts')).map((file) => `scripts/${file}`);
const initialFiles = paneFiles.filter((file) => page.includes(file));

const sizes = {
  initial: ['pane, initial JavaScript and CSS', gzippedBytes(initialFiles)],
  all: ['pane, with everything it can load later', gzippedBytes(paneFiles)],
  launchevent: ['launchevent.js', gzippedBytes(['launchevent.js'])],
} as const;

for (const [budget, [name, bytes]] of Object.entries(sizes)) {
  const limit = BUDGETS_KB[budget as keyof typeof BUDGETS_KB];
  const kilobytes = bytes / 1000;
  const verdict = kilobytes <= limit ? 'within' : 'OVER';
  console.log(`${name}: ${kilobytes.toFixed(1)} kB gzipped, ${verdict} ${String(limit)} kB`);
  if (kilobytes > limit) process.exitCode = 1;
}
