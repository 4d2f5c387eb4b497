/**
 * What the tone engine costs, in proportion to things on the same text in the same run.
 * Run with `npx tsx test/bench/tone.bench.ts`. Ratios only: a machine's milliseconds say nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { readMessages } from '../../src/tools/measure/passages';
import { checkedRules } from '../../src/charter/checked-rules';
import { check } from '../../src/tone/check';
import { encodeRules } from '../../src/tone/compile/encode-rules';
import { sendRules } from '../../src/tone/compile/send-rules';
import { wordSetsOf } from '../../src/tone/match/vocabulary';
import { findPhrases } from '../../src/tone/find-phrases';
import { Remembered } from '../../src/tone/rewriting/remembered';
import { openRewriter } from '../../src/tone/rewriting/rewriter';
import { withSuggestions } from '../../src/tone/rewriting/suggest';
import { firstChoices } from '../../src/tone/suggestion';
import { rewrittenParagraphs } from '../../src/taskpane/tone/rewritten-paragraphs';
import { compiledCharter } from '../charter-compiler/shipped-charter';

const ROOT = join(fileURLToPath(import.meta.url), '..', '..', '..');
const SIZE = 200_000;

/** Milliseconds of one call of each: the fastest of some rounds, in which they take turns. */
function time(runs: readonly (() => void)[], rounds: number): number[] {
  const best = runs.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    runs.forEach((run, index) => {
      const start = performance.now();
      run();
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - start);
    });
  }
  return best;
}

function report(name: string, value: number, verdict: string): void {
  console.log(`${name.padEnd(74)} ${value.toFixed(2).padStart(9)}  ${verdict}`);
}

function atLeast(name: string, value: number, goal: number): void {
  report(name, value, value >= goal ? `(goal: at least ${goal})` : `(UNDER ${goal})`);
  if (value < goal) process.exitCode = 1;
}

function atMost(name: string, value: number, goal: number): void {
  report(name, value, value <= goal ? `(goal: at most ${goal})` : `(OVER ${goal})`);
  if (value > goal) process.exitCode = 1;
}

/** `size` characters of the messages of the tests, as they come. */
function prose(size: number): string {
  const messages = readMessages(join(ROOT, 'test', 'tone', 'messages')).map(({ text }) => text);
  let text = '';
  while (text.length < size) text += `${messages.join('\n\n')}\n\n`;
  return text.slice(0, size);
}

function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return sum;
}

/** The words of a text folded and looked up one by one: what any checker of French must do. */
function plainWords(text: string, known: ReadonlySet<string>): number {
  let found = 0;
  for (const word of text
    .normalize('NFD')
    .toLowerCase()
    .match(/[\p{L}\p{M}\d]+/gu) ?? []) {
    if (known.has(word.replace(/\p{M}/gu, ''))) found += 1;
  }
  return found;
}

/** Milliseconds for Grammalecte to read `text` once it is started, or undefined without it. */
function grammalecte(text: string): number | undefined {
  if (spawnSync('grammalecte-cli', ['--help'], { stdio: 'ignore' }).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tone-bench-'));
  const run = (copies: number): number => {
    const file = join(folder, `${copies}.txt`);
    writeFileSync(file, `${text.replace(/\n+/g, ' ')}\n`.repeat(copies));
    const start = performance.now();
    spawnSync('grammalecte-cli', ['-j', '-f', file], { maxBuffer: 1e9 });
    return performance.now() - start;
  };
  try {
    const few = run(1);
    return (run(21) - few) / 20;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds for Harper, a checker of English, to read `text` once it is started: the best of some. */
async function harper(text: string): Promise<number> {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    await linter.lint(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** `size` characters of the charter's templates in English. */
function englishProse(size: number): string {
  const templates = Object.values(charter.english);
  const text = templates.map(({ body }) => body.replace(/<[^>]+>|\{\{[^}]*\}\}/g, ' ')).join(' ');
  return text.replace(/\s+/g, ' ').slice(0, size);
}

const charter = compiledCharter();
const shipped = charter.rules;
const text = prose(SIZE);
const known = new Set(Array.from(wordSetsOf(shipped)).flatMap((words) => Array.from(words)));

const [words = 0, bare = 0, whole = 0] = time(
  [() => void plainWords(text, known), () => void scan(text), () => void check(shipped, text)],
  40,
);
report('the charter, on text full of findings / a bare scan', whole / bare, '');
report(
  'the charter, on text full of findings / folding and looking up each word',
  whole / words,
  '',
);

// No YAML and no compiling stand between a click on Send and the verdict.
const calm = prose(400).replace(/\n+/g, ' ');
const encoded = JSON.stringify(encodeRules(sendRules(shipped)));
const [start = 0, parse = 0, floor = 0] = time(
  [
    () => void findPhrases(checkedRules(JSON.parse(encoded)), calm),
    () => void JSON.parse(encoded),
    () => void scan(text),
  ],
  15,
);
report(
  'start of the send check (parse, decode, open, one message) / JSON.parse',
  start / parse,
  '',
);
report('start of the send check / a bare scan of 200,000 characters', start / floor, '');

const message = prose(2_000);
const [once = 0] = time([() => void check(shipped, message)], 200);
const other = grammalecte(message);
if (other === undefined) console.log('grammalecte-cli is not installed: skipped');
else atLeast('a message of 2,000 characters: Grammalecte / the charter', other / once, 100);
atLeast(
  'a message of 2,000 characters: Harper, on English / the charter',
  (await harper(englishProse(2_000))) / once,
  10,
);

// Messages as they are first read, each sentence rewritten anew; then as at every pause of their writer.
const all = prose(60_000);
const messages = Array.from({ length: 30 }, (_, index) => all.slice(2_000 * index).slice(0, 2_000));
const read = messages.map((draft) => ({ draft, findings: check(shipped, draft) }));
const rewriter = openRewriter(shipped, charter.transformations);
const forgetful = () => ({ ...rewriter, findings: new Remembered<never>(2_000) });
const [checking = 0, suggesting = 0, again = 0] = time(
  [
    () => messages.forEach((draft) => void check(shipped, draft)),
    () => {
      const fresh = forgetful();
      read.forEach(({ draft, findings }) => void withSuggestions(fresh, draft, findings));
    },
    () => read.forEach(({ draft, findings }) => void withSuggestions(rewriter, draft, findings)),
  ],
  80,
);
atMost('the suggestions of a message of 2,000 characters / its check', suggesting / checking, 2);
atMost('the same once its sentences are known / its check', again / checking, 0.5);

const pages = all.slice(0, 30_000);
const rewritten = withSuggestions(rewriter, pages, check(shipped, pages));
const [opening = 0, ofPages = 0] = time(
  [
    () => {
      const choices = firstChoices(rewritten, () => true).map(([, suggestion]) => suggestion);
      rewrittenParagraphs(pages, choices);
    },
    () => void check(shipped, pages),
  ],
  40,
);
atMost('« Réécrire ce message » of ten pages / their check', opening / ofPages, 1);
