import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkDocument, repaired, type ReviewSource } from '../../cli/check-document';
import { loadReview } from '../../cli/load-review';
import { UsageError } from '../../cli/usage-error';
import { alarmRates, readClean, type CleanPassage } from './clean';
import { castNet } from './net';
import { readGold, rewritesList, rewritesTable, rewrittenIn, type GoldRewrite } from './rewrites';
import { readCorpus, readMessages, type Passage } from './passages';
import { ratesList, ratesTable, scoreList, scoreTable } from './report';
import { scorePassages } from './score';

// How much of what readers say to avoid the shipped rules find, and how often they speak where there is nothing to
// say: `npm run measure -- [--list] [--charter DIR]`. `--net DIR` prints what they would replace in any folder,
// `--rewrites` how many of their findings come with words to put in.

const ROOT = join(fileURLToPath(import.meta.url), '..', '..', '..', '..');
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const MESSAGES = join(ROOT, 'test', 'tone', 'messages');
const ENGLISH_MESSAGES = join(ROOT, 'test', 'tone', 'english-messages');
const LABELLED = ['real-dev.jsonl', 'real2-dev.jsonl'];
const CLEAN = ['clean-dev.jsonl', 'idioms-dev.txt'];
const GOLD = 'rewrites-dev.jsonl';
const EDGES = 'edge-sentences-dev.txt';

function measure(review: ReviewSource, list: boolean): void {
  for (const file of LABELLED) {
    const passages = readCorpus(join(CORPUS, file));
    if (passages) printScore(file, passages, review, list);
    else console.log(`${file}: skipped, it is not in ${CORPUS}.\n`);
  }
  printScore('Messages of our own', readMessages(MESSAGES), review, list);
  printScore('English messages of our own', readMessages(ENGLISH_MESSAGES), review, list);
  for (const file of CLEAN) {
    const passages = readClean(join(CORPUS, file));
    if (!passages) {
      console.log(`${file}: skipped, it is not in ${CORPUS}.\n`);
      continue;
    }
    const rates = alarmRates(passages, (text) => review(text, 'text').findings);
    console.log(ratesTable(file, rates));
    if (list) console.log(ratesList(rates));
  }
  const edges = readClean(join(CORPUS, EDGES));
  if (edges) printEdges(edges, review, list);
  else console.log(`${EDGES}: skipped, it is not in ${CORPUS}.\n`);
}

/** How many findings come with words to put in. */
function measureRewrites(review: ReviewSource, list: boolean): void {
  const gold = readGold(join(CORPUS, GOLD));
  for (const file of LABELLED) {
    const passages = readCorpus(join(CORPUS, file));
    if (!passages) console.log(`${file}: skipped, it is not in ${CORPUS}.\n`);
    else printRewrites(file, passages, review, list, gold);
  }
  printRewrites('Messages of our own', readMessages(MESSAGES), review, list);
  printRewrites('English messages of our own', readMessages(ENGLISH_MESSAGES), review, list);
}

function printRewrites(
  title: string,
  passages: readonly Passage[],
  review: ReviewSource,
  list: boolean,
  gold?: readonly GoldRewrite[],
): void {
  const rewritten = rewrittenIn(passages, review, gold);
  console.log(rewritesTable(title, rewritten));
  if (list) console.log(`${rewritesList(rewritten)}\n`);
}

/** The sentences that the first suggestions change, for reading. */
function printEdges(edges: readonly CleanPassage[], review: ReviewSource, list: boolean): void {
  const changed = edges.flatMap(({ text }) => {
    const after = repaired(text, checkDocument({ file: '', kind: 'text', text }, review));
    return after === text ? [] : [{ text, after }];
  });
  console.log(`${EDGES}: ${changed.length} of ${edges.length} changed by first suggestions\n`);
  if (!list) return;
  for (const { text, after } of changed) console.log(`  ${text}\n    → ${after}`);
}

function printScore(
  title: string,
  passages: readonly Passage[],
  review: ReviewSource,
  list: boolean,
): void {
  const score = scorePassages(passages, (text) => review(text, 'text').findings);
  console.log(scoreTable(title, { passages: passages.length, score }));
  if (list) console.log(scoreList(score));
}

const { values } = parseArgs({
  options: {
    list: { type: 'boolean' },
    charter: { type: 'string' },
    net: { type: 'string' },
    rewrites: { type: 'boolean' },
  },
});
try {
  const review = loadReview(values.charter);
  if (values.rewrites === true) {
    measureRewrites(review, values.list === true);
  } else if (values.net === undefined) {
    measure(review, values.list === true);
  } else {
    const count = await castNet(values.net, review, (line) => {
      console.log(line);
    });
    console.log(`${count} findings of severity replace`);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`measure: ${error.message}`);
  process.exitCode = 1;
}
