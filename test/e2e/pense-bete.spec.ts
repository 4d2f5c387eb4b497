import { expect, test } from '@playwright/test';
import { axeFindings } from './axe';

/** How many pages a PDF of Chromium's has. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('the charter stands on one A4 page', async ({ page }) => {
  await page.goto('/pense-bete.html');
  await expect(page.getByRole('heading', { name: 'Quatre règles' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Le fonctionnement est rétabli.' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Vie du contrat' })).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(pdf)).toBe(1);
  // A4 in points.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
});

test('a call is prepared by phase and reason, ticked and printed on one page', async ({ page }) => {
  await page.goto('/pense-bete.html');
  await page.getByRole('link', { name: 'Préparer un appel' }).click();
  await page.getByLabel('Étape du projet').selectOption('Recette');
  await page.getByLabel('Raison de l’appel').selectOption('Annoncer une nouvelle date');
  await page.getByLabel('Avec qui').fill('Marie Durand');
  await page.getByLabel('Prochaine date').fill('mardi 8 décembre');
  await page.getByRole('checkbox', { name: 'La livraison a lieu le mardi 8 décembre.' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Annoncer une nouvelle date · Recette · Marie Durand')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

for (const [width, colorScheme] of [
  [1000, 'light'],
  [320, 'dark'],
] as const) {
  test(`axe finds nothing in either view at ${String(width)} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme });
    for (const view of ['fiche', 'appel']) {
      await page.goto(`/pense-bete.html#${view}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scroll).toBeLessThanOrEqual(width);
    }
  });
}
