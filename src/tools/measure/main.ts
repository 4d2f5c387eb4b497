import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Review } from '../../cli/check-document';
import { loadReview } from '../../cli/load-review';
import { UsageError } from '../../cli/usage-error';
import { scoreList, scoreTable } from './report';
import { scorePassages } from './score';
import { readCorpus, readMessages, type Passage } from './passages';

// How much of what readers say to avoid the shipped rules find: `npm run measure -- [--list] [--charter DIR]`.

const ROOT = join(fileURLToPath(import.meta.url), '..', '..', '..', '..');
const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'real-dev.jsonl');
const MESSAGES = join(ROOT, 'test', 'tone', 'messages');

function measure(review: Review, list: boolean): void {
  const corpus = readCorpus(CORPUS);
  if (corpus) print('Real messages', corpus, review, list);
  else console.log(`Real messages: skipped, ${CORPUS} is not here.\n`);
  print('Messages of our own', readMessages(MESSAGES), review, list);
}

function print(title: string, passages: readonly Passage[], review: Review, list: boolean): void {
  const score = scorePassages(passages, (text) => review(text, 'text').findings);
  console.log(scoreTable(title, { passages: passages.length, score }));
  if (list) console.log(scoreList(score));
}

const { values } = parseArgs({
  options: { list: { type: 'boolean' }, charter: { type: 'string' } },
});
try {
  measure(loadReview(values.charter), values.list === true);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`measure: ${error.message}`);
  process.exitCode = 1;
}
