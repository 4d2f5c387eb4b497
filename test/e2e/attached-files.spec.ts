import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect, test } from './compose-window';
import { servePublished } from './published-files';

/** Compiling a whole charter takes a second or two, and some more on a machine that has other work. */
const COMPILED = { timeout: 60_000 };
const NAME = 'Conditions générales.pdf';
const BYTES = Buffer.from(Array.from({ length: 123_456 }, (_, at) => (at * 7919) & 255));

async function filesOf(download: Download): Promise<Record<string, Uint8Array>> {
  return unzipSync(readFileSync(await download.path()));
}

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

const ready = (page: Page) =>
  expect(page.getByText('Tout est prêt à être publié.')).toBeVisible(COMPILED);

test('a file of the atelier goes into its archive, what it publishes, and a message', async ({
  page,
  compose,
}) => {
  test.slow();
  await page.goto('/atelier.html');
  await page.getByRole('tab', { name: 'Modèles' }).click();
  await page.getByRole('button', { name: 'Ajouter un modèle' }).click();
  await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Envoi des conditions');
  await page.getByRole('textbox', { name: 'Objet', exact: true }).fill('Nos conditions');
  const text = 'Bonjour,\n\nVous trouverez nos conditions en pièce jointe.\n\nBien à vous.';
  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill(text);
  const picker = page.locator('input[type=file][accept*=".odt"]');
  const refused = { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('x') };
  await picker.setInputFiles(refused);
  await expect(page.getByText(/page\.html.» ne se joint pas à un message/)).toBeVisible();
  await picker.setInputFiles({ name: NAME, mimeType: 'application/pdf', buffer: BYTES });
  await expect(page.getByRole('button', { name: `Retirer ${NAME}` })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Garder' }).click();
  await ready(page);

  await page.reload();
  await ready(page);
  const archive = await saved(page, 'Enregistrer');
  expect(Buffer.from((await filesOf(archive))[`files/${NAME}`] ?? []).equals(BYTES)).toBe(true);
  // Emptied, and opened again from the archive.
  await page.getByRole('tab', { name: 'Modèles' }).click();
  await page.getByRole('button', { name: 'Supprimer « Envoi des conditions »' }).click();
  await ready(page);
  await page
    .locator('input[type=file][accept*=".zip"]')
    .first()
    .setInputFiles(await archive.path());
  await expect(page.getByText('Envoi des conditions').first()).toBeVisible();
  await ready(page);
  await page.getByRole('tab', { name: 'Publier' }).click();
  const published = await filesOf(await saved(page, 'Télécharger les fichiers'));
  expect(Object.keys(published)).toEqual([`files/${NAME}`, 'charte.json', 'launchevent.js']);

  await servePublished(page, {
    charte: strFromU8(published['charte.json'] ?? new Uint8Array()),
    launchevent: strFromU8(published['launchevent.js'] ?? new Uint8Array()),
  });
  const asked: string[] = [];
  await page.context().route('**/files/*', (route) => {
    asked.push(decodeURIComponent(new URL(route.request().url()).pathname));
    return route.fulfill({ body: Buffer.from(published[`files/${NAME}`] ?? []) });
  });
  const insert = async () => {
    await compose.start('nouveau-message');
    await compose.setBody('<div><br></div>');
    await compose.openPane();
    await compose.pane.getByRole('searchbox').fill('conditions');
    await compose.pane
      .getByRole('button', { name: /Envoi des conditions/ })
      .first()
      .click();
    await expect(compose.pane.getByText(/\(123.ko\)/)).toBeVisible();
    expect(asked).toEqual([]);
    await compose.pane.getByRole('button', { name: 'Insérer', exact: true }).click();
    const attached = page.getByRole('list', { name: 'Pièces jointes' });
    await expect(attached).toContainText(/Conditions générales\.pdf123.ko/);
    await expect(compose.pane.locator('footer')).toContainText(`En pièce jointe\u00a0: ${NAME}.`);
    expect(asked.splice(0)).toEqual([`/files/${NAME}`]);
  };
  // The check at Send misses it once it is taken out, and sees it where it is.
  await insert();
  await page.getByRole('button', { name: `Retirer ${NAME}` }).click();
  await compose.send();
  await expect(compose.alert).toContainText('Une pièce jointe est annoncée');
  await compose.alert.getByRole('button', { name: 'Ne pas envoyer' }).click();
  await insert();
  await compose.send();
  const sent = async () => (await compose.sent()).map(({ attachments }) => attachments);
  await expect.poll(sent).toEqual([[NAME]]);
});

test('into a folder: the files of the templates in theirs', async ({ page }) => {
  test.slow();
  // The browser's own private folder stands for the one that is chosen: no test can drive its picker.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('/atelier.html');
  await page.getByRole('tab', { name: 'Modèles' }).click();
  await page.getByRole('button', { name: 'Ajouter un modèle' }).click();
  await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Envoi des conditions');
  await page.getByRole('textbox', { name: 'Objet', exact: true }).fill('Nos conditions');
  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill('Bonjour,');
  await page
    .locator('input[type=file][accept*=".odt"]')
    .setInputFiles({ name: NAME, mimeType: 'application/pdf', buffer: BYTES });
  await page.getByRole('button', { name: 'Garder' }).click();
  await page.getByRole('tab', { name: 'Publier' }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Publier dans un dossier…' }).click();
  await expect(page.getByText('Les fichiers sont dans ce dossier.')).toBeVisible(COMPILED);
  const size = await page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const files = await folder.getDirectoryHandle('files');
    return (await (await files.getFileHandle(name)).getFile()).size;
  }, NAME);
  expect(size).toBe(BYTES.length);
});
