import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sketch = join(root, '..', 'shared', 'office-host');
const officeJs = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
const ORIGIN = 'https://mail.example';

/** The window that the host's sketch makes of itself, part of what `../shared/office-host` shows. */
interface SketchWindow {
  readonly host: {
    body(): string;
    send(url: string, handler: string): Promise<{ raw: Record<string, string> }>;
  };
}

const PAGE = `<!doctype html><meta charset="utf-8"><style>iframe{width:320px;height:600px}</style>
<div id="body" contenteditable>
<div>Bonjour Julie,</div><div>Je suis désolée pour mon retard.</div><div id="Signature">Camille</div>
</div><iframe id="pane" title="Ton juste"></iframe>
<script type="module">
import { ComposeHost } from './compose-host.js';
window.host = new ComposeHost(document.getElementById('body'), {
  to: [{ name: 'Julie', address: 'julie@acme.example', recipientType: 3 }],
});
window.host.open(document.getElementById('pane'), 'taskpane.html', 'pane');
</script>`;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  html: 'text/html',
  png: 'image/png',
};

/** Answers every address from a file: dist/, the sketch, and Microsoft's addresses from the npm copy. */
async function serveFromFiles(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const path = url.pathname;
    let file = [join(root, 'dist', path), join(sketch, path)].find(existsSync);
    if (url.origin === ORIGIN && path === '/') {
      return route.fulfill({ contentType: 'text/html', body: PAGE });
    }
    if (url.hostname === 'appsforoffice.microsoft.com') {
      file = join(officeJs, path.replace('/lib/1/hosted/', ''));
    }
    if (path.endsWith('/MicrosoftAjax.js')) file = join(sketch, 'microsoft-ajax-stand-in.js');
    if (file === undefined || !existsSync(file)) return route.fulfill({ status: 404, body: '' });
    const contentType = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
}

test.describe('the very files of dist/, in another host of the same protocol', () => {
  test.skip(!existsSync(sketch), '../shared is not here: no other host to try');

  test('the pane replaces a phrase', async ({ page }) => {
    await serveFromFiles(page);
    await page.goto(`${ORIGIN}/`);
    const body = () => page.evaluate(() => (window as unknown as SketchWindow).host.body());
    const before = await body();
    const pane = page.frameLocator('iframe');
    await pane.getByRole('tab', { name: /^Ton/ }).click();
    await expect(pane.locator('#panel-ton mark')).toHaveText(['Je suis désolée pour mon retard']);
    await pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
    await expect
      .poll(body)
      .toBe(before.replace('Je suis désolée pour mon retard', 'Merci d’avoir patienté'));
  });

  test('the send handler names the phrase', async ({ page }) => {
    await serveFromFiles(page);
    await page.goto(`${ORIGIN}/`);
    const outcome = await page.evaluate(async () => {
      const { host } = window as unknown as SketchWindow;
      return (await host.send('launchevent.html', 'onMessageSendHandler')).raw;
    });
    const { completedContext } = JSON.parse(outcome[2] ?? '{}') as {
      completedContext: { allowEvent: boolean; errorMessage: string };
    };
    expect(completedContext.allowEvent).toBe(false);
    expect(completedContext.errorMessage).toContain('désolée pour mon retard');
  });
});
