import { readFileSync } from 'node:fs';
import { axeFindings } from './axe';
import { expect, test, type ComposeWindow } from './compose-window';

const SENTENCE = 'Votre rubrique pas de souci pour vos plantes est en ligne.';
const BODY =
  `<div>Bonjour Julie,</div><div>${SENTENCE} Désolé pour monsieur Leroy.</div>` +
  '<div>Bien à vous,</div><div>Camille</div>';
const FALSE_ALARM = 'Fausse alerte : à proposer à l’agence';
/** Compiling a whole charter takes a second or two, and some more on a machine that has other work. */
const COMPILED = { timeout: 60_000 };

const press = (compose: ComposeWindow, name: string) =>
  compose.pane.getByRole('button', { name, exact: true }).click();

test('the team proposes from the pane; the atelier opens it, shows the effect, and takes it over', async ({
  page,
  compose,
}) => {
  test.slow();
  await compose.start('nouveau-message');
  await compose.page.getByLabel('Objet').fill('Mise en ligne');
  await compose.setBody(BODY);
  await compose.openPane();
  await press(compose, 'Enregistrer ce message comme modèle');
  await compose.pane.getByLabel('Titre').fill('Mise en ligne de la rubrique');
  await press(compose, 'Enregistrer');
  await compose.pane.getByRole('searchbox').fill('rubrique');
  await compose.pane.locator('[data-template]', { hasText: 'rubrique' }).first().click();
  await press(compose, 'Proposer à l’agence');
  await expect(
    compose.pane.getByText(/Mise en ligne de la rubrique.* attend dans/).first(),
  ).toBeVisible();

  await compose.pane.getByRole('tab', { name: /^Ton/ }).click();
  const mark = compose.pane.locator('#panel-ton mark').first();
  await expect(mark).toHaveText('pas de souci');
  await mark.click();
  await compose.pane
    .getByRole('listitem', { name: '« pas de souci »' })
    .getByRole('button', { name: FALSE_ALARM })
    .click();
  await expect(
    compose.pane.getByText(/pour vos plantes est en ligne.* attend dans/).first(),
  ).toBeVisible();
  await expect(mark).not.toHaveText('pas de souci');
  await press(compose, 'Annuler');
  await expect(mark).toHaveText('pas de souci');
  await compose.pane
    .getByRole('listitem', { name: '« pas de souci »' })
    .getByRole('button', { name: FALSE_ALARM })
    .click();
  await expect(mark).not.toHaveText('pas de souci');

  await press(compose, 'Réglages');
  await compose.pane.getByLabel('Expression', { exact: true }).fill('deadline');
  await compose.pane.getByLabel('À la place').fill('échéance');
  await compose.pane.getByLabel('À la place').press('Enter');
  await press(compose, 'Proposer « deadline » à l’agence');
  await compose.unfold('Propositions à l’agence');
  // All that goes into the file is there to be read, and to be changed.
  const text = compose.pane.getByRole('textbox', { name: 'Texte' });
  await expect(text).toHaveValue(/monsieur Leroy/);
  await text.fill((await text.inputValue()).replace(' Désolé pour monsieur Leroy.', ''));
  await compose.pane.getByRole('checkbox', { name: /Joindre mon bilan/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(compose, 'Enregistrer le fichier'),
  ]);
  const content = readFileSync(await download.path(), 'utf8');
  expect(content).not.toMatch(/leroy/i);
  expect(JSON.parse(content)).toMatchObject({
    faussesAlertes: [{ regle: 'pas-de-souci', phrase: SENTENCE, langue: 'fr' }],
    expressions: [{ expression: 'deadline', remplacement: 'échéance' }],
    modeles: [{ titre: 'Mise en ligne de la rubrique' }],
    bilans: [
      {
        regles: expect.arrayContaining([
          expect.objectContaining({ regle: 'pas-de-souci' }),
        ]) as unknown,
      },
    ],
  });

  await page.goto('/atelier.html');
  await page.getByRole('tab', { name: 'Propositions' }).click();
  const open = (...files: { name: string; content: string }[]) =>
    page.locator('#panel-proposals input[type=file]').setInputFiles(
      files.map((file) => ({
        name: file.name,
        mimeType: 'application/json',
        buffer: Buffer.from(file.content),
      })),
    );
  await open(
    { name: 'propositions.json', content },
    { name: 'ancien.json', content: '{"format":"ton-juste-propositions","version":9}' },
    { name: 'bombe.json', content: `"${'a'.repeat(10_000_000)}"` },
  );
  await expect(
    page.getByText('3 propositions ajoutées et 1 bilan lu, de 1 fichier.'),
  ).toBeVisible();
  await expect(page.getByText(/ancien.json est laissé de côté/)).toBeVisible();
  await expect(page.getByText(/bombe.json est laissé de côté.*il dépasse/)).toBeVisible();
  // They wait on this machine.
  await page.reload();
  await page.getByRole('tab', { name: 'Propositions' }).click();

  await page.getByRole('button', { name: 'Voir ce que cela change' }).click();
  await expect(page.locator('mark')).toHaveText('pas de souci', COMPILED);
  const letPass = page.getByRole('textbox', { name: 'Laisser passer ces mots' });
  await letPass.fill('pas de souci');
  await expect(page.getByText(/ne serai(en)?t plus signalée/)).toBeVisible(COMPILED);
  await page.getByRole('button', { name: 'votre rubrique pas de souci pour vos' }).click();
  await expect(page.getByText('Tout ce que la charte signale le reste.')).toBeVisible(COMPILED);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Laisser passer', exact: true }).click();
  await page.getByRole('button', { name: 'En faire une règle' }).click();
  await page.getByRole('button', { name: 'Garder' }).click();
  await page.getByRole('button', { name: 'En faire un modèle' }).click();
  await page.getByRole('button', { name: 'Garder' }).click();
  await expect(page.getByText('1 bilan de l’équipe')).toBeVisible();
  await page.getByRole('button', { name: 'Retirer « Demande d’avis »' }).click();
  await expect(page.getByText('Tout est prêt à être publié.')).toBeVisible(COMPILED);

  await page.getByRole('tab', { name: 'Essayer' }).click();
  await page.getByLabel('Un message à essayer').fill(`${SENTENCE} La deadline est lundi.`);
  await expect(page.locator('mark')).toHaveText(['deadline'], COMPILED);
});
