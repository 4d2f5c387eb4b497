import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadReview } from '../cli/load-review';
import { scoreList, scoreTable } from './measure-report';
import { scorePassages } from './measure-score';
import { readCorpus, readMessages, type Passage } from './measure-passages';

// How much of what readers say to avoid the shipped rules find: `npm run measure -- [--list] [--charter DIR]`.

const ROOT = join(fileURLToPath(import.meta.url), '..', '..', '..');
const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'real-dev.jsonl');
const MESSAGES = join(ROOT, 'test', 'tone', 'messages');

const { values } = parseArgs({
  options: { list: { type: 'boolean' }, charter: { type: 'string' } },
});
const review = loadReview(values.charter);

function measure(title: string, passages: readonly Passage[]): void {
  const score = scorePassages(passages, (text) => review(text, 'text').findings);
  console.log(scoreTable(title, { passages: passages.length, score }));
  if (values.list) console.log(scoreList(score));
}

const corpus = readCorpus(CORPUS);
if (corpus) measure('Real messages', corpus);
else console.log(`Real messages: skipped, ${CORPUS} is not here.\n`);
measure('Messages of our own, which the rules were not written on', readMessages(MESSAGES));
