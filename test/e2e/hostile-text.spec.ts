import type { Frame } from '@playwright/test';
import { expect, test, type ComposeWindow } from './compose-window';

// Without the pages' policy, which would stop what a mistake of ours let in.
test.use({ bypassCSP: true });

/** Runs where it becomes an element, or the end of an attribute. */
const HOSTILE = `"><img src=x onerror="top.hostile=1"><script>top.hostile=2</script>'&lt;b&gt;`;
const HOSTILE_ADDRESS = 'https://client.example/?a="><img src=x onerror=top.hostile=3>';

/** What became of the text in one document: elements made of it, and whether one ran. */
function traces(frame: Frame): Promise<{ ran: unknown; elements: number }> {
  return frame.evaluate(() => ({
    ran: (top as unknown as { hostile?: number } | null)?.hostile,
    elements: document.querySelectorAll('img[src="x"], [onerror], script:not([src])').length,
  }));
}

async function nothingCameOfIt(compose: ComposeWindow): Promise<void> {
  for (const frame of compose.page.frames()) {
    expect(await traces(frame), frame.url()).toEqual({ ran: undefined, elements: 0 });
  }
}

/** Types into every text box that can be seen, and gives addresses something that may be one. */
async function fillAll(compose: ComposeWindow): Promise<number> {
  const boxes = await compose.pane.locator('input:not([type]), input[type=text], textarea').all();
  let filled = 0;
  for (const box of boxes) {
    if (!(await box.isVisible()) || !(await box.isEditable())) continue;
    await box.fill(HOSTILE);
    filled++;
  }
  return filled;
}

async function fillAddresses(compose: ComposeWindow, address: string): Promise<void> {
  // From the last: one that becomes valid is no longer counted.
  const invalid = await compose.pane.locator('[aria-invalid=true]').all();
  for (const box of invalid.reverse()) await box.fill(address);
}

/** A message to a client whose name and subject are hostile too. */
async function startHostile(compose: ComposeWindow): Promise<void> {
  await compose.start('nouveau-message');
  await compose.page.evaluate((text) => {
    window.playground.setSubject(text);
    window.playground.setRecipients('to', [{ name: text, address: 'julie@client.example' }]);
  }, HOSTILE);
}

for (const template of [
  'Annonce de mise en production',
  'Compte rendu de lancement',
  'Relance de validation',
]) {
  test(`${template}: markup in every field stays text, in the pane and in the message`, async ({
    compose,
  }) => {
    await startHostile(compose);
    const before = await compose.body();
    await compose.openPane();
    await compose.pane.getByRole('searchbox').fill(HOSTILE);
    await nothingCameOfIt(compose);
    await compose.pane.getByRole('searchbox').fill(template);
    await compose.pane
      .getByRole('button', { name: new RegExp(template) })
      .first()
      .click();
    const insert = compose.pane.getByRole('button', { name: /^Insérer(?: à nouveau)?$/ });
    await expect(insert).toBeVisible();
    expect(await fillAll(compose)).toBeGreaterThan(0);
    await nothingCameOfIt(compose);
    /** Until it is in the message or a field is to be looked at, the button is still « Insérer ». */
    const insertOrRefuse = async (): Promise<void> => {
      const stood = await compose.body();
      await insert.click();
      await expect
        .poll(
          async () =>
            (await compose.body()) !== stood ||
            (await compose.pane.locator('[aria-invalid=true]').count()) > 0,
        )
        .toBe(true);
    };
    for (const address of [HOSTILE_ADDRESS, 'https://client.example/']) {
      await insertOrRefuse();
      await fillAddresses(compose, address);
      await nothingCameOfIt(compose);
    }
    if ((await compose.body()) === before) await insertOrRefuse();
    await expect.poll(() => compose.body()).toContain('&lt;img src=x');
    expect(await compose.body()).not.toMatch(/<img src=x|<script/);
    await nothingCameOfIt(compose);
  });
}

test('markup in the draft, its subject, its recipients and own expressions stays text', async ({
  compose,
}) => {
  await startHostile(compose);
  const escaped = HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  await compose.setBody(`<div>Bonjour ${escaped}, pas de soucis, je m’en occupe.</div>`);
  await compose.openPane('Ton');
  const mirror = compose.pane.getByRole('region', { name: 'Votre message' });
  await expect(mirror).toContainText('onerror="top.hostile=1"');
  await nothingCameOfIt(compose);

  await compose.pane.getByRole('button', { name: 'Réglages', exact: true }).click();
  await compose.pane.getByLabel('Expression', { exact: true }).fill('bonjour');
  await compose.pane.getByLabel('À la place').fill(HOSTILE);
  await compose.pane.getByLabel('À la place').press('Enter');
  const own = compose.pane.getByRole('list', { name: 'Mes expressions' });
  await expect(own).toContainText('onerror="top.hostile=1"');
  await nothingCameOfIt(compose);

  await compose.pane.getByRole('button', { name: 'Retour', exact: true }).click();
  const card = compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).first();
  await card.click();
  await expect.poll(() => compose.body()).toMatch(/(&lt;img src=x[^<]*){2}/);
  expect(await compose.body()).not.toMatch(/<img|<script/);
  await nothingCameOfIt(compose);

  await compose.setBody(`<div>${escaped} Pas de soucis.</div>`);
  await compose.send();
  await expect(compose.alert).toBeVisible();
  await nothingCameOfIt(compose);
});
