import type { Page } from '@playwright/test';
import { sendCharterMade } from '../../src/publishing/send-file';
import { COMPILED, openArchive, ready, saved } from './atelier-files';
import { axeFindings } from './axe';
import { expect, test } from './compose-window';
import { expectDeadlineFollowed, servePublished } from './published-files';

const TABLE = [
  'À éviter\tÀ privilégier',
  'galérer sur\tprogresser sur',
  'deadline / date butoir\téchéance',
  '',
].join('\r\n');

const TEMPLATE =
  'Bonjour Camille,\n\nBienvenue ! Votre site https://www.acme.example/ ouvre le 12 mars 2027.\n\nBien à vous';

/** Clicks, characters, and the seconds that they take a person. */
interface Actions {
  readonly clicks: number;
  readonly characters: number;
  readonly seconds: number;
}

/**
 * Counts what is done in a page from now on. The seconds are those of the keystroke-level model (Card, Moran and
 * Newell): to think 1.35, to point 1.1, to press 0.2, a character 0.28 of somebody who types slowly.
 */
async function countedActions(page: Page): Promise<() => Promise<Actions>> {
  await page.addInitScript(() => {
    const counts = { clicks: 0, characters: 0 };
    Object.assign(window, { counts });
    addEventListener('click', ({ isTrusted }) => (counts.clicks += Number(isTrusted)), true);
    addEventListener(
      'input',
      ({ target }) => {
        if (target && 'value' in target) counts.characters += String(target.value).length;
      },
      true,
    );
  });
  return async () => {
    const { clicks, characters } = await page.evaluate(
      () => (window as unknown as { counts: Pick<Actions, 'clicks' | 'characters'> }).counts,
    );
    return { clicks, characters, seconds: clicks * (1.35 + 1.1 + 0.2) + characters * 0.28 };
  };
}

test('a director pastes a table, adds a rule and a template, mends, publishes; pane and Send follow', async ({
  page,
  compose,
}) => {
  test.slow();
  const actions = await countedActions(page);
  await page.goto('/atelier.html');
  await page.getByRole('button', { name: 'Coller un tableau' }).click();
  await page.getByLabel('Le tableau').fill(TABLE);
  await page.getByRole('button', { name: 'Ajouter 2 règles' }).click();
  await expect(page.getByRole('heading', { name: 'deadline · date butoir' })).toBeVisible();

  await page.getByRole('button', { name: 'Ajouter une expression' }).click();
  const avoid = page.getByRole('textbox', { name: 'À éviter' });
  await avoid.fill('la page');
  await avoid.press('Enter');
  await expect(page.getByText(/elle se serait allumée \d+ fois/)).toBeVisible(COMPILED);
  await page.getByRole('button', { name: 'Supprimer « la page »' }).click();
  await avoid.fill('faire le forcing');
  await avoid.press('Enter');
  await page.getByRole('textbox', { name: 'À privilégier' }).fill('insister avec tact');
  // The cards of the two rules that are there say so too.
  await expect(
    page.locator('form', { has: avoid }).getByText(/^Silencieuse dans \d+ textes ordinaires/),
  ).toBeVisible(COMPILED);
  await page.getByRole('button', { name: 'Accepter « Nous faisons le forcing' }).click();
  await page.getByRole('button', { name: 'Garder' }).click();

  await page.getByRole('tab', { name: 'Modèles' }).click();
  await page.getByRole('button', { name: 'Ajouter un modèle' }).click();
  await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Bienvenue à l’agence');
  await page.getByRole('textbox', { name: 'Objet', exact: true }).fill('Bienvenue chez nous');
  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill(TEMPLATE);
  await page.getByRole('button', { name: 'Reconnaître les champs' }).click();
  await expect(page.getByRole('switch', { name: '« https://www.acme.example/ »' })).toBeChecked();
  await page.getByRole('button', { name: 'Garder' }).click();

  await page.getByRole('tab', { name: 'Essayer' }).click();
  await page.getByLabel('Un message à essayer').fill('Nous faisons le forcing.');
  await ready(page);
  await expect(page.locator('mark')).toHaveText(['faisons le forcing'], COMPILED);

  await page.getByRole('tab', { name: 'Publier' }).click();
  const published = await saved(page, 'Télécharger les fichiers');
  expect(Object.keys(published).sort()).toEqual(['charte.json', 'launchevent.js']);
  const { 'charte.json': charte = '', 'launchevent.js': launchevent = '' } = published;
  expect(sendCharterMade(launchevent)).not.toBe('');
  const { clicks, characters, seconds } = await actions();
  expect(clicks).toBeGreaterThan(10);
  expect(characters).toBeGreaterThan(100);
  // Ten minutes, with every character of the table and of the template typed, which are pasted.
  expect(seconds).toBeLessThan(600);
  await servePublished(page, { charte, launchevent });
  await expectDeadlineFollowed(compose);
});

test('the files go straight into a folder; one that refuses them keeps what it had', async ({
  page,
}) => {
  test.slow();
  // The browser's own private folder stands for the one that is chosen: no test can drive its picker.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('/atelier.html');
  await page.getByRole('tab', { name: 'Publier' }).click();
  await ready(page);
  const publish = page.getByRole('button', { name: 'Publier dans un dossier…' });
  await publish.click();
  await expect(page.getByText('Les fichiers sont dans ce dossier.')).toBeVisible(COMPILED);
  const files = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const textOf = async (name: string) =>
        (await (await folder.getFileHandle(name)).getFile()).text();
      return { charte: await textOf('charte.json'), launchevent: await textOf('launchevent.js') };
    });
  const first = await files();
  const { made } = JSON.parse(first.charte) as { made: string };
  expect(sendCharterMade(first.launchevent)).toBe(made);
  await page.evaluate(() => {
    type Write = (
      this: FileSystemWritableFileStream,
      data: FileSystemWriteChunkType,
    ) => Promise<void>;
    const write: Write = Reflect.get<{ readonly write: Write }, 'write'>(
      FileSystemWritableFileStream.prototype,
      'write',
    );
    let writes = 0;
    FileSystemWritableFileStream.prototype.write = function (data) {
      writes += 1;
      return writes === 2 ? Promise.reject(new Error('full')) : write.call(this, data);
    };
  });
  await publish.click();
  await expect(page.getByText(/Ce dossier n’a pas accepté les fichiers/)).toBeVisible(COMPILED);
  expect(await files()).toEqual(first);
});

test('a template in both languages, with choices, is shown as it is written', async ({ page }) => {
  test.slow();
  await page.goto('/atelier.html');
  await page.getByRole('tab', { name: 'Modèles' }).click();
  await page.getByRole('button', { name: 'Ajouter un modèle' }).click();
  await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Bienvenue');
  await page.getByRole('textbox', { name: 'Objet', exact: true }).fill('Bienvenue');
  await page
    .getByRole('textbox', { name: 'Texte', exact: true })
    .fill('Réponse {delai}.\n\n{#delai.demain}À demain.{/delai.demain}');
  await page.getByRole('button', { name: 'Donner des choix à « Delai »' }).click();
  const choices = page.getByRole('textbox', { name: 'Choix de « Delai »' });
  await choices.fill('demain; cette semaine');
  await choices.press('Enter');
  await page.getByRole('switch', { name: 'Aussi en anglais' }).click();
  await page.getByLabel('Titre en anglais').fill('Welcome');
  await page.getByLabel('Objet en anglais').fill('Welcome');
  await page.getByLabel('Texte en anglais').fill('Answer: {delai}.');
  const french = page.getByRole('region', { name: 'Aperçu', exact: true });
  await expect(french).toContainText('Réponse demain.', COMPILED);
  await expect(french).toContainText('À demain.');
  await expect(page.getByRole('region', { name: 'Aperçu en anglais' })).toContainText(
    'Answer: demain.',
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Garder' }).click();
  await ready(page);
  const files = await saved(page, 'Enregistrer');
  expect(files['templates/bienvenue.en.md']).toContain('title: Welcome');
});

test('the work is kept, undone, saved as the very files and opened again; what is no charter changes nothing', async ({
  page,
}) => {
  test.slow();
  await page.goto('/atelier.html');
  await page.getByRole('button', { name: 'Ajouter une expression' }).click();
  await page.getByRole('textbox', { name: 'À éviter' }).fill('deadline');
  await page.getByRole('textbox', { name: 'À privilégier' }).fill('échéance');
  await page.getByRole('button', { name: 'Garder' }).click();
  const rule = page.getByRole('heading', { name: 'deadline' });
  await ready(page);
  await page.reload();
  await expect(rule).toBeVisible();
  const files = await saved(page, 'Enregistrer');
  expect(files['charter.yml']).toBe('extends: livree\n');
  expect(files['expressions/negatif.yml']).toContain('eviter: deadline');
  await page.getByRole('button', { name: 'Supprimer « deadline »' }).click();
  await expect(rule).toBeHidden();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(rule).toBeVisible();
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(rule).toBeHidden();
  await openArchive(page, 'photo.zip', Buffer.from('Bonjour'));
  await expect(page.getByText('ce fichier n’est pas une archive .zip')).toBeVisible();
  const { zipSync, strToU8 } = await import('fflate');
  const zip = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  await openArchive(page, 'charte.zip', Buffer.from(zip));
  await expect(page.getByText('La charte est ouverte : 2 fichiers.')).toBeVisible();
  await expect(rule).toBeVisible();
});

test('a mistake is named with its file, which can be mended there', async ({ page }) => {
  test.slow();
  await page.goto('/atelier.html');
  // Until then the page may still keep what it began with.
  await ready(page);
  await page.evaluate(() =>
    localStorage.setItem(
      'ton-juste atelier',
      JSON.stringify([
        ['charter.yml', 'extends: livree\n'],
        ['expressions/maison.yml', 'category: negatif\nregles: []\n'],
      ]),
    ),
  );
  await page.reload();
  await page.getByRole('button', { name: 'Ouvrir expressions/maison.yml' }).first().click(COMPILED);
  await page.getByLabel('Texte du fichier').fill('category: negatif\nrules: []\n');
  await page.getByRole('button', { name: 'Garder' }).click();
  await ready(page);
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const) {
  test(`axe finds nothing in any part at ${String(width)} px, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/atelier.html');
    const looked = async () => {
      expect(await axeFindings(page)).toEqual([]);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scroll).toBeLessThanOrEqual(width);
    };
    await page.getByRole('button', { name: 'Ajouter une expression' }).click();
    await page.getByRole('textbox', { name: 'À éviter' }).fill('deadline; date butoir');
    await page.getByRole('textbox', { name: 'À privilégier' }).fill('échéance');
    await page.getByRole('textbox', { name: 'Pourquoi' }).click();
    await expect(page.getByText(/^Silencieuse/)).toBeVisible(COMPILED);
    await looked();
    await page.getByRole('button', { name: 'Garder' }).click();
    await looked();
    await page.getByRole('tab', { name: 'Modèles' }).click();
    await page.getByRole('button', { name: 'Ajouter un modèle' }).click();
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Bienvenue');
    await page.getByRole('textbox', { name: 'Objet', exact: true }).fill('Bienvenue');
    await page.getByRole('textbox', { name: 'Texte', exact: true }).fill('Bonjour {prenom}');
    await expect(page.getByRole('region', { name: 'Aperçu' })).toBeVisible(COMPILED);
    await looked();
    for (const part of ['Ce qui est livré', 'Essayer', 'Publier']) {
      await page.getByRole('tab', { name: part }).click();
      await looked();
    }
  });
}
