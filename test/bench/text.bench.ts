/**
 * How long the text map and the zones take, in proportion to things that can't be avoided: the bare
 * tokenizer on the same bytes, a body a tenth of the size, and two published parsers of replies.
 * Run with `npx tsx test/bench/text.bench.ts`. Ratios only: a machine's milliseconds say nothing.
 */
import { silentCallbacks } from '../text/silent-callbacks';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import EmailReplyParser from 'email-reply-parser';
import { Tokenizer } from 'htmlparser2';
import { readMessage } from '../../src/text/message';
import { corpusBodies } from '../text/corpus';
import { outlookBody } from './outlook-body';

/**
 * Milliseconds of one call of each: the fastest of a number of rounds, in which they take turns, so
 * that what else the machine does counts least.
 */
function time(runs: readonly (() => void)[], rounds: number): number[] {
  const best = runs.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    runs.forEach((run, index) => {
      const start = performance.now();
      run();
      best[index] = Math.min(best[index] as number, performance.now() - start);
    });
  }
  return best;
}

function tokenize(source: string): void {
  const tokenizer = new Tokenizer({}, silentCallbacks);
  tokenizer.write(source);
  tokenizer.end();
}

function ratio(name: string, value: number, goal?: number): void {
  const verdict = goal === undefined ? '' : value <= goal ? ` (goal: ${goal})` : ` (OVER ${goal})`;
  console.log(`${name.padEnd(64)} ${value.toFixed(2)}${verdict}`);
}

function size(): void {
  const small = outlookBody(100_000);
  const large = outlookBody(1_000_000);
  const runs = [
    () => tokenize(small),
    () => void readMessage(small, 'html'),
    () => void readMessage(large, 'html'),
  ];
  const [bare = 0, ours = 0, largest = 0] = time(runs, 150);
  ratio('map and zones of 100 kB / tokenizer alone', ours / bare, 3);
  ratio('map and zones of 1 MB / of 100 kB', largest / ours, 12);
}

interface Planer {
  extractFromHtml(html: string, document: Document): string;
}

/** Whether words that stand only in the quote are still there. */
function letsThrough(kept: string, quoteOnly: string | undefined): boolean {
  return quoteOnly !== undefined && squeezed(kept).includes(quoteOnly);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The last words of the body, from the boundary on, that don't stand above it too. */
function quoteOnlyWords(source: string, boundary: string): string | undefined {
  const at = source.indexOf(boundary);
  if (at < 0) return undefined;
  const { map } = readMessage(source, 'html');
  const end = squeezed(map.text).slice(-24);
  return squeezed(readMessage(source.slice(0, at), 'html').map.text).includes(end)
    ? undefined
    : end;
}

function compare(): void {
  if (corpusBodies.length === 0) {
    console.log('../shared/corpus is absent: nothing to compare on.');
    return;
  }
  const require = createRequire(import.meta.url);
  const nested = createRequire(require.resolve('jest-environment-jsdom'));
  const { JSDOM } = nested('jsdom') as {
    JSDOM: new (html: string) => { window: { document: Document } };
  };
  const planer = require('planer') as Planer;
  const { document } = new JSDOM('').window;
  const parser = new EmailReplyParser();

  const own = (source: string): string => {
    const message = readMessage(source, 'html');
    return message.own.map(({ from, to }) => message.map.text.slice(from, to)).join('\n');
  };
  const textOf = (source: string): string => readMessage(source, 'html').map.text;
  /** What is timed, and what makes plain text of its result. */
  const readers: Record<string, [(source: string) => string, (kept: string) => string]> = {
    ours: [own, (kept) => kept],
    planer: [(source) => planer.extractFromHtml(source, document), textOf],
    // It reads plain text only: it is given ours.
    'email-reply-parser': [
      (source) => parser.read(textOf(source)).getVisibleText(),
      (kept) => kept,
    ],
  };
  const quoted = corpusBodies
    .map(({ source, reply_boundary }) => ({
      source,
      words: reply_boundary === null ? undefined : quoteOnlyWords(source, reply_boundary),
    }))
    .filter(({ words }) => words !== undefined);
  const times = new Map<string, number>();
  for (const [name, [read, show]] of Object.entries(readers)) {
    const through = quoted.filter(({ source, words }) =>
      letsThrough(show(read(source)), words),
    ).length;
    console.log(`${name}: ${through} of ${quoted.length} quotes let through`);
    const all = (): void => corpusBodies.forEach(({ source }) => void read(source));
    times.set(name, time([all], 10)[0] as number);
  }
  const ours = times.get('ours') as number;
  ratio('planer / ours, on the corpus', (times.get('planer') as number) / ours);
}

size();
compare();
