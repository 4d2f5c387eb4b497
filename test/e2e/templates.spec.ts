import { difference, expect, test, type ComposeWindow } from './compose-window';

const VALIDATION = 'Demande de validation';
const GO_LIVE = 'Annonce de mise en production';

async function choose(compose: ComposeWindow, title: string): Promise<void> {
  await compose.pane
    .getByRole('searchbox')
    .or(compose.pane.getByLabel('Rechercher un modèle'))
    .first()
    .fill(title);
  await compose.pane
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click();
  await expect(compose.pane.getByRole('button', { name: 'Insérer', exact: true })).toBeVisible();
}

/** Fills the validation request and inserts it. */
async function insertValidation(compose: ComposeWindow): Promise<void> {
  await compose.openPane();
  await choose(compose, VALIDATION);
  await compose.pane
    .getByRole('textbox', { name: 'Adresse de la préproduction' })
    .fill('https://preprod.acme.example/');
  await insert(compose);
  await expect.poll(() => compose.body()).toContain('Je certifie que l’ensemble du site');
}

const insert = (compose: ComposeWindow) =>
  compose.pane.getByRole('button', { name: 'Insérer', exact: true }).click();

test('demande de validation in a new message: subject set, all else byte-identical', async ({
  compose,
}) => {
  await compose.start('nouveau-message');
  const before = await compose.body();
  await insertValidation(compose);
  const { removed, inserted } = difference(before, await compose.body());
  expect(removed).toBe('');
  expect(inserted).toContain('https://preprod.acme.example/');
  expect(inserted).toContain('dès que possible');
  expect(inserted).not.toMatch(/\{\{|\[|undefined/);
  expect(await compose.subject()).not.toBe('');
  await expect(compose.pane.getByText('Modèle inséré').first()).toBeVisible();
});

test('annonce de mise en production in a reply: thread, signature and subject stay', async ({
  compose,
}) => {
  await compose.start('reponse-web');
  const before = await compose.body();
  await compose.openPane();
  await choose(compose, GO_LIVE);
  await compose.pane.getByLabel(/Adresse du site/).fill('https://www.acme.example/');
  await expect(compose.pane.getByLabel(/back-office/i).first()).toHaveValue(
    'https://www.acme.example/wp-admin/',
  );
  await insert(compose);
  await expect.poll(() => compose.body()).toContain('Félicitations');
  const { removed, inserted } = difference(before, await compose.body());
  expect(removed).toBe('');
  expect(inserted).toContain('https://www.acme.example/wp-admin/');
  await expect(compose.pane.getByText('Modèle inséré').first()).toBeVisible();
  expect(await compose.subject()).toBe('RE: Formulaire de contact');
});

test('the preview is what is inserted', async ({ compose }) => {
  await compose.start('nouveau-message');
  await compose.setBody('<div><br></div>');
  await compose.openPane();
  await choose(compose, GO_LIVE);
  await compose.pane.getByLabel(/Adresse du site/).fill('https://www.acme.example/');
  await compose.pane.getByRole('button', { name: 'Tout le message' }).click();
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  const previewed = words(
    await compose.pane
      .getByRole('region', { name: 'Aperçu' })
      .locator('p, li')
      .allInnerTexts()
      .then((texts) => texts.join(' ')),
  );
  await insert(compose);
  await expect.poll(() => compose.body()).toContain('Félicitations');
  const drawn = words(
    await compose.page.getByRole('textbox', { name: 'Corps du message' }).innerText(),
  );
  expect(previewed.length).toBeGreaterThan(200);
  expect(drawn).toContain(previewed);
});

test('« Annuler » after an insertion brings back the very same body', async ({ compose }) => {
  await compose.start('reponse-classique');
  const before = await compose.body();
  await insertValidation(compose);
  await compose.pane.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => compose.body()).toBe(before);
});

test('a missing or bad value is named at its field, and nothing is inserted', async ({
  compose,
}) => {
  await compose.start('nouveau-message');
  const before = await compose.body();
  await compose.openPane();
  await choose(compose, VALIDATION);
  await insert(compose);
  const field = compose.pane.getByRole('textbox', { name: 'Adresse de la préproduction' });
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await field.fill('javascript:alert(1)');
  await insert(compose);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(compose.pane.getByText(/http/).first()).toBeVisible();
  expect(await compose.body()).toBe(before);
  expect(await compose.subject()).toBe('');
});

test('a value can never become markup', async ({ compose }) => {
  await compose.start('nouveau-message');
  await compose.openPane();
  await choose(compose, GO_LIVE);
  await compose.pane.getByLabel(/Prénom/).fill('<img src=x onerror=alert(1)>');
  await compose.pane.getByLabel(/Adresse du site/).fill('https://www.acme.example/?a="><b>');
  await insert(compose);
  await compose.pane.getByLabel(/Adresse du site/).fill('https://www.acme.example/');
  await insert(compose);
  await expect.poll(() => compose.body()).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(await compose.body()).not.toContain('<img src=x');
});

test('in a plain-text message the template is text', async ({ compose }) => {
  await compose.start('texte-brut');
  const before = await compose.body();
  await insertValidation(compose);
  const { removed, inserted } = difference(before, await compose.body());
  expect(removed).toBe('');
  expect(inserted).not.toMatch(/<p>|&nbsp;|<br>/);
});

test('from search to inserted by keyboard alone', async ({ compose }) => {
  await compose.start('nouveau-message');
  await compose.openPane();
  await compose.page.keyboard.press('Control+K');
  await compose.page.keyboard.type('mep');
  // Enter opens the first template found.
  await compose.page.keyboard.press('Enter');
  const site = compose.pane.getByLabel(/Adresse du site/);
  await expect(site).toBeVisible();
  for (let presses = 0; presses < 8; presses++) {
    if (await site.evaluate((field) => field === document.activeElement)) break;
    await compose.page.keyboard.press('Tab');
  }
  await expect(site).toBeFocused();
  await compose.page.keyboard.type('https://www.acme.example/');
  await compose.page.keyboard.press('Control+Enter');
  await expect.poll(() => compose.body()).toContain('Félicitations');
});
