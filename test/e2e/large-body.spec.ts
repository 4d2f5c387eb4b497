import { expect, test, type ComposeWindow } from './compose-window';

const PARAGRAPH =
  '<p class="MsoNormal">Le formulaire est en ligne, la page d’accueil suit jeudi, et nous revenons vers vous lundi.</p>\n';
const FIRST = '<p class="MsoNormal">Bonjour Julie, pas de soucis, je m’en occupe.</p>\n';
const LAST = '<p class="MsoNormal">Le bug est corrigé.</p>';

/** A message of the writer's own words, of about `length` characters, a phrase at either end. */
function bodyOf(length: number): string {
  const times = Math.floor((length - FIRST.length - LAST.length) / PARAGRAPH.length);
  return FIRST + PARAGRAPH.repeat(times) + LAST;
}

const marks = (compose: ComposeWindow) =>
  compose.pane.getByRole('region', { name: 'Votre message' }).locator('mark');

test('a body of nearly 1,000,000 characters is mirrored, and a phrase replaced in it', async ({
  compose,
}) => {
  await compose.start('nouveau-message');
  const body = bodyOf(990_000);
  await compose.setBody(body);
  const opened = Date.now();
  await compose.openPane('Ton');
  await expect(marks(compose)).toHaveCount(2);
  const shown = Date.now();
  await marks(compose).last().click();
  await compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).last().click();
  await expect.poll(async () => (await compose.body()).slice(0, 400)).toBe(body.slice(0, 400));
  await expect
    .poll(async () => (await compose.body()).slice(-100), { timeout: 20_000 })
    .toContain('rétabli');
  await expect(marks(compose)).toHaveCount(1);
  console.log(
    `${String(body.length)} characters: shown after ${String(shown - opened)} ms, replaced after ${String(Date.now() - shown)} ms more`,
  );
});

test('a larger one is told of in one clear sentence', async ({ compose }) => {
  await compose.start('nouveau-message');
  const body = bodyOf(1_100_000);
  await compose.setBody(body);
  await compose.openPane('Ton');
  await compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
  await expect(
    compose.pane.getByText(/Ce message dépasse ce qui se réécrit d’ici/).first(),
  ).toBeVisible();
  expect(await compose.body()).toBe(body);
});
