/**
 * What the check at Send adds, in proportion to a handler that does nothing in the same runtime: from
 * « Envoyer » to completed, each time in a browser that has nothing in its cache. Exits 1 over a goal.
 * Needs a build.
 * Run with `npx tsx test/bench/send.bench.ts`. Ratios only: a machine's milliseconds say nothing.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../src/tools/browser/find-browser';
import { startServer } from '../../src/playground/server/start-server';
import { outlookBody } from './outlook-body';

const ROUNDS = 7;
const EMPTY =
  "Office.actions.associate('onMessageSendHandler',(event)=>event.completed({allowEvent:true}));Office.onReady();";

/** ms from « Envoyer » to the handler's completion, cold. */
async function send(browser: Browser, url: string, body: string, empty: boolean): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    if (empty) {
      await page.route('**/launchevent.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: EMPTY }),
      );
    }
    await page.goto(url);
    await page.evaluate((source) => {
      window.playground.scenario('nouveau-message');
      window.playground.setSubject('Mise en ligne');
      window.playground.setBody(source);
    }, body);
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    const times = await page.waitForFunction(() => {
      const [first] = window.playground.sendTimes;
      return first && first.handlerMs !== null ? [first.readyMs ?? 0, first.handlerMs] : null;
    });
    return ((await times.jsonValue()) ?? []).reduce((sum, part) => sum + part, 0);
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Ours and the empty one take turns, so that what else the machine does counts for both. */
async function ratio(browser: Browser, url: string, size: number): Promise<number> {
  const body = outlookBody(size);
  const ours: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(await send(browser, url, body, true));
    ours.push(await send(browser, url, body, false));
  }
  return median(ours) / median(empty);
}

function atMost(name: string, value: number, goal: number): void {
  const verdict = value <= goal ? `(goal: ${String(goal)})` : `(OVER ${String(goal)})`;
  console.log(`${name.padEnd(52)} ${value.toFixed(2)} ${verdict}`);
  if (value > goal) process.exitCode = 1;
}

const server = await startServer({ port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
try {
  const small = await ratio(browser, `${server.url}/`, 5_000);
  atMost('« Envoyer » to completed, 5 kB / an empty handler', small, 1.5);
  const large = await ratio(browser, `${server.url}/`, 500_000);
  atMost('« Envoyer » to completed, 500 kB / an empty handler', large, 2);
  const bytes = ['launchevent.js', 'launchevent.html'].map(
    (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
  );
  const kilobytes = bytes.reduce((sum, part) => sum + part, 0) / 1000;
  atMost('kB downloaded beyond Office.js, gzipped', kilobytes, 75);
} finally {
  await browser.close();
  await server.close();
}
