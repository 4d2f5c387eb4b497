import { expect, test } from './compose-window';

const WHY = 'Le <b>menu</b> était masqué à cause d’un conflit PHP.';
const NEWS = 'Le <a href="https://acme.example/">menu</a> fonctionne de nouveau.';
const body = (own: string) => `<div>Bonjour Julie,</div><div>${own}</div>`;

test('the good news is moved first, with its link, and back to the byte', async ({ compose }) => {
  await compose.start('nouveau-message');
  await compose.setBody(body(`${WHY} ${NEWS} Bonne journée.`));
  const before = await compose.body();
  await compose.openPane('Ton');
  await expect(compose.pane.getByRole('blockquote')).toHaveText(
    'Le menu fonctionne de nouveau. Le menu était masqué à cause d’un conflit PHP.',
  );
  await compose.pane.getByRole('button', { name: 'Déplacer' }).click();
  await expect(compose.pane.getByText(/Déplacé/).first()).toBeVisible();
  expect(await compose.body()).toBe(body(`${NEWS} ${WHY} Bonne journée.`));
  await compose.pane.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => compose.body()).toBe(before);
});

test('the mirror follows the phrase when a template is put above it', async ({ compose }) => {
  await compose.start('nouveau-message');
  const lines = Array.from({ length: 30 }, (_, n) => `<div>Ligne ${String(n)}.</div>`).join('');
  await compose.setBody('<div>Le bug est corrigé.</div>');
  await compose.openPane('Ton');
  const mirror = compose.pane.getByRole('region', { name: 'Votre message' });
  await expect(mirror.locator('mark')).toBeInViewport();
  await compose.setBody(`${lines}<div>Le bug est corrigé.</div>`);
  await expect(mirror).toContainText('Ligne 29');
  await expect(mirror.locator('mark')).toBeInViewport();
  expect(await mirror.evaluate((region) => region.scrollTop)).toBeGreaterThan(0);
  // Who has scrolled away stays there.
  await mirror.hover();
  await compose.page.mouse.wheel(0, -2000);
  await expect.poll(() => mirror.evaluate((region) => region.scrollTop)).toBe(0);
  await compose.setBody(`<div>Une de plus.</div>${lines}<div>Le bug est corrigé.</div>`);
  await expect(mirror).toContainText('Une de plus');
  expect(await mirror.evaluate((region) => region.scrollTop)).toBe(0);
});
