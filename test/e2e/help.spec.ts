import { axeFindings } from './axe';
import { expect, test } from './compose-window';

const PAGES = [
  {
    language: 'fr',
    outlook: 'fr-FR',
    settings: 'Réglages',
    link: 'Aide et confidentialité',
    file: 'aide.html',
    title: 'Ton juste : aide et confidentialité',
    privacy: 'Confidentialité',
    other: 'In English',
  },
  {
    language: 'en',
    outlook: 'en-US',
    settings: 'Settings',
    link: 'Help and privacy',
    file: 'help.html',
    title: 'Ton juste: help and privacy',
    privacy: 'Privacy',
    other: 'En français',
  },
] as const;

for (const [index, help] of PAGES.entries()) {
  test(`the settings lead to the help in the pane’s language: ${help.language}`, async ({
    compose,
    page,
    context,
  }) => {
    await compose.start('nouveau-message');
    await page.getByLabel('Langue').selectOption(help.outlook);
    await page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
    await compose.pane.getByRole('button', { name: help.settings }).click();
    const opened = context.waitForEvent('page');
    await compose.pane.getByRole('link', { name: help.link }).click();
    const shown = await opened;
    await expect(shown).toHaveTitle(help.title);
    expect(new URL(shown.url()).pathname).toBe(`/assets/${help.file}`);
    await shown.getByRole('link', { name: help.other }).click();
    await expect(shown).toHaveTitle(PAGES[1 - index]?.title ?? '');
  });

  test(`${help.file} fits 320 px, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/assets/${help.file}`);
      await expect(page.locator('html')).toHaveAttribute('lang', help.language);
      await expect(page.getByRole('heading', { level: 2, name: help.privacy })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
  });
}

/** What a listing of add-ins asks for besides the help. */
const LEGAL = [
  ['aide.html', 'Confidentialité', 'Confidentialité', 'confidentialite.html', 'privacy.html'],
  ['aide.html', 'conditions d’usage', 'Conditions d’usage', 'conditions.html', 'terms.html'],
  ['help.html', 'Privacy', 'Privacy', 'privacy.html', 'confidentialite.html'],
  ['help.html', 'terms of use', 'Terms of use', 'terms.html', 'conditions.html'],
] as const;

for (const [help, link, title, file, other] of LEGAL) {
  test(`${help} leads to ${file}, which fits 320 px, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/assets/${help}`);
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(new URL(page.url()).pathname).toBe(`/assets/${file}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
    for (const address of await page
      .locator('a')
      .evaluateAll((links) => links.map((anchor) => (anchor as HTMLAnchorElement).href))) {
      expect((await page.request.get(address)).status(), address).toBe(200);
    }
    await page.locator('.language a').click();
    expect(new URL(page.url()).pathname).toBe(`/assets/${other}`);
  });
}
