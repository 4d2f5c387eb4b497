import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type Page,
} from '@playwright/test';
import { startServer, type RunningServer } from '../../src/playground/server/start-server';
import { keptPage, launchTrusting } from './kept-page';
import { wordFile } from './word-file';

/** A host of this build that can be given a second one. */
interface Host {
  readonly url: string;
  /** Publishes a build whose « Relire » says which it is, in the place of the first. */
  publish(): void;
}

let browser: Browser;
const test = base.extend<{ host: Host; context: BrowserContext }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  host: async ({}, use) => {
    const dist = mkdtempSync(join(tmpdir(), 'ton-juste-'));
    let server: RunningServer | undefined;
    try {
      cpSync('dist', dist, { recursive: true });
      server = await startServer({ port: 0, dist });
      await use({ url: server.url, publish: () => publishSecond(dist) });
    } finally {
      await server?.close();
      rmSync(dist, { recursive: true });
    }
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  context: async ({}, use) => {
    const context = await browser.newContext({ locale: 'fr-FR' });
    await use(context);
    await context.close();
  },
});

test.beforeAll(async () => {
  browser = await launchTrusting();
});
test.afterAll(() => browser.close());

/** Of the second build’s files. */
const VERSION = 'second';

/** As a second build would: a script of another content has another name, and nothing has the old one. */
function publishSecond(dist: string): void {
  const page = readFileSync(join(dist, 'relire.html'), 'utf8');
  const [script = ''] = /pages\/relire\.[0-9a-f]{8}\.js/.exec(page) ?? [];
  const second = 'pages/relire.22222222.js';
  renameSync(join(dist, script), join(dist, second));
  writeFileSync(
    join(dist, second),
    `${readFileSync(join(dist, second), 'utf8')};document.documentElement.dataset.build='second';`,
  );
  writeFileSync(join(dist, 'relire.html'), page.replaceAll(script, second));
  const list = join(dist, 'service-worker-files.js');
  writeFileSync(
    list,
    readFileSync(list, 'utf8')
      .replaceAll(script, second)
      .replace(/(?<before>\brelire"?:\{"?version"?:")[0-9a-f]+/, `$<before>${VERSION}`),
  );
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Votre texte' });
const SECOND = 'html[data-build=second]';
const TYPED = 'Désolé pour le retard.';

async function type(page: Page): Promise<void> {
  await field(page).click();
  await page.keyboard.type(TYPED);
  await expect(page.locator('mark').first()).toBeVisible();
}

/** It is the new version, with what was typed into the old one. */
async function expectNewWithText(page: Page): Promise<void> {
  await expect(page.locator(SECOND)).toBeAttached();
  await expect(field(page)).toHaveText(TYPED);
}

async function opensWordFile(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'compte-rendu.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: wordFile(['Le bug est corrigé.']),
    });
  await expect(field(page)).toHaveText('Le bug est corrigé.');
}

/** Comes back to the page, as from another window; the new version is then fetched beside the old one. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? 'none'),
    )
    .toBe('installed');
}

test('a window that is come back to fetches the new version, and has it when it is read again, with the text', async ({
  host,
  context,
}) => {
  const page = await keptPage(context, 'relire', host.url);
  await type(page);
  host.publish();
  await comeBack(page);
  await expect(field(page)).toHaveText(TYPED);
  // Without the network: what was fetched beside the old one is all there is.
  await context.setOffline(true);
  await page.reload();
  await expectNewWithText(page);
  await page.reload();
  await expectNewWithText(page);
  expect(await page.evaluate(() => caches.keys())).toEqual([`ton-juste relire ${VERSION}`]);
});

test('with the network the new version comes at once, with the text, and stays without it', async ({
  host,
  context,
}) => {
  test.slow();
  const page = await keptPage(context, 'relire', host.url);
  await type(page);
  host.publish();
  await page.reload();
  await expectNewWithText(page);
  await comeBack(page);
  await context.setOffline(true);
  await page.reload();
  await expectNewWithText(page);
});

test('a second window keeps the version that it has, whole, until it is closed', async ({
  host,
  context,
}) => {
  const page = await keptPage(context, 'relire', host.url);
  const other = await keptPage(context, 'relire', host.url);
  await type(other);
  host.publish();
  await comeBack(page);
  await context.setOffline(true);
  await page.reload();
  await expect(field(page)).toBeVisible();
  await expect(page.locator(SECOND)).not.toBeAttached();
  // What it had not loaded yet is the old version's too.
  await opensWordFile(other);
  await other.close();
  await page.reload();
  await expect(page.locator(SECOND)).toBeAttached();
});

test('a window that is opened beside the only one leaves the old version to it', async ({
  host,
  context,
}) => {
  const page = await keptPage(context, 'relire', host.url);
  await type(page);
  host.publish();
  await comeBack(page);
  const versions = () => page.evaluate(() => caches.keys());
  const both = await versions();
  expect(both).toHaveLength(2);
  const other = await context.newPage();
  await other.goto(`${host.url}/relire.html`);
  await expect(field(other)).toBeVisible();
  expect(await versions()).toEqual(both);
  await expect(page.locator(SECOND)).not.toBeAttached();
});

test('the window that opened it for the first time opens a Word file without the network', async ({
  host,
  context,
}) => {
  const page = await keptPage(context, 'relire', host.url);
  await context.setOffline(true);
  await opensWordFile(page);
});
