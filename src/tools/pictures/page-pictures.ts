import type { Browser, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

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
  await takeAuthorsPicture(page, `${folder}/atelier-deux-auteurs.png`);
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

/** A charter's one file of rules, in which an expression is replaced by these words. */
function charterFiles(replacement: string, more: string): readonly (readonly [string, string])[] {
  const rules = `  - { eviter: deadline, preferer: ${replacement} }\n${more}`;
  return [
    ['charter.yml', 'extends: livree\n'],
    ['expressions/negatif.yml', `category: negatif\nrules:\n${rules}`],
  ];
}

/** A file of somebody else's, opened over one's own work. */
async function takeAuthorsPicture(page: Page, path: string): Promise<void> {
  await page.evaluate(
    (mine) => localStorage.setItem('ton-juste atelier', mine),
    JSON.stringify(charterFiles('[échéance, date prévue]', '')),
  );
  await page.reload();
  await page.getByText('Tout est prêt à être publié.').waitFor({ timeout: 120_000 });
  const theirs = charterFiles(
    'date limite',
    '  - { eviter: faire le forcing, preferer: insister avec tact }\n',
  );
  const files = theirs.map(([name, text]) => [name, strToU8(text)] as const);
  await page.locator('header input[type=file]').setInputFiles({
    name: 'charte.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync(Object.fromEntries(files))),
  });
  const form = page.getByRole('region', { name: 'Ce fichier et votre charte' });
  await form.screenshot({ path, animations: 'disabled' });
}
