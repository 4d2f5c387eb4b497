import { ComposeWindow, expect, test } from './compose-window';
import { Person } from './person';

const VALIDATION = 'Demande de validation pour mise en production';
const DATE = 'Confirmation de la date de mise en ligne';
const GO_LIVE = 'Annonce de mise en production';
const SITE = 'https://www.acme.example/';
const PREPROD = 'https://preprod.acme.example/';

const insert = (compose: ComposeWindow) =>
  compose.pane.getByRole('button', { name: 'Insérer', exact: true });
const row = (compose: ComposeWindow, title: string) =>
  compose.pane.getByRole('button', { name: title, exact: true }).first();
const field = (compose: ComposeWindow, label: string) =>
  compose.pane.getByLabel(label, { exact: true });
const forClient = (compose: ComposeWindow, client = 'acme.example') =>
  compose.pane.getByRole('region', { name: `Pour ${client}` });

async function startNew(compose: ComposeWindow): Promise<void> {
  await compose.start('nouveau-message');
  await compose.openPane();
}

/** Waits until the mailbox has what was inserted, as the next window will. */
async function insertAndKeep(compose: ComposeWindow, words: string, kept = words): Promise<void> {
  await insert(compose).click();
  await expect.poll(() => compose.body()).toContain(words);
  await expect
    .poll(() => compose.page.evaluate((text) => JSON.stringify(localStorage).includes(text), kept))
    .toBe(true);
}

/** Two earlier messages to acme.example: the validation asked for, then the date confirmed. */
async function knowAcme(compose: ComposeWindow): Promise<void> {
  await startNew(compose);
  await row(compose, VALIDATION).click();
  await field(compose, 'Adresse de la préproduction').fill(PREPROD);
  await insertAndKeep(compose, PREPROD);
  await startNew(compose);
  await row(compose, DATE).click();
  await field(compose, 'Adresse du site').fill(SITE);
  await insertAndKeep(compose, SITE);
}

async function expectGoLive(compose: ComposeWindow): Promise<void> {
  await expect.poll(() => compose.body()).toContain('le nouveau site est en ligne');
  const body = await compose.body();
  expect(body).toContain(SITE);
  expect(body).toContain(`${SITE}wp-admin/`);
  expect(body).toContain('Bonjour Julie');
  await expect.poll(() => compose.subject()).toMatch(/^Félicitations/);
}

test('from the open pane to the go-live announcement for a known client: two clicks', async ({
  compose,
}) => {
  await knowAcme(compose);
  await startNew(compose);
  const person = new Person(compose.page);
  await person.click(forClient(compose).getByRole('button', { name: GO_LIVE, exact: true }));
  await expect(
    compose.pane.getByText('Repris du dernier message à acme.example.').first(),
  ).toBeVisible();
  await person.click(insert(compose));
  await expectGoLive(compose);
  expect(person.actions).toBeLessThanOrEqual(6);
  expect(person.actions).toBe(2);
});

test('the same by keyboard alone, from search to inserted: six keys', async ({ compose }) => {
  await knowAcme(compose);
  await startNew(compose);
  const person = new Person(compose.page);
  await person.press('Control+K', 'm', 'e', 'p', 'Enter');
  await expect(compose.pane.getByRole('heading', { name: GO_LIVE })).toBeVisible();
  await person.press('Control+Enter');
  await expectGoLive(compose);
  expect(person.actions).toBeLessThanOrEqual(6);
});

test('« mep » and « validation prod » find what a person means', async ({ compose }) => {
  await startNew(compose);
  const results = compose.pane.getByRole('list', { name: /trouvé/ });
  for (const [query, title] of [
    ['mep', GO_LIVE],
    ['validation prod', VALIDATION],
  ] as const) {
    await compose.pane.getByRole('searchbox').fill(query);
    await expect(results.getByRole('button').first()).toHaveAccessibleName(new RegExp(`^${title}`));
  }
});

test('a star keeps a template on top, by keyboard too, in the next message', async ({
  compose,
}) => {
  await startNew(compose);
  await row(compose, VALIDATION).focus();
  await compose.page.keyboard.press('Tab');
  await compose.page.keyboard.press('Enter');
  const favourites = compose.pane.getByRole('region', { name: 'Favoris' });
  await expect(favourites.getByRole('button', { name: VALIDATION, exact: true })).toBeVisible();
  await startNew(compose);
  const star = favourites.getByRole('button', { name: 'Favori' });
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await star.click();
  await expect(favourites).toBeHidden();
});

test('another site makes another project, to choose from next time', async ({ compose }) => {
  await knowAcme(compose);
  await startNew(compose);
  await row(compose, DATE).click();
  const project = compose.pane.getByLabel('Projet', { exact: true });
  await expect(field(compose, 'Adresse du site')).toHaveValue(SITE);
  await expect(project).toBeHidden();
  await field(compose, 'Adresse du site').fill('https://boutique.acme.example/');
  await expect(project.locator('option:checked')).toHaveText('Nouveau projet');
  await insertAndKeep(compose, 'https://boutique.acme.example/');

  await startNew(compose);
  await row(compose, DATE).click();
  await expect(project.locator('option')).toHaveText([
    'boutique.acme.example',
    'acme.example',
    'Nouveau projet',
  ]);
  await expect(field(compose, 'Adresse du site')).toHaveValue('https://boutique.acme.example/');
  await project.selectOption('acme.example');
  await expect(field(compose, 'Adresse du site')).toHaveValue(SITE);
});

test('recipients added later are followed, and what was typed stays', async ({ compose }) => {
  await knowAcme(compose);
  await compose.start('nouveau-message');
  await compose.page.evaluate(() => window.playground.setRecipients('to', []));
  await compose.openPane();
  await row(compose, GO_LIVE).click();
  await field(compose, 'Prénom du destinataire').fill('Juliette');
  await expect(field(compose, 'Adresse du site')).toHaveValue('');
  await compose.page.evaluate(() =>
    window.playground.setRecipients('to', [
      { name: 'Julie Martin', address: 'julie.martin@acme.example' },
    ]),
  );
  // The person has been in the message, and comes back to the pane.
  await compose.page.getByRole('textbox', { name: 'Corps du message' }).click();
  await compose.pane.getByRole('heading', { name: GO_LIVE }).click();
  await expect(
    compose.pane.getByText('Ce message s’adresse maintenant à acme.example.').first(),
  ).toBeVisible();
  await expect(field(compose, 'Adresse du site')).toHaveValue(SITE);
  await expect(field(compose, 'Prénom du destinataire')).toHaveValue('Juliette');
  await compose.pane.getByRole('button', { name: 'Reprendre aussi ma saisie' }).click();
  await expect(field(compose, 'Prénom du destinataire')).toHaveValue('Julie');
});

test('a first name that could be a surname is asked about once', async ({ compose }) => {
  const toThomas = () =>
    compose.page.evaluate(() =>
      window.playground.setRecipients('to', [
        { name: 'Martin Thomas', address: 'contact@acme.example' },
      ]),
    );
  await compose.start('nouveau-message');
  await toThomas();
  await compose.openPane();
  await row(compose, VALIDATION).click();
  const name = field(compose, 'Prénom du destinataire');
  await expect(name).toHaveValue('');
  await expect(compose.pane.getByRole('button', { name: 'Oui, Martin' })).toBeVisible();
  await name.fill('Thomas');
  await field(compose, 'Adresse de la préproduction').fill(PREPROD);
  await insertAndKeep(compose, PREPROD, 'contact@acme.example');
  await compose.start('nouveau-message');
  await toThomas();
  await compose.openPane();
  await row(compose, VALIDATION).click();
  await expect(name).toHaveValue('Thomas');
});

test('Enter confirms a name', async ({ compose }) => {
  await compose.start('nouveau-message');
  await compose.page.evaluate(() =>
    window.playground.setRecipients('to', [
      { name: 'Martin Thomas', address: 'contact@acme.example' },
    ]),
  );
  await compose.openPane();
  await row(compose, VALIDATION).click();
  const name = field(compose, 'Prénom du destinataire');
  await name.press('Enter');
  await expect(name).toHaveValue('Martin');
  await expect(name).toBeFocused();
});

test('two windows keep each other’s clients', async ({ compose, context }) => {
  await startNew(compose);
  const other = new ComposeWindow(await context.newPage());
  await other.start('nouveau-message');
  await other.page.evaluate(() =>
    window.playground.setRecipients('to', [
      { name: 'Inès Bernard', address: 'ines@client.example' },
    ]),
  );
  await other.openPane();
  // Both panes have read the mailbox; each now remembers a client of its own.
  await row(compose, VALIDATION).click();
  await field(compose, 'Adresse de la préproduction').fill(PREPROD);
  await insertAndKeep(compose, PREPROD);
  await row(other, VALIDATION).click();
  await field(other, 'Adresse de la préproduction').fill('https://preprod.client.example/');
  await insertAndKeep(other, 'https://preprod.client.example/');
  for (const window of [compose, other]) {
    await window.pane.getByRole('button', { name: 'Modèles', exact: true }).click();
    await window.pane.getByRole('button', { name: 'Réglages', exact: true }).click();
    await window.unfold('Clients retenus');
    const clients = window.pane.getByRole('list', { name: 'Clients retenus' });
    await expect(clients.getByRole('listitem')).toHaveCount(2);
    await expect(clients).toContainText('acme.example');
    await expect(clients).toContainText('client.example');
  }
});

test('a client is forgotten, brought back, and taken along as a file', async ({ compose }) => {
  await knowAcme(compose);
  await startNew(compose);
  await compose.pane.getByRole('button', { name: 'Réglages', exact: true }).click();
  await compose.unfold('Clients retenus');
  const clients = compose.pane.getByRole('list', { name: 'Clients retenus' });
  await clients.locator('summary').click();
  await expect(clients).toContainText(SITE);
  const download = compose.page.waitForEvent('download');
  await compose.pane.getByRole('button', { name: 'Exporter les clients' }).click();
  const file = await (await download).path();

  await compose.pane.getByRole('button', { name: 'Oublier acme.example' }).click();
  await expect(clients).toBeHidden();
  await compose.pane.getByRole('button', { name: 'Annuler' }).click();
  await expect(clients).toContainText('acme.example');
  await compose.pane.getByRole('button', { name: 'Oublier acme.example' }).click();
  await expect(clients).toBeHidden();
  await compose.pane.getByLabel('Importer des clients').last().setInputFiles(file);
  await expect(clients).toContainText('acme.example');
});

test('a recipient entered beside the open form is followed at once', async ({ compose }) => {
  await startNew(compose);
  await row(compose, VALIDATION).click();
  const name = field(compose, 'Prénom du destinataire');
  await expect(name).toHaveValue('Julie');
  await compose.page.evaluate(() =>
    window.playground.setRecipients('to', [{ name: 'Inès Roy', address: 'ines@zenith.example' }]),
  );
  await expect(name).toHaveValue('Inès');
  // What the person has typed stays, and the pane says that it was for others.
  await name.fill('Mme Roy');
  await compose.page.evaluate(() =>
    window.playground.setRecipients('to', [
      { name: 'Julie Martin', address: 'julie@acme.example' },
    ]),
  );
  await expect(compose.pane.getByText(/acme\.example/).first()).toBeVisible();
  await expect(name).toHaveValue('Mme Roy');
});
