import { DISPATCH_ID } from '../../src/playground/office/dispatch-id';
import { difference, expect, test, type ComposeWindow } from './compose-window';

const mirror = (compose: ComposeWindow) =>
  compose.pane.getByRole('region', { name: 'Votre message' });

/** « Remplacer » beside this suggestion, where it takes the place of the phrase and of nothing else. */
const replaceButton = (compose: ComposeWindow, suggestion: string) =>
  compose.pane
    .getByRole('listitem')
    .filter({ has: compose.pane.getByText(suggestion, { exact: true }) })
    // The card is an item too; the suggestion's own comes after it.
    .last()
    .getByRole('button', { name: 'Remplacer', exact: true });

/** The first phrase of each scenario, as its source has it, and what stands there after « Remplacer ». */
const scenarios = {
  'nouveau-message': ['Je suis désolée pour mon retard', 'Merci d’avoir patienté'],
  'reponse-web': ['Je suis désolée pour mon retard', 'Merci d’avoir patienté'],
  'reponse-classique': [
    'D&eacute;sol&eacute; de vous avoir fait attendre',
    'Merci d’avoir patienté',
  ],
  'texte-brut': ['Je suis désolée pour mon retard', 'Merci d’avoir patienté'],
  collegues: ['Désolée pour mon retard', 'Merci de votre patience'],
} as const;

for (const [scenario, [phrase, replacement]] of Object.entries(scenarios)) {
  test(`${scenario}: one phrase is replaced, every other byte stays`, async ({ compose }) => {
    await compose.start(scenario);
    const before = await compose.body();
    expect(before.split(phrase)).toHaveLength(2);
    await compose.openPane('Ton');
    await mirror(compose).locator('mark').first().click();
    await replaceButton(compose, replacement).click();
    await expect.poll(() => compose.body()).toBe(before.replace(phrase, replacement));
  });
}

test('a phrase that runs over bold text is replaced, and « Annuler » brings back the very same body', async ({
  compose,
}) => {
  await compose.start('reponse-web');
  const before = await compose.body();
  await compose.openPane('Ton');
  // The two phrases of the sentence together.
  await compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
  await expect
    .poll(() => compose.body())
    .toContain('e fonctionnement du formulaire est <b>rétabli</b>');
  const { removed } = difference(before, await compose.body());
  expect(removed).toContain('bug');
  expect(removed).not.toContain('Pas de soucis');
  await compose.pane.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => compose.body()).toBe(before);
});

for (const scenario of Object.keys(scenarios)) {
  test(`${scenario}: « Tout remplacer », then « Annuler »`, async ({ compose }) => {
    await compose.start(scenario);
    const before = await compose.body();
    await compose.openPane('Ton');
    await compose.pane.getByRole('button', { name: 'Tout remplacer' }).click();
    await expect.poll(() => compose.body()).not.toBe(before);
    // What is left has phrasings to adapt, and nothing that could be put in mechanically.
    await expect(compose.pane.getByRole('button', { name: 'Remplacer', exact: true })).toHaveCount(
      0,
    );
    const after = await compose.body();
    expect(after).not.toMatch(/désolée? pour mon retard|bug du formulaire/i);
    // Signature and thread stand as they were, to the last byte.
    for (const landmark of ['<div id="Signature">', '_MailAutoSig', '-- \r\n']) {
      if (!before.includes(landmark)) continue;
      expect(after.slice(after.indexOf(landmark))).toBe(before.slice(before.indexOf(landmark)));
    }
    await compose.pane.getByRole('button', { name: 'Annuler' }).click();
    await expect.poll(() => compose.body()).toBe(before);
  });
}

test('« Ignorer » leaves the message alone and takes the phrase off the list', async ({
  compose,
}) => {
  await compose.start('reponse-web');
  const before = await compose.body();
  await compose.openPane('Ton');
  const marks = mirror(compose).locator('mark');
  await expect(marks).toHaveCount(3);
  await marks.first().click();
  await compose.pane.getByRole('button', { name: 'Ignorer', exact: true }).first().click();
  await expect(marks).toHaveCount(2);
  expect(await compose.body()).toBe(before);
});

test('the client’s words and the signature are not in the mirror', async ({ compose }) => {
  await compose.start('reponse-web');
  await compose.openPane('Ton');
  await expect(mirror(compose)).toContainText('Bonjour Julie');
  await expect(mirror(compose)).not.toContainText('désolée de vous relancer');
  await expect(mirror(compose)).not.toContainText('Agence Exemple');
});

test('a draft that changed is read again, and nothing is written', async ({ compose }) => {
  await compose.start('reponse-web');
  await compose.openPane('Ton');
  await mirror(compose).locator('mark').first().click();
  const changed = '<div>Bonjour Julie, je vous appelle demain, pas de soucis.</div>';
  await compose.page.evaluate((body) => {
    // The change comes while the pane believes in the draft that it has read.
    window.playground.setBody(body);
  }, changed);
  await compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
  await expect(
    compose.pane.getByText(/Le message a changé\s: il vient d’être relu\./).first(),
  ).toBeVisible();
  await expect(mirror(compose)).toContainText('je vous appelle demain');
  expect(await compose.body()).toBe(changed);
});

test('the mirror follows the draft', async ({ compose }) => {
  await compose.start('nouveau-message');
  await compose.page.getByLabel('Objet').fill('Jeudi');
  await compose.openPane('Ton');
  await expect(mirror(compose).locator('mark').first()).toBeVisible();
  await compose.setBody('<div>Bonjour Julie, tout est prêt pour jeudi.</div>');
  await expect(compose.pane.getByRole('heading', { name: /Rien à reprendre/ })).toBeVisible();
  await compose.setBody('<div><br></div>');
  await expect(
    compose.pane.getByRole('heading', { name: 'Votre message est encore vide.' }),
  ).toBeVisible();
});

test('a host that does not answer: one calm sentence, one action', async ({ compose }) => {
  await compose.start('reponse-web');
  await compose.fault(DISPATCH_ID.getBody, 'hang');
  await compose.openPane('Ton');
  await expect(
    compose.pane.getByRole('heading', { name: 'Outlook met du temps à répondre.' }),
  ).toBeVisible({
    timeout: 20_000,
  });
  await compose.repair(DISPATCH_ID.getBody);
  await compose.pane.getByRole('button', { name: 'Réessayer' }).click();
  await expect(mirror(compose).locator('mark').first()).toBeVisible();
});
