import { expect, test } from './compose-window';
import { FLAVOURS } from './flavours';

test('an invitation has the pane, its own templates in subject and body, and the check at Send', async ({
  compose,
}) => {
  await compose.start('invitation');
  await compose.openPane('Ton');
  await expect(compose.pane.locator('#panel-ton mark')).toHaveText([
    'Je suis désolée pour mon retard',
  ]);
  const before = await compose.body();

  await compose.send();
  await expect(compose.alert).toContainText('désolée pour mon retard');
  await compose.alert.getByRole('button', { name: 'Vérifier le ton' }).click();
  await expect(compose.pane.getByRole('tab', { name: /^Ton/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
  await expect.poll(() => compose.body()).not.toContain('désolée pour mon retard');
  // Not a byte of the Teams block has moved.
  expect((await compose.body()).endsWith(before.slice(before.indexOf('Parcourons')))).toBe(true);

  await compose.pane.getByRole('tab', { name: 'Modèles' }).click();
  await compose.pane.getByRole('searchbox').fill('recette');
  await compose.pane
    .getByRole('button', { name: /Recette guidée/ })
    .first()
    .click();
  await expect(compose.pane.getByRole('button', { name: /Relance de validation/ })).toHaveCount(0);
  await compose.pane.getByLabel(/Nom du projet/).fill('Boutique Acme');
  await compose.pane.getByLabel(/Adresse de préproduction/).fill('https://preprod.acme.example/');
  await compose.pane.getByRole('button', { name: 'Insérer', exact: true }).click();
  await expect.poll(() => compose.body()).toContain('parcourir ensemble votre site');
  expect(await compose.body()).toContain('Réunion Microsoft Teams');

  await compose.send();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
});

test('a message is offered the templates for messages alone', async ({ compose }) => {
  await compose.start('nouveau-message');
  await compose.openPane('Modèles');
  await compose.pane.getByRole('searchbox').fill('recette guidée');
  await expect(compose.pane.getByRole('button', { name: /Recette guidée/ })).toHaveCount(0);
});

for (const [flavour, client] of Object.entries(FLAVOURS)) {
  test(`a delegate in a shared mailbox, on Office.js of ${flavour}: own settings, edits, template, Send`, async ({
    compose,
    page,
  }) => {
    const { pane } = compose;
    await compose.start('boite-partagee');
    await page.evaluate((id) => window.playground.client(id), client);
    await expect(page.locator('#from')).toHaveText('Agence Exemple <contact@agence.example>');
    await compose.openPane('Ton');
    await expect(pane.locator('#panel-ton mark').first()).toBeVisible();
    await pane.getByRole('button', { name: 'Réglages' }).click();
    await expect(pane.getByText(/camille\.durand@agence\.example/)).toBeVisible();
    await pane.getByRole('button', { name: 'Retour' }).click();

    const before = await compose.body();
    await pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
    await expect.poll(() => compose.body()).not.toBe(before);
    await pane.getByRole('tab', { name: 'Modèles' }).click();
    await pane.getByRole('searchbox').fill('accusé de réception');
    await pane
      .getByRole('button', { name: /Accusé de réception/ })
      .first()
      .click();
    await pane.getByRole('button', { name: 'Insérer', exact: true }).click();
    await expect(pane.getByText(/Modèle inséré|à compléter/i).first()).toBeVisible();

    await compose.send();
    await expect(compose.alert).toContainText('Pas de soucis');
    await compose.alert.getByRole('button', { name: 'Vérifier le ton' }).click();
    await expect(pane.getByRole('tab', { name: /^Ton/ })).toHaveAttribute('aria-selected', 'true');
    await compose.send();
    await compose.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
    await expect.poll(async () => (await compose.sent()).length).toBe(1);
  });
}
