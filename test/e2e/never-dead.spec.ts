import { expect, test } from './compose-window';
import { FLAVOURS } from './flavours';
import { HOSTED, playMicrosoftNetwork } from './microsoft-network';

/** The production pane, in the compose window or by itself, where something on its way is missing. */
const OPENED_BY_OUTLOOK = '/taskpane.html?_host_Info=Outlook$Web$16.01$fr-FR$telemetry$$$0#&x=1';
/** Of the pane's own deadline, and what a slow machine takes besides, in ms. */
const DEADLINE_MS = 10_000;
const SLACK_MS = 4_000;

test('Office.js refused inside Outlook: what to allow, at once, and « Réessayer » is a new start', async ({
  page,
}) => {
  await page.route(`${HOSTED}office.js`, (route) => route.abort());
  await page.goto(OPENED_BY_OUTLOOK);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Office.js n’est pas arrivé.', {
    timeout: 5_000,
  });
  await expect(page.getByRole('status')).toContainText('appsforoffice.microsoft.com');
  await page.getByText('Détails').click();
  await expect(page.getByText(/^office\.js absent/)).toBeVisible();
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await loaded;
  expect(page.url()).toContain('_host_Info=Outlook');
});

for (const [flavour, client] of Object.entries(FLAVOURS)) {
  test(`Office.js of ${flavour} blocked: the compose window's pane says so in time`, async ({
    compose,
    page,
  }) => {
    await page.route('**/office-js/office.js', (route) => route.abort());
    await compose.start('reponse-web');
    await page.evaluate((id) => window.playground.client(id), client);
    const opened = Date.now();
    await page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
    await expect(compose.pane.getByRole('heading', { level: 2 })).toHaveText(
      'Office.js n’est pas arrivé.',
      { timeout: DEADLINE_MS },
    );
    expect(Date.now() - opened).toBeLessThan(DEADLINE_MS);
  });
}

test('Office.js that hangs: the pane says so within ten seconds, over a page that was never blank', async ({
  page,
}) => {
  await page.route(`${HOSTED}office.js`, () => undefined);
  const opened = Date.now();
  await page.goto(OPENED_BY_OUTLOOK, { waitUntil: 'commit' });
  await expect(page.getByText('Ton juste…')).toBeVisible({ timeout: 3_000 });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Office.js n’est pas arrivé.', {
    timeout: DEADLINE_MS + SLACK_MS,
  });
  expect(Date.now() - opened).toBeLessThan(DEADLINE_MS + SLACK_MS);
});

test('the part of Office.js for this Outlook blocked: the pane says so in time', async ({
  page,
}) => {
  await playMicrosoftNetwork(page);
  await page.route(`${HOSTED}outlook-web-*.js`, (route) => route.abort());
  await page.goto(OPENED_BY_OUTLOOK);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Outlook n’a pas répondu au volet.',
    { timeout: DEADLINE_MS + SLACK_MS },
  );
  await page.getByText('Détails').click();
  await expect(page.getByText(/^Office\.onReady timeout 10 s/)).toBeVisible();
});

test('no bridge to Outlook behind Office.js: the same', async ({ page }) => {
  await playMicrosoftNetwork(page);
  await page.goto(OPENED_BY_OUTLOOK.replace('$Web$16.01', '$Mac$16.00'));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Outlook n’a pas répondu au volet.',
    { timeout: DEADLINE_MS + SLACK_MS },
  );
});

test('a host that answers late: the pane is drawn all the same', async ({ compose, page }) => {
  // The answer to Office.js' first question waits until the deadline has passed.
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const late: (() => void)[] = [];
    Object.assign(window, {
      letThrough: () => late.splice(0).forEach((send) => send()),
    });
    addEventListener(
      'message',
      (event: MessageEvent<unknown>) => {
        if (!String(event.data).includes('getAppContextAsync')) return;
        if ((window as unknown as { through?: true }).through) return;
        event.stopImmediatePropagation();
        const { data, origin, source } = event;
        late.push(() => {
          (window as unknown as { through?: true }).through = true;
          dispatchEvent(new MessageEvent('message', { data, origin, source: source as Window }));
        });
      },
      { capture: true },
    );
  });
  await compose.start('reponse-web');
  await page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
  await expect(compose.pane.getByRole('heading', { level: 2 })).toHaveText(
    'Outlook n’a pas répondu au volet.',
    { timeout: DEADLINE_MS + SLACK_MS },
  );
  await page.evaluate(() => (window as unknown as { letThrough(): void }).letThrough());
  await expect(compose.pane.getByRole('tab', { name: 'Modèles' })).toBeVisible();
});

test('opened by itself, the page speaks of Outlook and not of faults', async ({ page }) => {
  await playMicrosoftNetwork(page);
  await page.goto('/taskpane.html');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Ton juste s’ouvre dans Outlook.',
    { timeout: DEADLINE_MS + SLACK_MS },
  );
});
