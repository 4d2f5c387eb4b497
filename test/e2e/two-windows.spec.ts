import { ComposeWindow, expect, test } from './compose-window';

const marks = (compose: ComposeWindow) =>
  compose.pane.getByRole('region', { name: 'Votre message' }).locator('mark');
const press = (compose: ComposeWindow, name: string) =>
  compose.pane.getByRole('button', { name, exact: true }).click();

async function write(compose: ComposeWindow, body: string): Promise<void> {
  await compose.start('nouveau-message');
  await compose.page.getByLabel('Objet').fill('Votre site');
  await compose.setBody(body);
  await compose.openPane('Ton');
}

async function addExpression(compose: ComposeWindow, expression: string): Promise<void> {
  await press(compose, 'Réglages');
  await compose.pane.getByLabel('Expression', { exact: true }).fill(expression);
  await compose.pane.getByLabel('Expression', { exact: true }).press('Enter');
  await expect(
    compose.pane.getByRole('list', { name: 'Mes expressions' }).getByText(expression),
  ).toBeVisible();
  await press(compose, 'Retour');
}

test('two messages at a time: what one window learns the other follows, and none is lost', async ({
  compose,
  context,
}) => {
  const other = new ComposeWindow(await context.newPage());
  await write(compose, '<div>Pas de souci. On bidouille un peu, deux points bloquants.</div>');
  await write(other, '<div>Bonjour, pas de souci. Un point bloquant, et ça bidouillait.</div>');
  await expect(marks(compose)).toHaveText(['Pas de souci']);
  await expect(marks(other)).toHaveText(['pas de souci']);

  await press(compose, 'Toujours ignorer');
  await expect(marks(compose)).toHaveCount(0);
  await expect(marks(other)).toHaveCount(0);

  // Each adds one while the other is open; both have both.
  await addExpression(compose, 'bidouiller');
  await expect(marks(other)).toHaveText(['bidouillait']);
  await addExpression(other, 'point bloquant');
  await expect(marks(other)).toHaveText(['point bloquant', 'bidouillait']);
  await expect(marks(compose)).toHaveText(['bidouille', 'points bloquants']);

  // Taken back in one, it is back in the other.
  await press(compose, 'Réglages');
  await compose.unfold('Toujours ignorées');
  await press(compose, 'Supprimer «\u00a0Pas de souci\u00a0»');
  await expect(marks(other)).toHaveText(['pas de souci', 'point bloquant', 'bidouillait']);
  await press(compose, 'Supprimer «\u00a0bidouiller\u00a0»');
  await expect(marks(other)).toHaveText(['pas de souci', 'point bloquant']);

  // « Ignorer » is for the message that it was said in.
  await press(compose, 'Retour');
  await compose.pane.getByRole('button', { name: 'Ignorer', exact: true }).first().click();
  await expect(marks(compose)).toHaveText(['points bloquants']);
  await expect(marks(other)).toHaveCount(2);
});

test('what both windows count is counted together, and cleared for both', async ({
  compose,
  context,
}) => {
  const other = new ComposeWindow(await context.newPage());
  await write(compose, '<div>Pas de souci.</div>');
  await expect(marks(compose)).toHaveCount(1);
  await press(compose, 'Réglages');
  await compose.unfold('Bilan');
  const list = compose.pane.getByRole('list', { name: /Expressions les plus souvent ignorées/ });
  await expect(list.getByRole('listitem')).toHaveText(/1 signalée\s· 0 reprise\s· 0 ignorée/);

  await write(other, '<div>Bonjour, pas de souci.</div>');
  await expect(list.getByRole('listitem')).toHaveText(/2 signalées\s· 0 reprise\s· 0 ignorée/);
  await other.pane.getByRole('button', { name: 'Ignorer', exact: true }).click();
  await expect(list.getByRole('listitem')).toHaveText(/2 signalées\s· 0 reprise\s· 1 ignorée/);

  const download = compose.page.waitForEvent('download');
  await press(compose, 'Exporter le bilan');
  expect((await download).suggestedFilename()).toBe('ton-juste-bilan.csv');

  await press(compose, 'Effacer le bilan');
  await press(other, 'Réglages');
  await other.unfold('Bilan');
  await expect(other.pane.getByText(/^Le bilan commence avec/)).toBeVisible();
  await press(compose, 'Annuler');
  await expect(list.getByRole('listitem')).toHaveText(/2 signalées\s· 0 reprise\s· 1 ignorée/);
  await expect(other.pane.getByText(/2 signalées/)).toBeVisible();
  // Nothing of it in the mailbox.
  const mailbox = await compose.page.evaluate(() =>
    localStorage.getItem('ton-juste.playground.roaming-settings'),
  );
  expect(mailbox ?? '').not.toContain('souci');
});
