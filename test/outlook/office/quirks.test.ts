import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RefusalId } from '../../../src/editing/outcome';
import { refusal } from '../../../src/editing/refusals';
import { CLIENT_BEHAVIOURS } from '../../../src/testing/client-behaviours';

const root = join(__dirname, '../../..');
const quirks = readFileSync(join(root, 'src/outlook/office/QUIRKS.md'), 'utf8')
  .split(/^## /m)
  .slice(1);
const headings = quirks.map((quirk) => quirk.slice(0, quirk.indexOf('\n')));

const REFUSALS: Readonly<Record<RefusalId, true>> = {
  'too-long': true,
  'legacy-mac-images': true,
  'many-images': true,
  'quoted-images': true,
  'unbounded-thread': true,
  'no-place': true,
  'linked-words': true,
  interlaced: true,
};

test.each(CLIENT_BEHAVIOURS.map(({ id }) => id))('the manner %s is explained', (id) => {
  expect(headings).toContain(id);
});

test.each(Object.keys(REFUSALS) as RefusalId[])('the refusal %s names its quirk', (id) => {
  const { quirk, offers } = refusal(id);
  expect(headings).toContain(quirk);
  expect(quirks.find((text) => text.startsWith(quirk))).toContain(`\`${id}\``);
  expect(offers).toEqual(['selection', 'copy']);
});

test.each(headings)('%s says symptom, clients, what we do, and tests that exist', (heading) => {
  const quirk = quirks[headings.indexOf(heading)] ?? '';
  for (const part of ['Symptom', 'Clients', 'What we do', 'Test']) {
    expect(quirk).toMatch(new RegExp(`^- ${part}: `, 'm'));
  }
  const files = quirk.match(/`test\/[^`]+`/g) ?? [];
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(existsSync(join(root, file.slice(1, -1)))).toBe(true);
});
