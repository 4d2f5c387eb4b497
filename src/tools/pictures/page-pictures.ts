import type { Browser, Page } from '@playwright/test';

const TEXT =
  '<p>Bonjour Marie,</p><p>Désolé pour le retard, le bug est corrigé.</p><p>Nous ne pouvons pas livrer la page d’accueil lundi.</p>';

/**
 * Takes the pictures of the pages that stand on their own.
 * @param folder where they go
 */
export async function takePagePictures(
  browser: Browser,
  url: string,
  folder: string,
): Promise<void> {
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    locale: 'fr-FR',
    colorScheme: 'light',
    viewport: { width: 1200, height: 760 },
  });
  await page.goto(new URL('relire.html', url).href);
  await page.locator('[role="textbox"]').evaluate((element, html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    const pasted = { clipboardData: data, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', pasted));
  }, TEXT);
  await page.locator('mark').first().click();
  await page.screenshot({ path: `${folder}/relire.png`, animations: 'disabled' });
  await page.goto(new URL('pense-bete.html', url).href);
  await page.locator('article').screenshot({ path: `${folder}/pense-bete.png` });
  await page.goto(new URL('atelier.html', url).href);
  await takeRulePicture(page, `${folder}/atelier.png`);
  await page.close();
}

/** A rule that is being written, with what it would do. */
async function takeRulePicture(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une expression' }).click();
  for (const [field, words] of [
    ['À éviter', 'galérer sur; ramer sur'],
    ['À privilégier', 'progresser sur'],
  ] as const) {
    await page.getByRole('textbox', { name: field }).fill(words);
    await page.getByRole('textbox', { name: field }).press('Enter');
  }
  await page.getByRole('textbox', { name: 'Pourquoi' }).fill('On dit où l’on en est.');
  await page
    .getByRole('button', { name: /^Accepter/ })
    .first()
    .click();
  // Two workers start and compile the charter first.
  await page.getByText(/^Silencieuse dans/).waitFor({ timeout: 120_000 });
  await page.getByText('Tout est prêt à être publié.').waitFor({ timeout: 120_000 });
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}
