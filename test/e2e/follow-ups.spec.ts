import { readFile } from 'node:fs/promises';
import { type ComposeWindow, expect, test } from './compose-window';

const VALIDATION = 'Demande de validation pour mise en production';
const PREPROD = 'https://preprod.acme.example/';
const DAY_MS = 86_400_000;

const followed = (compose: ComposeWindow) =>
  compose.pane.getByRole('region', { name: 'À suivre avec acme.example' });
const press = (compose: ComposeWindow, name: string) =>
  compose.pane.getByRole('button', { name, exact: true }).first().click();

async function start(compose: ComposeWindow): Promise<void> {
  await compose.start('nouveau-message');
  await compose.openPane();
}

/** What the mailbox keeps, as the next window will find it; its JSON stands in JSON. */
const kept = (compose: ComposeWindow) =>
  compose.page.evaluate(() => JSON.stringify(localStorage).replace(/\\/g, ''));

async function askForValidation(compose: ComposeWindow): Promise<void> {
  await start(compose);
  await press(compose, VALIDATION);
  await compose.pane.getByLabel('Adresse de la préproduction', { exact: true }).fill(PREPROD);
  await press(compose, 'Insérer');
  await expect.poll(() => compose.body()).toContain(PREPROD);
  await expect.poll(() => kept(compose)).toContain('"validation","demande-de-validation"');
}

test('what was asked for is on top of the next message, is asked for again filled, and is received', async ({
  compose,
}) => {
  await askForValidation(compose);
  const asked = Date.now();
  await compose.page.clock.setFixedTime(asked + 6 * DAY_MS);
  await start(compose);
  await expect(followed(compose)).toContainText(/Validation demandée il y a 6\s*jours/);

  const [file] = await Promise.all([
    compose.page.waitForEvent('download'),
    press(compose, 'Rappel dans l’agenda'),
  ]);
  expect(file.suggestedFilename()).toBe('acme.example.ics');
  const calendar = await readFile((await file.path()) ?? '', 'utf8');
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nDTSTART:\d{8}T090000\r\n/);

  await press(compose, 'Relancer');
  await expect(compose.pane.getByRole('heading', { name: 'Relance de validation' })).toBeVisible();
  await press(compose, 'Insérer');
  await expect.poll(() => compose.body()).toContain('il vous attend en préproduction');
  expect(await compose.body()).toContain(PREPROD);
  await expect.poll(() => kept(compose)).toContain('"validation","relance-de-validation"');

  await compose.page.clock.setFixedTime(asked + 7 * DAY_MS);
  await start(compose);
  await expect(followed(compose)).toContainText(/il y a 7\s*jours, relance hier/);
  await press(compose, 'Reçu');
  await expect(followed(compose)).toContainText('Noté pour acme.example.');
  await press(compose, 'Annuler');
  await expect(followed(compose)).toContainText(/relance hier/);
  await press(compose, 'Reçu');
  await expect(followed(compose)).toContainText('Noté pour acme.example.');
  await start(compose);
  await expect(compose.pane.getByRole('region', { name: 'Pour acme.example' })).toBeVisible();
  await expect(followed(compose)).toHaveCount(0);
});

test('an insertion that is undone asks for nothing', async ({ compose }) => {
  await askForValidation(compose);
  await press(compose, 'Annuler');
  await expect.poll(() => compose.body()).not.toContain(PREPROD);
  await expect.poll(() => kept(compose)).not.toContain('"validation","demande-de-validation"');
  await start(compose);
  await expect(compose.pane.getByRole('region', { name: 'Pour acme.example' })).toBeVisible();
  await expect(followed(compose)).toHaveCount(0);
});
