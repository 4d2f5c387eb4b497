import { expect, test } from './compose-window';

const DAY_MS = 86_400_000;
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toLocaleDateString('fr-FR');

test('a table becomes clients once it was looked at, and a renewal that comes proposes its template', async ({
  compose,
}) => {
  await compose.start('nouveau-message');
  await compose.openPane();
  const { pane } = compose;
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).first().click();
  await press('Réglages');
  await pane.getByText('Clients retenus', { exact: true }).click();
  await press('Depuis un tableau');
  await pane
    .getByLabel('Votre tableau')
    .fill(
      'Domaine;Nom;Site;Contrat;Anniversaire\n' +
        `acme.example;Acme;www.acme.example;Sérénité;${dayIn(20)}\n` +
        'b.example;B;;;à définir\n' +
        ';Sans adresse;;;',
    );
  await expect(pane.getByText('2 clients compris').first()).toBeVisible();
  await expect(pane.getByText(/Ligne 3.*ce n’est pas une date/)).toBeVisible();
  await expect(pane.getByText(/Ligne 4.*il manque un domaine/)).toBeVisible();
  await press('Ajouter 2 clients');
  await expect(pane.getByText('2 clients ajoutés, 0 complété.').first()).toBeVisible();
  await press('Retour');

  const followed = pane.getByRole('region', { name: 'À suivre avec Acme' });
  await expect(followed).toContainText(/Renouvellement dans 20\s*jours/);
  await expect(followed).toContainText('Sérénité');
  await press('Écrire');
  await expect(pane.getByRole('heading', { name: 'Renouvellement du contrat' })).toBeVisible();
  await expect(pane.getByLabel('Adresse du site', { exact: true })).toHaveValue(
    'https://www.acme.example',
  );
  await press('Insérer');
  await expect.poll(() => compose.body()).toContain('arrive à échéance le');
  await expect
    .poll(() => compose.page.evaluate(() => JSON.stringify(localStorage)))
    .toContain('renewed');
  await compose.start('nouveau-message');
  await compose.openPane();
  await expect(pane.getByRole('region', { name: 'Pour Acme' })).toBeVisible();
  await expect(followed).toHaveCount(0);
});
