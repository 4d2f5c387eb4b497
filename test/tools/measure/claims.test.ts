import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewritingsOf } from '../../../src/tools/measure/rewritings';
import { readYaml } from '../../../src/charter-compiler/yaml-source';
import { loadReview } from '../../../src/cli/load-review';

interface Draft {
  readonly draft: string;
  readonly never: string;
  readonly keeps?: readonly string[];
}

const drafts = readYaml('claims.yml', readFileSync(join(__dirname, 'claims.yml'), 'utf8'))
  .data as readonly Draft[];
const review = loadReview();

it.each(drafts)('$draft keeps to what it says', ({ draft, never, keeps = [] }) => {
  const plain = (text: string): string => text.replace(/’/g, "'").toLowerCase();
  for (const { text } of rewritingsOf(draft, review)) {
    expect(plain(text)).not.toContain(plain(never));
    for (const kept of keeps) expect(plain(text)).toContain(plain(kept));
  }
});

it('is asked of drafts that some rule does rewrite', () => {
  expect(
    drafts.filter(({ draft }) => rewritingsOf(draft, review).length > 0).length,
  ).toBeGreaterThan(3);
});
