import { axeFindings } from './axe';
import { expect, test, type ComposeWindow } from './compose-window';
import { whatIsCut } from './cut';

/** Once what slides in has arrived. */
async function expectAllReadable(compose: ComposeWindow): Promise<void> {
  await expect.poll(() => compose.pane.locator('body').evaluate(whatIsCut)).toEqual([]);
}

for (const media of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
] as const) {
  test(`at 320 px everything fits: ${JSON.stringify(media)}`, async ({ compose, page }) => {
    await page.emulateMedia(media);
    await compose.start('nouveau-message');
    await compose.openPane();
    const pane = page.locator('iframe[title="Ton juste"]');
    expect((await pane.boundingBox())?.width).toBeCloseTo(320, -1);
    await expectAllReadable(compose);
    await compose.pane.getByRole('button', { name: /Annonce de mise en production/ }).click();
    await compose.pane.getByRole('button', { name: 'Insérer', exact: true }).click();
    await expectAllReadable(compose);
    await compose.pane.getByRole('tab', { name: /^Ton/ }).click();
    await expect(compose.pane.locator('#panel-ton mark').first()).toBeVisible();
    await expectAllReadable(compose);
  });
}

test('a phrase to reword is not told by its colour alone', async ({ compose, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await compose.start('nouveau-message');
  await compose.openPane('Ton');
  const line = await compose.pane
    .locator('mark')
    .first()
    .evaluate((mark) => {
      const style = getComputedStyle(mark);
      return { under: style.textDecorationLine, border: style.borderBottomStyle };
    });
  expect(line.under === 'underline' || line.border !== 'none').toBe(true);
});

test('every control of the pane has a name', async ({ compose }) => {
  await compose.start('nouveau-message');
  for (const tab of ['Modèles', 'Ton'] as const) {
    await compose.start('nouveau-message');
    await compose.openPane(tab);
    if (tab === 'Ton') await expect(compose.pane.locator('#panel-ton mark').first()).toBeVisible();
    const tree = await compose.pane.locator('body').ariaSnapshot();
    expect(tree).not.toMatch(/^\s*- (button|tab|textbox|searchbox|radio|switch|link)(:|$)/m);
    expect(tree).toMatch(/- tab "Modèles"/);
  }
});

/** The background of the pane, and whether its browser says that the system is dark. */
function drawn(compose: ComposeWindow): Promise<{ background: string; systemDark: boolean }> {
  return compose.pane.getByRole('main').evaluate((main) => ({
    background: getComputedStyle(main).backgroundColor,
    systemDark: matchMedia('(prefers-color-scheme: dark)').matches,
  }));
}

const WHITE = 'rgb(255, 255, 255)';
const DARK = 'rgb(41, 41, 41)';

test('the pane takes the look of Outlook, not the system’s, and follows its changes', async ({
  compose,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await compose.start('nouveau-message');
  const outlook = page.getByLabel('Apparence');
  await outlook.selectOption({ label: 'Sombre' });
  await compose.openPane();
  const look = () => drawn(compose);
  await expect.poll(look).toEqual({ background: DARK, systemDark: false });
  await outlook.selectOption({ label: 'Claire' });
  await expect.poll(look).toEqual({ background: WHITE, systemDark: false });

  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(look).toEqual({ background: WHITE, systemDark: true });
  await outlook.selectOption({ label: 'Système' });
  await expect.poll(look).toEqual({ background: DARK, systemDark: true });
});

test('a client that tells no look leaves the pane to the system’s', async ({ compose, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await compose.start('nouveau-message');
  await page.evaluate(() => window.playground.client('old-client'));
  await page.getByLabel('Apparence').selectOption({ label: 'Sombre' });
  await compose.openPane();
  const look = () => drawn(compose);
  await expect.poll(look).toEqual({ background: WHITE, systemDark: false });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(look).toEqual({ background: DARK, systemDark: true });
});

test('the page of the pane opened by itself says where it opens', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/taskpane.html');
  await expect(
    page.getByRole('heading', { name: 'Ton juste s’ouvre dans Outlook.' }),
  ).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
