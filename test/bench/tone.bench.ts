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
import { compileExpressions } from '../../src/build/charter-expressions';
import { readMessages } from '../../src/tools/measure/passages';
import { checkedRules } from '../../src/charter/checked-rules';
import { check } from '../../src/tone/check';
import type { RuleSource } from '../../src/tone/compile/compile-rules';
import { compileRules } from '../../src/tone/compile/compile-rules';
import { encodeRules } from '../../src/tone/compile/encode-rules';
import { sendRules } from '../../src/tone/compile/send-rules';
import { wordSetsOf } from '../../src/tone/match/vocabulary';
import type { ToneRules } from '../../src/tone/match/rules';
import { findPhrases } from '../../src/tone/find-phrases';

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

function atMost(name: string, value: number, goal: number): void {
  report(name, value, value <= goal ? `(goal: at most ${goal})` : `(OVER ${goal})`);
}

function atLeast(name: string, value: number, goal: number): void {
  report(name, value, value >= goal ? `(goal: at least ${goal})` : `(UNDER ${goal})`);
}

/** `size` characters of the messages of the tests, as they come. */
function prose(size: number): string {
  const messages = readMessages(join(ROOT, 'test', 'tone', 'messages')).map(({ text }) => text);
  let text = '';
  while (text.length < size) text += `${messages.join('\n\n')}\n\n`;
  return text.slice(0, size);
}

/** Invented forms of two words, none twice: « bidoru melika ». */
function forms(count: number): string[] {
  const syllables = ['ba', 'do', 'ru', 'me', 'li', 'ka', 'so', 'ti', 'nu', 'pe', 'va', 'zo'];
  const word = (number: number): string =>
    [1, 12, 144, 1728].map((step) => syllables[Math.floor(number / step) % 12]).join('');
  return Array.from({ length: count }, (_, index) => `${word(index)} ${word(index * 7 + 5)}`);
}

function rulesOf(surface: readonly string[]): ToneRules {
  const rules: RuleSource[] = surface.map((form, index) => ({
    id: `form-${index}`,
    category: 'negatif',
    severity: 'rephrase',
    note: 'Une forme.',
    phrasings: [],
    patterns: [{ pattern: form, when: [], suggestions: [] }],
    unless: [],
  }));
  return compileRules({
    rules,
    exceptions: [],
    markers: { restored: [], done: [], sympathy: [] },
    documents: { ordre: { note: '', phrasings: [] }, bilan: { note: '', phrasings: [] } },
    lexicon: { list: () => undefined, forms: () => [] },
    misspellings: {},
    fuzzyWords: [],
    fusedWords: {},
    articles: {},
    aspirated: [],
  });
}

function expressions(surface: readonly string[]): RegExp[] {
  return surface.map((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, 'giu'));
}

function findAll(patterns: readonly RegExp[], text: string): number {
  let found = 0;
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    while (pattern.exec(text)) found += 1;
  }
  return found;
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

const shipped = compileExpressions(join(ROOT, 'src', 'charter', 'fr', 'expressions'));
const text = prose(SIZE);
const known = new Set(Array.from(wordSetsOf(shipped)).flatMap((words) => Array.from(words)));

const some = forms(2_000);
const few = rulesOf(some);
const many = rulesOf(forms(20_000));
const loop = expressions(some);
const sample = prose(20_000) + some.slice(0, 50).join(' et ');
const [ours = 0, theirs = 0] = time(
  [() => void check(few, sample), () => void findAll(loop, sample)],
  15,
);
atLeast('2,000 forms: a loop of one RegExp each / the engine', theirs / ours, 10);

const [of2000 = 0, of20000 = 0, words = 0, bare = 0, whole = 0] = time(
  [
    () => void check(few, text),
    () => void check(many, text),
    () => void plainWords(text, known),
    () => void scan(text),
    () => void check(shipped, text),
  ],
  40,
);
atMost(
  'ten times the rules (20,000 forms / 2,000 forms), 200,000 characters',
  of20000 / of2000,
  1.3,
);
atMost('2,000 forms / a bare scan of 200,000 characters', of2000 / bare, 5);
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
