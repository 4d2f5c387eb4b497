import type { Page } from '@playwright/test';
import { ComposeWindow, expect, test as base } from './compose-window';
import { NO_NGINX, serveByNginx, type Nginx } from './nginx';

/** What a page did that its policy forbids, as the browser reports it. */
const REPORT = 'policy violation: ';

interface Fixtures {
  readonly violations: string[];
  readonly window: ComposeWindow;
}

const test = base.extend<Fixtures, { nginx: Nginx }>({
  nginx: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const nginx = await serveByNginx();
      await use(nginx);
      await nginx.stop();
    },
    { scope: 'worker' },
  ],
  violations: async ({ page }, use) => {
    const violations: string[] = [];
    page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith(REPORT) || /content security policy|refused to/i.test(text)) {
        violations.push(text);
      }
    });
    await page.addInitScript((report) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        console.log(`${report}${effectiveDirective} ${blockedURI}`);
      });
    }, REPORT);
    await use(violations);
  },
  window: async ({ page, nginx }, use) => {
    await use(new ServedWindow(page, nginx));
  },
});

/** The compose window that nginx serves beside the add-in. */
class ServedWindow extends ComposeWindow {
  constructor(
    page: Page,
    private readonly nginx: Nginx,
  ) {
    super(page);
  }

  override async start(scenario: string): Promise<void> {
    await this.page.goto(`${this.nginx.url}/compose/`);
    await this.page.evaluate((id) => window.playground.scenario(id), scenario);
  }
}

const press = (window: ComposeWindow, name: string) =>
  window.pane.getByRole('button', { name, exact: true }).first().click();

base.skip(NO_NGINX !== undefined, `${NO_NGINX ?? ''}: the shipped configuration is not tried`);

test('from opening to sending, nothing is done that the shipped policy forbids', async ({
  window,
  violations,
}) => {
  await window.start('reponse-web');
  await window.openPane('Modèles');
  await window.pane.getByRole('searchbox').fill('annonce');
  await window.pane
    .getByRole('button', { name: /Annonce de mise en production/ })
    .first()
    .click();
  await window.pane.getByLabel(/Adresse du site/).fill('https://www.acme.example/');
  await press(window, 'Insérer');
  await expect.poll(() => window.body()).toContain('Félicitations');

  await window.start('reponse-web');
  await window.openPane('Ton');
  const marks = window.pane.getByRole('region', { name: 'Votre message' }).locator('mark');
  await expect(marks.first()).toBeVisible();
  const before = await window.body();
  await press(window, 'Remplacer');
  await expect.poll(() => window.body()).not.toBe(before);

  await press(window, 'Réglages');
  await expect(window.pane.getByLabel('Expression', { exact: true })).toBeVisible();
  await press(window, 'Retour');

  await window.send();
  await expect(window.alert).toBeVisible();
  await window.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
  await expect.poll(async () => (await window.sent()).length).toBe(1);
  expect(violations).toEqual([]);
});

test('the pane looks as designed under it', async ({ window, page, violations }) => {
  await window.start('reponse-web');
  await window.openPane('Ton');
  const tab = window.pane.getByRole('tab', { selected: true });
  const styles = await page
    .frames()
    .find((frame) => frame.url().includes('/taskpane.html'))
    ?.evaluate(() => [...document.styleSheets].map(({ cssRules }) => cssRules.length));
  // Griffel's style elements were let in, and filled.
  expect(styles?.length).toBeGreaterThan(3);
  expect(Math.max(...(styles ?? []))).toBeGreaterThan(50);
  expect(await tab.evaluate((element) => getComputedStyle(element).fontWeight)).not.toBe('400');
  expect(violations).toEqual([]);
});

test('what it forbids is reported to this test', async ({ window, page, violations }) => {
  await window.start('nouveau-message');
  await window.openPane();
  const frame = page.frames().find((candidate) => candidate.url().includes('/taskpane.html'));
  const outcome = await frame?.evaluate(async () => {
    const host = document.createElement('div');
    host.innerHTML = '<i style="color: red" onclick="window.ran = 1"></i>';
    document.body.append(host);
    host.querySelector('i')?.click();
    const image = document.createElement('img');
    image.src = 'https://ailleurs.example/pixel.png';
    host.append(image);
    const script = document.createElement('script');
    script.textContent = 'window.ran = 2';
    host.append(script);
    // Evaluated code of the debugger's own may use eval: a timer's may not.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          // eslint-disable-next-line @typescript-eslint/no-implied-eval -- must be refused
          new Function('return 1');
          resolve('yes');
        } catch {
          resolve('no');
        }
      });
    });
    const connected = await fetch('https://ailleurs.example/').then(
      () => 'yes',
      () => 'no',
    );
    return { ran: (window as unknown as { ran?: number }).ran, evaluated, connected };
  });
  expect(outcome).toEqual({ ran: undefined, evaluated: 'no', connected: 'no' });
  for (const directive of [
    'style-src-attr',
    'script-src-attr',
    'script-src-elem',
    'script-src',
    'img-src',
    'connect-src',
  ]) {
    await expect.poll(() => violations.join('\n')).toContain(`${REPORT}${directive} `);
  }
});

test('the help pages have their style under it, and ask for nothing else', async ({
  page,
  nginx,
  violations,
}) => {
  for (const file of ['aide.html', 'help.html']) {
    await page.goto(`${nginx.url}/assets/${file}`);
    await expect(page.locator('dl')).toHaveCSS('display', 'grid');
  }
  expect(violations).toEqual([]);
});

test('the pages are framed by the hosts that are named, and by nobody else', async ({
  page,
  nginx,
}) => {
  // At an address of the internet's: browsers keep its pages from framing this machine's.
  const addin = 'https://outils.agence.example';
  await page.route(`${addin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${nginx.url}${pathname}` }) });
  });
  const framed = async (host: string): Promise<string> => {
    await page.route(`${host}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>host</title>' }),
    );
    await page.goto(`${host}/`);
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    }, `${addin}/assets/aide.html`);
    return (
      page
        .frames()[1]
        ?.evaluate(() => document.title)
        .catch(() => '') ?? ''
    );
  };
  for (const host of ['https://outlook.office.com', 'https://outlook.cloud.microsoft', nginx.url]) {
    expect(await framed(host)).toContain('Ton juste');
  }
  for (const host of ['https://ailleurs.example', 'https://outlook.office.com.ailleurs.example']) {
    expect(await framed(host)).not.toContain('Ton juste');
  }
});
