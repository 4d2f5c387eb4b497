import { expect, test, type Browser } from '@playwright/test';
import { STATIC_PAGES } from '../../src/tools/deployment/static-pages';
import { keptPage, launchTrusting } from './kept-page';

/** What the page's own part of the document shows once its script has run. */
const SHOWN: Readonly<Record<string, string>> = {
  relire: '[role="textbox"]',
  'pense-bete': 'table',
  atelier: '[role="tablist"]',
};

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchTrusting();
});
test.afterAll(() => browser.close());

for (const name of STATIC_PAGES) {
  test(`${name} opens without the network after the first time, and Outlook’s pane is not kept`, async ({
    baseURL,
  }) => {
    const url = baseURL ?? '';
    const context = await browser.newContext({ locale: 'fr-FR' });
    try {
      const page = await keptPage(context, name, url);
      const files = await page.evaluate(async () => {
        const [first = ''] = await caches.keys();
        const cache = await caches.open(first);
        return (await cache.keys()).map(({ url }) => new URL(url).pathname);
      });
      expect(files).toContain(`/${name}.html`);
      expect(files.filter((file) => /taskpane|launchevent|scripts|office/.test(file))).toEqual([]);
      await context.setOffline(true);
      const shown = SHOWN[name] ?? 'main';
      await page.goto(`${url}/${name}.html`);
      await expect(page.locator(shown).first()).toBeVisible();
      await expect(page.goto(`${url}/taskpane.html`)).rejects.toThrow();
    } finally {
      await context.close();
    }
  });

  test(`${name} states its own policy, and does nothing against it`, async ({ page }) => {
    const told: string[] = [];
    page.on('console', (message) => {
      if (/content security policy|refused to/i.test(message.text())) told.push(message.text());
    });
    await page.goto(`/${name}.html`);
    await expect(page.locator(SHOWN[name] ?? 'main').first()).toBeVisible();
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /default-src 'none'; script-src 'self';/);
    expect(told).toEqual([]);
    const ran = await page.evaluate(() =>
      fetch('https://ailleurs.example/').then(
        () => 'yes',
        () => 'no',
      ),
    );
    expect(ran).toBe('no');
    expect(told.join()).toContain('connect-src');
  });
}

test('they can be installed: a manifest, its icons, a page to start with', async ({ request }) => {
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
    start_url: string;
    icons: { src: string }[];
  };
  for (const file of [manifest.start_url, ...manifest.icons.map(({ src }) => src)]) {
    expect((await request.get(`/${file}`)).status(), file).toBe(200);
  }
});
