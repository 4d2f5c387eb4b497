import { expect, test, type ComposeWindow } from './compose-window';

const marks = (compose: ComposeWindow) =>
  compose.pane.getByRole('region', { name: 'Votre message' }).locator('mark');
const press = (compose: ComposeWindow, name: string) =>
  compose.pane.getByRole('button', { name, exact: true }).click();

async function startWith(compose: ComposeWindow, body: string): Promise<void> {
  await compose.start('nouveau-message');
  await compose.page.getByLabel('Objet').fill('Formulaire');
  await compose.setBody(body);
}

async function addExpression(
  compose: ComposeWindow,
  expression: string,
  replacement: string,
): Promise<void> {
  await press(compose, 'Réglages');
  await compose.pane.getByLabel('Expression', { exact: true }).fill(expression);
  await compose.pane.getByLabel('À la place').fill(replacement);
  await compose.pane.getByLabel('À la place').press('Enter');
  await expect(
    compose.pane.getByRole('list', { name: 'Mes expressions' }).getByText(expression),
  ).toBeVisible();
}

test('an own expression is found, asked about at Send, replaced, and kept in the mailbox', async ({
  compose,
}) => {
  const body = '<div>Bonjour Julie, deux <b>points</b>&nbsp;BLOQUANTS demeurent.</div>';
  await startWith(compose, body);
  await compose.openPane('Ton');
  await expect(compose.pane.getByRole('heading', { name: /Rien à reprendre/ })).toBeVisible();
  await addExpression(compose, 'point bloquant', 'sujets à préciser');
  await press(compose, 'Retour');
  await expect(marks(compose)).toHaveText([/points\sBLOQUANTS/]);

  await compose.send();
  await expect(compose.alert).toContainText('BLOQUANTS');
  await compose.alert.getByRole('button', { name: 'Vérifier le ton' }).click();

  // The pane and the page are new; the mailbox is the same.
  await startWith(compose, body);
  await compose.openPane('Ton');
  await expect(marks(compose)).toHaveCount(1);
  await press(compose, 'Remplacer');
  await expect
    .poll(() => compose.body())
    .toMatch(/^<div>Bonjour Julie, deux (<b>)?sujets à préciser(<\/b>)? demeurent\.<\/div>$/);
  await compose.send();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
});

test('what is always ignored is silent in the pane and at Send, in the next message too', async ({
  compose,
}) => {
  const body = '<div>Bonjour Julie, pas de soucis, je m’en occupe.</div>';
  await startWith(compose, body);
  await compose.openPane('Ton');
  await press(compose, 'Toujours ignorer');
  await expect(compose.pane.getByRole('heading', { name: /Rien à reprendre/ })).toBeVisible();
  await startWith(compose, body);
  await compose.send();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
  await expect(compose.alert).toBeHidden();

  await startWith(compose, body);
  await compose.openPane('Ton');
  await expect(compose.pane.getByRole('heading', { name: /Rien à reprendre/ })).toBeVisible();
  await press(compose, 'Réglages');
  await compose.unfold('Toujours ignorées');
  await press(compose, 'Supprimer «\u00a0pas de soucis\u00a0»');
  await press(compose, 'Retour');
  await expect(marks(compose)).toHaveCount(1);
});

test('the lists go out as a file and come back', async ({ compose }) => {
  await startWith(compose, '<div>Bonjour Julie</div>');
  await compose.openPane('Ton');
  await addExpression(compose, 'point bloquant', 'point à préciser');
  const download = compose.page.waitForEvent('download');
  await compose.unfold('Exporter, importer');
  await press(compose, 'Exporter mes listes');
  const file = await (await download).path();
  await press(compose, 'Supprimer «\u00a0point bloquant\u00a0»');
  await expect(compose.pane.getByText('Votre liste est vide pour l’instant.')).toBeVisible();
  await compose.pane.locator('input[aria-label="Importer des listes"]').setInputFiles(file);
  await expect(
    compose.pane.getByRole('list', { name: 'Mes expressions' }).getByText('point à préciser'),
  ).toBeVisible();
});
