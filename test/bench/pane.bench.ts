import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../src/tools/browser/find-browser';
import { startServer } from '../../src/playground/server/start-server';
import { outlookBody } from './outlook-body';
import { buildTemplate } from './template/build-template';

/**
 * The pane in Chromium, as ratios within one run on the same Office.js and host: its opening against
 * Microsoft's task pane template with the same Fluent, « Vérifier » against the bare round trip, and
 * memory late against early. Exits 1 over a budget. Needs a build.
 */
const BUDGETS = { opening: 1.2, check: 2, memory: 1.2 };
const OPENINGS = 31;
const CHECKS = 40;
const DRAFT_LENGTH = 5000;
const EARLY = 20;
const LATE = 200;
const FRAME = 'iframe[title="Ton juste"]';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Opens the pane in a window of its own: ms from the click to the frame in which `usable` was painted. */
async function opening(context: BrowserContext, url: string, usable: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  const ms = await page.evaluate(
    ([frameSelector, selector]) =>
      new Promise<number>((resolve, reject) => {
        const since = performance.now();
        document.getElementById('pane-button')?.click();
        const look = () => {
          const frame = document.querySelector<HTMLIFrameElement>(frameSelector);
          const found = frame?.contentDocument?.querySelector(selector);
          // Two frames: the one that paints it is over in the second.
          if (found?.checkVisibility()) {
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(performance.now() - since)),
            );
          } else if (performance.now() - since > 20_000) reject(new Error(`no ${selector}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [FRAME, usable] as const,
  );
  await page.close();
  return ms;
}

/** Each round opens both, so that a machine that slows down slows both: the median of the rounds' ratios. */
async function measureOpening(context: BrowserContext, ours: string, theirs: string) {
  const rounds: { ours: number; theirs: number }[] = [];
  // The first of each fills the caches.
  for (let round = 0; round <= OPENINGS; round++) {
    const mine = await opening(context, ours, '[data-template]');
    const other = await opening(context, theirs, '[data-usable]');
    if (round > 0) rounds.push({ ours: mine, theirs: other });
  }
  return {
    ratio: median(rounds.map((round) => round.ours / round.theirs)),
    ours: median(rounds.map((round) => round.ours)),
    theirs: median(rounds.map((round) => round.theirs)),
  };
}

/** The compose window with « Ton » open on a draft of 5 kB. */
async function openTone(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate((body) => window.playground.setBody(body), draft(0));
  await page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
  await page.frameLocator(FRAME).getByRole('tab', { name: 'Ton' }).click();
  await page.frameLocator(FRAME).locator('mark').first().waitFor();
  return page;
}

/** A message of `DRAFT_LENGTH` UTF-16 units whose phrases stand elsewhere in each round. */
function draft(round: number): string {
  const said = `<p>Tour ${String(round)}. Le bug est corrigé.</p>`;
  const start = '<div class="WordSection1">';
  return outlookBody(DRAFT_LENGTH - said.length).replace(start, start + said);
}

/** Waits in the pane's own frames, so that nothing but the page itself is measured. */
async function measureChecks(page: Page, rounds: number): Promise<{ check: number; bare: number }> {
  const times: { check: number[]; bare: number[] } = { check: [], bare: [] };
  for (let round = 1; round <= rounds; round++) {
    const marker = `Tour ${String(round)}.`;
    await page.evaluate((body) => window.playground.setBody(body), draft(round));
    const { check, bare } = await page.evaluate(
      async ([frameSelector, words]) => {
        const pane = document.querySelector<HTMLIFrameElement>(frameSelector);
        const view = pane?.contentWindow as (Window & { readonly Office: typeof Office }) | null;
        const inside = pane?.contentDocument;
        if (!view || !inside) throw new RangeError('no pane');
        const painted = () =>
          new Promise<void>((resolve) => view.requestAnimationFrame(() => setTimeout(resolve)));
        const button = [...inside.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Vérifier',
        );
        await painted();
        const since = performance.now();
        button?.click();
        await new Promise<void>((resolve) => {
          const seen = () =>
            inside.querySelector('[role="region"]')?.textContent?.includes(words) === true &&
            inside.querySelector('mark') !== null;
          if (seen()) resolve();
          const observer = new MutationObserver(() => {
            if (!seen()) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(inside.body, { childList: true, subtree: true, characterData: true });
        });
        await painted();
        const check = performance.now() - since;
        await painted();
        const from = performance.now();
        await new Promise<void>((resolve) => {
          view.Office.context.mailbox.item?.body.getAsync('html', () => resolve());
        });
        await painted();
        return { check, bare: performance.now() - from };
      },
      [FRAME, marker] as const,
    );
    times.check.push(check);
    times.bare.push(bare);
  }
  return { check: median(times.check), bare: median(times.bare) };
}

/** Bytes that are in use once what nothing holds has gone. */
async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

let failed = false;
function report(name: string, ratio: number, budget: number, detail: string): void {
  const verdict = ratio <= budget ? 'within' : 'OVER';
  console.log(`${name}: ${ratio.toFixed(2)}, ${verdict} ${String(budget)} (${detail})`);
  if (ratio > budget) failed = true;
}

const folder = mkdtempSync(join(tmpdir(), 'task-pane-template-'));
await buildTemplate(folder);
const [ours, theirs] = await Promise.all([
  startServer({ port: 0 }),
  startServer({ port: 0, dist: folder }),
]);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
try {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'fr-FR' });
  // tsx keeps the names of functions by a helper that pages don't have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const open = await measureOpening(context, ours.url, theirs.url);
  report(
    'opening the pane, against the template',
    open.ratio,
    BUDGETS.opening,
    `${open.ours.toFixed(0)} ms and ${open.theirs.toFixed(0)} ms, medians of ${String(OPENINGS)}`,
  );
  const page = await openTone(context, ours.url);
  await measureChecks(page, 5);
  const { check, bare } = await measureChecks(page, CHECKS);
  report(
    'a check of 5 kB, against the bare body.getAsync, each to the next frame',
    check / bare,
    BUDGETS.check,
    `${check.toFixed(1)} ms and ${bare.toFixed(1)} ms, medians of ${String(CHECKS)}`,
  );
  const fresh = await openTone(context, ours.url);
  await measureChecks(fresh, EARLY);
  const early = await heapOf(context, fresh);
  await measureChecks(fresh, LATE - EARLY);
  const late = await heapOf(context, fresh);
  report(
    `memory after ${String(LATE)} checks, against ${String(EARLY)}`,
    late / early,
    BUDGETS.memory,
    `${(late / 1e6).toFixed(1)} MB and ${(early / 1e6).toFixed(1)} MB`,
  );
} finally {
  await browser.close();
  await Promise.all([ours.close(), theirs.close()]);
  rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
