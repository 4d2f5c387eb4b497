import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
const PRINT =
  "import('./src/tools/docs/rules-table.ts').then(({ rulesTable }) => rulesTable()).then((page) => process.stdout.write(page))";

// Prettier is an ES module that loads its parsers itself: in a process of its own, not in Jest's.
test('docs/tableau-des-regles.md says what the rules say: npm run docs writes it anew', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', PRINT], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(status === 0 ? '' : stderr).toBe('');
  expect(stdout).toContain('| `excuse-attente`');
  expect(readFileSync(join(ROOT, 'docs', 'tableau-des-regles.md'), 'utf8')).toBe(stdout);
}, 60_000);
