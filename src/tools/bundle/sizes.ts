import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { FilesByPage } from '../../offline/offline-files';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'dist');

/**
 * Budgets in thousands of bytes, gzipped: a means, where the benches (test/bench) hold what a person
 * feels. They leave room to use where it is needed (CONTRIBUTING.md says what was tried). At Send most of
 * it is what tells whose words a line is and whose name is greeted; clauses are read in the pane only. Four
 * are for ways to say it that fresh text showed the charter's table to miss, for the names that a
 * greeting is compared with, and for whose language a rule speaks; six are the English table, without
 * which an English message leaves unread; one more, which the pane's first files have too, is for hosts in
 * letters of ASCII and in their own, and for what tells a house from a host that everybody shares. Of « all »,
 * 17 are the English rules, which an English paragraph brings, 6 what checks and opens a charter that was
 * published, to its last key, which comes where there is one, 11 clients from a table, with the reader of CSV
 * that comes when one is opened, 6 what tells in a reply what the client asks for and names, which comes after
 * the first drawing, 5 what is proposed to the agency, and 36 what is awaited of clients, the sentence that a
 * field changes, one's own templates as a list, a month in a sentence, the days on which an agency is closed,
 * what is said of all this in two languages, and more ways to reword, 15 of them for what 620 fresh mails showed
 * and 4 for what a rewriting must fit in the rest of its sentence (3,900 bytes; « relire » and the atelier too),
 * 20 for some 215 ways to reword reproaches, late answers, refusals and remarks on quality (19,500 bytes; « relire »
 * as much, the atelier 42 with their texts, launchevent.js 1 for what finds them);
 * 6 are the phrases, with their English and their way to the cursor, 4 people in copy, files that go with
 * a message and the time to leave, and 15 what is said of work not done, dates that slip and limits, whoever
 * says it (14,937 bytes of patterns and rewritings, 1,350 of them at Send; « relire » and the atelier too, the
 * latter with their texts, 19,441 bytes); 17 are for incidents: told with their end, still open, put down to a
 * technical cause or to somebody (17,100 bytes; « relire » and the atelier too, the latter with their texts).
 */

const BUDGETS_KB = { initial: 143, all: 568, launchevent: 78 };

/**
 * The same for the pages that stand on their own, each with all that its worker keeps, icons aside:
 * « Ton » as in the pane, and 91 for what reads a Word file, which come with the first one (a reader of our
 * own would be a tenth of that, and know a tenth of what Word writes); 9 are what checks and opens a published
 * charter, as in the pane. Of the atelier, 300 are what compiles a charter beside it, with the rules that ship and
 * their texts; 8 are the settings of the house, a template's English words, its choices and the files that it
 * attaches, 6 what compares two authors' charters and puts aside what can't be read, 5 what reads the templates of
 * other programs.
 */
const PAGE_BUDGETS_KB: Readonly<Record<string, number>> = {
  relire: 527,
  'pense-bete': 60,
  atelier: 802,
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
