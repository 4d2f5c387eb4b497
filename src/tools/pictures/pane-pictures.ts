import type { Browser } from '@playwright/test';

/** States of the gallery, each the picture `volet-<id>.png`. */
const STATES = ['bienvenue', 'modeles', 'ton'];

/** What Outlook on the web leaves a pane on a screen of 1366 × 768 (office-js-docs, task-pane-add-ins.md). */
const PANE = { width: 320, height: 570 };

/**
 * Takes the pictures of the pane alone, at the size that Microsoft documents.
 * @param folder where they go
 */
export async function takePanePictures(
  browser: Browser,
  url: string,
  folder: string,
): Promise<void> {
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    locale: 'fr-FR',
    colorScheme: 'light',
    viewport: PANE,
  });
  for (const state of STATES) {
    const drawing = `state=${state}&theme=light`;
    await page.goto(new URL(`gallery-pane.html#${drawing}`, url).href);
    await page.locator(`html[data-reached="${drawing}"]`).waitFor({ state: 'attached' });
    await page.screenshot({ path: `${folder}/volet-${state}.png`, animations: 'disabled' });
  }
  await page.close();
}
