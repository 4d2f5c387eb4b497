import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { axeFindings } from './axe';
import { expect, test } from './compose-window';
import { servePublished } from './published-files';

/** Compiling a whole charter takes a second or two, and some more on a machine that has other work. */
const COMPILED = { timeout: 60_000 };

test('what the agency sets reaches pane and Send, under what the person sets', async ({
  page,
  compose,
}) => {
  test.slow();
  await page.goto('/atelier.html');
  await page.getByRole('tab', { name: 'Réglages' }).click();
  const colleagues = page.getByRole('textbox', { name: 'Domaines des collègues' });
  await colleagues.fill('https://www.filiale.example/');
  await colleagues.press('Enter');
  await expect(page.getByRole('list', { name: 'Domaines des collègues' })).toContainText(
    'filiale.example',
  );
  await page.getByLabel('Premier jour').fill('2099-12-24');
  await page.getByLabel('Dernier jour').fill('2099-12-31');
  await page.getByRole('button', { name: 'Ajouter ces jours' }).click();
  await page.getByLabel('Formule de fin des modèles').fill('Belle journée,');
  await page.getByRole('checkbox', { name: 'Je m’excuse' }).uncheck();
  await expect(page.getByText('Tout est prêt à être publié.')).toBeVisible(COMPILED);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Publier' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger les fichiers' }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(text('charte.json')).toContain('Belle journée,');
  await servePublished(page, { charte: text('charte.json'), launchevent: text('launchevent.js') });

  await compose.start('nouveau-message');
  await compose.page.getByLabel('Objet').fill('Formulaire');
  await compose.openPane();
  await compose.pane.getByRole('button', { name: 'Réglages' }).click();
  await compose.unfold('À l’envoi');
  await expect(compose.pane.getByRole('checkbox', { name: 'Je m’excuse' })).not.toBeChecked();
  await expect(compose.pane.getByText('filiale.example')).toBeVisible();
  await expect(
    compose.pane.getByRole('button', { name: /Supprimer.*filiale.example/ }),
  ).toBeHidden();
  await compose.unfold('Jours de fermeture');
  await expect(compose.pane.getByText(/24 décembre 2099 au/)).toBeVisible();

  await compose.setBody('<div>Bonjour Julie, je m’excuse pour cet oubli.</div>');
  await compose.send();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
});
