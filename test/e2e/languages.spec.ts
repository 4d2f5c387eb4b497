import { expect, test } from './compose-window';
import { openState } from './gallery';

test.describe('the interface', () => {
  test('speaks English where Outlook does, and leaves French words French', async ({
    compose,
    page,
  }) => {
    await compose.start('nouveau-message');
    await page.getByLabel('Langue').selectOption('en-US');
    await page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
    await compose.pane.getByRole('tab', { name: 'Tone' }).click();
    await expect(compose.pane.getByText(/expressions to reword/).first()).toBeVisible();
    expect(await compose.pane.locator('html').getAttribute('lang')).toBe('en');
    const languages = await compose.pane
      .locator('mark')
      .first()
      .evaluate((mark) => mark.closest('[lang]')?.getAttribute('lang'));
    expect(languages).toBe('fr');
  });

  test('changes at once in the settings, keeps what was typed, and stays', async ({
    compose,
    page,
  }) => {
    await compose.start('nouveau-message');
    await compose.openPane();
    const { pane } = compose;
    await pane.getByRole('button', { name: /^Annonce de mise en production/ }).click();
    await pane.getByLabel(/^Adresse du site/).fill('https://www.acme.example/');
    await pane.getByRole('button', { name: 'Réglages' }).click();
    await compose.unfold('Langue');
    await pane.getByRole('radio', { name: 'English' }).click();
    await expect(pane.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await expect(pane.getByText('Ton juste speaks English to you.').first()).toBeVisible();
    await pane.getByRole('button', { name: 'Back' }).click();
    await expect(pane.getByRole('button', { name: 'Insert', exact: true })).toBeVisible();
    // Its label is English now, too.
    await expect(pane.getByLabel(/^Adresse du site/)).toBeHidden();
    await expect(pane.locator('#field-site input')).toHaveValue('https://www.acme.example/');
    await compose.start('nouveau-message');
    await page.getByRole('button', { name: 'Modèles et ton', exact: true }).click();
    await expect(pane.getByRole('tab', { name: 'Templates' })).toBeVisible();
    await pane.getByRole('button', { name: 'Settings' }).click();
    await compose.unfold('Language');
    await pane.getByRole('radio', { name: 'As Outlook' }).click();
    await expect(pane.getByRole('heading', { name: 'Réglages' })).toBeVisible();
  });
});

test.describe('the look', () => {
  test.use({ colorScheme: 'light' });

  test('is Outlook’s where it says so, whatever the system’s', async ({ page }) => {
    const background = () =>
      page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
    await openState(page, 'ton', { theme: 'dark' });
    expect(await background()).toBe('rgb(41, 41, 41)');
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    await page.emulateMedia({ colorScheme: 'dark' });
    await openState(page, 'ton', { theme: 'light' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    await openState(page, 'ton');
    expect(await background()).toBe('rgb(41, 41, 41)');
  });
});
