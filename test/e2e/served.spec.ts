import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chromium, expect, test as base } from '@playwright/test';
import { BROWSER_ARGUMENTS, findHeadlessShell } from '../../src/tools/browser/find-browser';
import { ComposeWindow } from './compose-window';
import { complaintsAbout, NO_NGINX, serveByNginx, type Answer, type Nginx } from './nginx';

const test = base.extend<{ ton: Nginx }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  ton: async ({}, use) => {
    const nginx = await serveByNginx('/ton');
    await use(nginx);
    await nginx.stop();
  },
});

test.skip(NO_NGINX !== undefined, `${NO_NGINX ?? ''}: the shipped configuration is not tried`);

test('below a path, every file has its headers, and what is not the add-in is not there', async ({
  ton,
  request,
}) => {
  const { url } = ton;
  const scripts = ['scripts', 'pages'].flatMap((folder) =>
    readdirSync(`dist/${folder}`).map((name) => `${folder}/${name}`),
  );
  const cached: Record<string, string> = {
    'taskpane.html': 'no-cache',
    'launchevent.html': 'no-cache',
    'launchevent.js': 'no-cache',
    'manifest.xml': 'no-cache',
    'verifier.html': 'no-cache',
    'verifier.js': 'no-cache',
    'relire.html': 'no-cache',
    'pense-bete.html': 'no-cache',
    'atelier.html': 'no-cache',
    'service-worker.js': 'no-cache',
    'service-worker-files.js': 'no-cache',
    'manifest.webmanifest': 'no-cache',
    'assets/icon-64.png': 'public, max-age=86400',
    'assets/aide.html': 'public, max-age=86400',
    'assets/help.html': 'public, max-age=86400',
    'office-js/office.js': 'public, max-age=86400',
    ...Object.fromEntries(scripts.map((name) => [name, 'public, max-age=31536000, immutable'])),
  };
  for (const [path, cache] of Object.entries(cached)) {
    const answer = await request.get(`${url}/${path}`);
    expect(answer.status(), path).toBe(200);
    const headers = answer.headers();
    expect(headers['cache-control'], path).toBe(cache);
    expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    if (path.endsWith('.js')) expect(headers['content-type'], path).toContain('javascript');
  }
  for (const path of [
    '',
    'nginx.conf',
    '_headers',
    'staticwebapp.config.json',
    'assets/',
    'scripts/taskpane.00000000.js',
  ]) {
    const answer = await request.get(`${url}/${path}`);
    expect([403, 404], path).toContain(answer.status());
    expect(answer.headers()['cache-control'], path).toBeUndefined();
  }
  expect((await request.post(`${url}/taskpane.html`)).status()).toBe(405);
});

test('entry pages are asked for again, and not sent again', async ({ ton, request }) => {
  const first = await request.get(`${ton.url}/launchevent.js`);
  expect(first.headers()['content-encoding']).toBe('gzip');
  const etag = first.headers()['etag'] ?? '';
  expect(etag).not.toBe('');
  const again = await request.get(`${ton.url}/launchevent.js`, {
    headers: { 'if-none-match': etag },
  });
  expect(again.status()).toBe(304);
});

test('the file in dist is one that nginx has nothing to say about', () => {
  expect(existsSync('dist/nginx.conf')).toBe(true);
  expect(complaintsAbout(readFileSync('dist/nginx.conf', 'utf8'))).toBe('');
  expect(complaintsAbout('location {')).toContain('nginx');
});

test('what one person costs: bytes at the first opening, at the next, and at Send', async () => {
  const nginx = await serveByNginx();
  // A browser keeps nothing of a host whose certificate it does not trust.
  const browser = await chromium.launch({
    executablePath: findHeadlessShell(),
    args: [...BROWSER_ARGUMENTS, `--ignore-certificate-errors-spki-list=${nginx.publicKeyHash}`],
  });
  /** Of the add-in itself: Office.js comes from Microsoft, and is kept by the browser. */
  const ours = (): Answer[] =>
    nginx.answers().filter(({ path }) => !/^\/(compose|office-js|microsoft-ajax)/.test(path));
  const sum = (answers: readonly Answer[]): number =>
    answers.reduce((total, { bytes }) => total + bytes, 0);
  try {
    const page = await browser.newPage({ locale: 'fr-FR' });
    const compose = new ComposeWindow(page);
    const open = async (): Promise<Answer[]> => {
      await page.goto(`${nginx.url}/compose/`);
      await page.evaluate(() => window.playground.scenario('reponse-web'));
      nginx.answers();
      await compose.openPane('Ton');
      await expect(compose.pane.locator('#panel-ton mark').first()).toBeVisible();
      await compose.pane.getByRole('tab', { name: 'Modèles' }).click();
      await expect(compose.pane.getByRole('searchbox')).toBeVisible();
      return ours();
    };
    const send = async (): Promise<Answer[]> => {
      await compose.send();
      await expect(compose.alert).toBeVisible();
      await compose.alert.getByRole('button', { name: 'Ne pas envoyer' }).click();
      return ours();
    };
    const first = await open();
    const firstSend = await send();
    const warm = await open();
    const warmSend = await send();
    for (const [what, answers] of Object.entries({ first, warm, firstSend, warmSend })) {
      const line = `${what}: ${String(sum(answers))} bytes in ${String(answers.length)} answers`;
      test.info().annotations.push({ type: 'cost', description: line });
      console.log(line);
    }
    // What docs/deploiement.md promises.
    expect(sum(first)).toBeLessThan(510_000);
    expect(sum(firstSend)).toBeLessThan(80_000);
    // Only the questions whether the entry pages have changed, and whether a charter was published.
    const asked = ({ path, status }: Answer): boolean =>
      status === (path.endsWith('/charte.json') ? 404 : 304);
    expect(warm.every(asked)).toBe(true);
    expect(warmSend.every(({ status }) => status === 304)).toBe(true);
    expect(sum(warm)).toBeLessThan(2_200);
    expect(sum(warmSend)).toBeLessThan(2_000);
  } finally {
    await browser.close();
    await nginx.stop();
  }
});
